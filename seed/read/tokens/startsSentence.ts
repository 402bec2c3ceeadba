import {Kind, type Tokens, isSign} from './tokenize.ts'

/** The token opens a sentence, a line or a quotation. */
export function startsSentence(tokens: Tokens, index: number): boolean {
  if (index === 0) return true
  const gap = tokens.text.slice(tokens.end[index - 1], tokens.start[index])
  if (gap.includes('\n')) return true
  return isSign(tokens, index - 1, '.!?:…') || tokens.kind[index - 1] === Kind.mark
}
