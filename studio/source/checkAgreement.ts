import type {SpanValue} from './quoteSummary.ts'

/** How a quote and its report stand to each other. */
export type Agreement =
  | {state: 'agrees'; start: number; end: number}
  /** The quote's words are not those at its span. `start` and `end` show what stands there. */
  | {state: 'edited'; start: number; end: number}
  /** The words are elsewhere in the report now. */
  | {state: 'moved'; start: number; end: number}
  | {state: 'missing'}
  | {state: 'noSpan'}

/**
 * Where in a report's text a quote's words stand. The span is believed only when the words are
 * really there; else the words are searched, nearest to where they stood.
 */
export function checkAgreement(
  text: string,
  quote: {text: string | null; span: SpanValue | null},
): Agreement {
  const {span} = quote
  if (span?.start === undefined || span.end === undefined || !span.exact) return {state: 'noSpan'}
  if (text.slice(span.start, span.end) !== span.exact) {
    const start = findNearest(text, span.exact, span.start)
    return start === null
      ? {state: 'missing'}
      : {state: 'moved', start, end: start + span.exact.length}
  }
  const range = {start: span.start, end: span.end}
  return quote.text === span.exact ? {state: 'agrees', ...range} : {state: 'edited', ...range}
}

/** The occurrence of `words` nearest to `near`, or `null`. */
export function findNearest(text: string, words: string, near: number): number | null {
  let best: number | null = null
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (best === null || Math.abs(at - near) < Math.abs(best - near)) best = at
  }
  return best
}

/** A sentence for an editor: what was found, and what to do. */
export function describeAgreement(agreement: Agreement): string {
  switch (agreement.state) {
    case 'agrees':
      return 'The report has exactly these words.'
    case 'edited':
      return 'Text and report no longer agree: the quote was edited, the report says what is marked. Restore the words, or dispute the quote.'
    case 'moved':
      return 'Text and report no longer agree: the words are not at the span kept with the quote. They are marked where the report has them.'
    case 'missing':
      return 'Text and report no longer agree: the report does not have these words. Dispute the quote, or correct its text.'
    case 'noSpan':
      return 'This quote has no span yet: nothing says where in the report its words stand.'
    default:
      return agreement satisfies never
  }
}
