/** Raised when the same text gives another report than before, so that unchanged files are read again. */
export const readVersion = 2
