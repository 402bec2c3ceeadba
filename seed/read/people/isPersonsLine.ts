import type {Paragraph} from '../lines/splitParagraphs.ts'
import type {ReadingText} from '../readingText.ts'
import {Flag, givenName} from '../tokens/flags.ts'
import {hasFlag, isSign} from '../tokens/tokenize.ts'
import {findNames} from './findNames.ts'

const PLAIN = givenName | Flag.particle | Flag.suffix

/** A line that is a name, known by its given name, no word of which means anything else; or one before a comma. */
export function isPersonsLine({tokens}: ReadingText, line: Paragraph): boolean {
  const run = findNames(tokens, line.from, line.to)[0]
  if (run === undefined || run.nameFrom !== line.from || run.nameTo - run.nameFrom < 2) return false
  if (!hasFlag(tokens, line.from, givenName)) return false
  for (let index = run.nameFrom; index < run.nameTo; index++)
    if (((tokens.flags[index] ?? 0) & ~PLAIN) !== 0) return false
  return run.nameTo >= line.to || isSign(tokens, run.nameTo, ',·|')
}
