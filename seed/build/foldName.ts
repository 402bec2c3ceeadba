/**
 * A name as it is compared: without case, accents, kinds of apostrophe and dash, or extra space.
 * Broadcasters print "Peña" and "PENA" for one person.
 */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑‒–—]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
