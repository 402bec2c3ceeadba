import type {RuleIssue} from './issue.ts'

export interface EmbargoedLike {
  publishedAt?: string | null
  embargo?: {until?: string | null; note?: string | null} | null
}

/** An embargo has an end, and ends after the publication date: one that is over by then holds nothing back. */
export function checkEmbargo({publishedAt, embargo}: EmbargoedLike): RuleIssue[] {
  if (!embargo) return []
  const {until, note} = embargo
  if (!until) return note != null ? [issue('embargoWithoutEnd', withoutEnd)] : []
  if (!publishedAt || Date.parse(until) > Date.parse(publishedAt)) return []
  return [issue('embargoBeforePublication', beforePublication)]
}

const withoutEnd =
  'Say until when. Without an end the article is not shown at all: to hold it back for good, withhold it.'

const beforePublication =
  'The embargo ends before the article is published. Move it later or remove it.'

const issue = (code: RuleIssue['code'], message: string): RuleIssue => ({
  code,
  message,
  path: ['embargo', 'until'],
})
