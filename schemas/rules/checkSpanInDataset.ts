import {isReference, type ValidationContext} from '@sanity/types'
import type {SpanLike} from './checkSpan.ts'
import {checkSpanInReport} from './checkSpanInReport.ts'
import type {RuleIssue} from './issue.ts'

/** `checkSpanInReport` with the text of the report to which the document refers. Nothing is said of a missing report. */
export async function checkSpanInDataset(
  span: SpanLike,
  {document, getClient, signal}: ValidationContext,
): Promise<RuleIssue[]> {
  const id = referenceIn(document?.['report'])
  if (id === undefined) return []
  const client = getClient({apiVersion: '2026-01-01'}).withConfig({perspective: 'drafts'})
  const text = await client.fetch<string | null>('*[_id == $id][0].text', {id}, {signal})
  return text === null ? [] : checkSpanInReport(span, text)
}

function referenceIn(value: unknown): string | undefined {
  return isReference(value) ? value['_ref'] : undefined
}
