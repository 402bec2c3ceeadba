/**
 * Raised when the same report gives other documents than before, so that unchanged files are read again and merged.
 */
export const buildVersion = 1
