import type {ReadingText} from '../readingText.ts'

/** A rank or a form of address alone gives way to a role that says more. */
export function chooseRole(
  reading: ReadingText,
  before: string | null,
  after: string | null,
): string | null {
  if (before !== null && after !== null && reading.pack.patterns.rank.test(before)) return after
  return before ?? after
}
