import {createEnglish} from '../../../seed/read/english/english.ts'
import {classifyLines} from '../../../seed/read/lines/classifyLines.ts'
import {buildRegistry} from '../../../seed/read/people/registry.ts'
import type {Registry} from '../../../seed/read/people/person.ts'
import {findMarks, type QuotedStretch} from '../../../seed/read/quotes/findMarks.ts'
import {inferMarks} from '../../../seed/read/attribution/missingMarks.ts'
import {prepareText, type ReadingText} from '../../../seed/read/readingText.ts'
import {tokenFrom} from '../../../seed/read/tokens/tokenize.ts'

const english = createEnglish({})

/** A text split into tokens and paragraphs, as the first stage hands it on. */
export function reading(text: string): ReadingText {
  return prepareText(text, english)
}

/** What stands between quotation marks. */
export function stretchesOf(prepared: ReadingText): QuotedStretch[] {
  return findMarks(prepared.tokens, prepared.paragraphs, inferMarks(prepared))
}

/** Everyone whom a text names, quotations masked, without any layout. */
export function registryOf(text: string): Registry {
  const prepared = reading(text)
  const quoted = new Uint8Array(prepared.tokens.count)
  for (const {outerStart, outerEnd} of stretchesOf(prepared)) {
    quoted.fill(1, tokenFrom(prepared.tokens, outerStart), tokenFrom(prepared.tokens, outerEnd))
  }
  return buildRegistry(prepared, classifyLines(prepared), quoted, [], new Set(), new Set())
}
