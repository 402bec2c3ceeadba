import {checkAgreement} from './checkAgreement.ts'
import type {TextMark} from './MarkedText.tsx'
import type {QuoteSummary} from './quoteSummary.ts'

/** A quote's place in the text as a mark, or none where the text does not have its words. */
export function toMark(text: string, quote: QuoteSummary): TextMark[] {
  const agreement = checkAgreement(text, quote)
  if (agreement.state === 'missing' || agreement.state === 'noSpan') return []
  const agrees = agreement.state === 'agrees'
  return [
    {
      id: quote._id,
      start: agreement.start,
      end: agreement.end,
      label: `Quote of ${quote.speaker ?? quote.attributedAs ?? 'no speaker'}`,
      tone: !agrees
        ? 'critical'
        : quote.state === 'confirmed'
          ? 'positive'
          : quote.state === 'disputed'
            ? 'critical'
            : 'caution',
    },
  ]
}
