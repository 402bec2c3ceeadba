import type {RuleIssue} from './issue.ts'

/** A role does not end before it begins. Dates are ISO 8601 days. */
export function checkRoleDates({
  from,
  to,
}: {
  from?: string | null
  to?: string | null
}): RuleIssue[] {
  if (!from || !to || from <= to) return []
  return [
    {
      code: 'datesOutOfOrder',
      message: `The last day (${to}) must not come before the first (${from}).`,
      path: ['to'],
    },
  ]
}
