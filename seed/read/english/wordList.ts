/** Splits the lines of a data file into words. */
export function splitWords(lines: string[]): string[] {
  return lines.flatMap((line) => line.split(/\s+/)).filter((word) => word !== '')
}

/** Splits the lines of a data file into phrases; a semicolon parts them. */
export function splitPhrases(lines: string[]): string[] {
  return lines
    .join(' ')
    .split(';')
    .map((phrase) => phrase.trim().replaceAll(/\s+/g, ' '))
    .filter((phrase) => phrase !== '')
}
