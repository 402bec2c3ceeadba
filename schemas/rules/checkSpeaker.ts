import type {RuleIssue} from './issue.ts'

export interface AttributedLike {
  speaker?: unknown
  speakerNote?: string | null
  verification?: {state?: string | null} | null
}

/** A confirmed quote has a speaker, or a note why there is no one person to name. */
export function checkSpeaker({speaker, speakerNote, verification}: AttributedLike): RuleIssue[] {
  if (verification?.state !== 'confirmed' || speaker || speakerNote) return []
  return [
    {
      code: 'speakerMissing',
      message: 'A confirmed quote needs a speaker, or a speaker note that says why there is none.',
      path: ['speaker'],
    },
  ]
}
