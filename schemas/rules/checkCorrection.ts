import type {RuleIssue} from './issue.ts'

/** A correction says something. */
export function checkCorrection({text}: {text?: string | null}): RuleIssue[] {
  if (text?.trim()) return []
  return [
    {
      code: 'correctionWithoutText',
      message: 'Say what was wrong and what is right.',
      path: ['text'],
    },
  ]
}
