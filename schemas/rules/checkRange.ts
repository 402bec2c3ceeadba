import type {RuleIssue} from './issue.ts'

/** A stretch of text or time: half-filled while an editor works on it. */
export interface RangeLike {
  start?: number | null
  end?: number | null
}

/** A range ends after it starts. Says nothing of a range that has only one end. */
export function checkRange({start, end}: RangeLike): RuleIssue[] {
  if (start == null || end == null || start < end) return []
  return [
    {
      code: 'rangeOutOfOrder',
      message: `The end (${end}) must come after the start (${start}).`,
      path: ['end'],
    },
  ]
}
