import type {Range, Span} from '../report.ts'
import type {CleanText} from '../text/cleanText.ts'

export function toSpan(clean: CleanText, range: Range): Span {
  const {start, end} = clean.toSource(range.start, range.end)
  return {text: clean.source.slice(start, end), start, end}
}
