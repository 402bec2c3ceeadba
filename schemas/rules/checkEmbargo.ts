import type {RuleIssue} from './issue.ts'

export interface EmbargoedLike {
  publishedAt?: string | null
  embargo?: {until?: string | null} | null
}

/** An embargo ends after the publication date: one that is over by then holds nothing back. */
export function checkEmbargo({publishedAt, embargo}: EmbargoedLike): RuleIssue[] {
  if (!publishedAt || !embargo?.until) return []
  if (Date.parse(embargo.until) > Date.parse(publishedAt)) return []
  return [
    {
      code: 'embargoBeforePublication',
      message: 'The embargo ends before the article is published. Move it later or remove it.',
      path: ['embargo', 'until'],
    },
  ]
}
