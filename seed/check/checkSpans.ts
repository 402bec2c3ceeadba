import type {SeedDocument} from '../build/documents.ts'
import {checkSpanInReport} from '../../schemas/rules/index.ts'
import {formatPath} from './formatPath.ts'
import type {DocumentIssue} from './issue.ts'

/** The exact words of every quote stand where its span says, in the report it refers to. */
export function checkSpans(
  documents: readonly SeedDocument[],
  reportTexts: ReadonlyMap<string, string>,
): DocumentIssue[] {
  const texts = new Map(reportTexts)
  for (const {_id: id, _type: type, text} of documents) {
    if (type === 'report' && typeof text === 'string') texts.set(id, text)
  }
  return documents.flatMap((document) => {
    if (document._type !== 'quote') return []
    const text = texts.get(refIn(document['report']) ?? '')
    const span = document['span']
    if (text === undefined || typeof span !== 'object' || span === null) return []
    return checkSpanInReport(span, text).map(({message, path}) => ({
      document: document._id,
      type: document._type,
      path: formatPath(['span', ...path]),
      message,
    }))
  })
}

const refIn = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && '_ref' in value && typeof value._ref === 'string'
    ? value._ref
    : undefined
