import {checkValue} from './checkValue.ts'
import type {RuleIssue} from './issue.ts'

/**
 * Every rule that needs nothing but the document, on it and on all objects within. Paths lead from the document. The rules
 * that need more are `checkSpanInReport`, `checkReportText` and `checkSlugs`.
 */
export function checkDocument(document: object): RuleIssue[] {
  return [...issuesWithin(document, [])]
}

function* issuesWithin(value: unknown, path: RuleIssue['path']): Generator<RuleIssue> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      yield* issuesWithin(item, [...path, segmentOf(item, index)])
    }
  } else if (isRecord(value)) {
    for (const issue of checkValue(value)) yield {...issue, path: [...path, ...issue.path]}
    for (const [key, item] of Object.entries(value)) yield* issuesWithin(item, [...path, key])
  }
}

function segmentOf(item: unknown, index: number): string | number | {_key: string} {
  const key = isRecord(item) ? item['_key'] : undefined
  return typeof key === 'string' ? {_key: key} : index
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
