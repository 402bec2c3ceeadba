import {checkRange, type RangeLike} from './checkRange.ts'
import type {RuleIssue} from './issue.ts'

export interface SpanLike extends RangeLike {
  exact?: string | null
}

/** A span is a range exactly as long as its words, both counted in UTF-16 units. */
export function checkSpan(span: SpanLike): RuleIssue[] {
  const issues = checkRange(span)
  const {exact, start, end} = span
  if (issues.length > 0 || !exact || start == null || end == null) return issues
  if (end - start === exact.length) return []
  return [
    {
      code: 'spanLength',
      message: `The span is ${end - start} characters long, its words are ${exact.length}. Create the quote from the report again.`,
      path: ['end'],
    },
  ]
}
