/** "(CNN) ", "(Reuters) — ": whose story it is, before its first word. */
const HOUSE = /^\(\p{Lu}[^()\n]{1,20}\)\s*(?:[–—-]+\s*)?$/u

/** Is this all that stands before the first word? */
export const isHouseMark = (text: string): boolean => HOUSE.test(text)
