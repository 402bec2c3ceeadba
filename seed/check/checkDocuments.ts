import type {SeedDocument} from '../build/documents.ts'
import {checkDocument} from '../../schemas/rules/index.ts'
import {newDocumentValidators} from '../../schemas/validators/index.ts'
import {checkSpans} from './checkSpans.ts'
import {formatPath} from './formatPath.ts'
import type {DocumentIssue} from './issue.ts'

/**
 * What is wrong with documents before they are written: their structure against the model, the model's own rules, and
 * that every quote stands in its report. Fast enough for every import; `checkWithSanity` is the slower second opinion.
 *
 * @param reportTexts texts of reports by id, for spans whose report is not among the documents
 */
export function checkDocuments(
  documents: readonly SeedDocument[],
  reportTexts: ReadonlyMap<string, string> = new Map(),
): DocumentIssue[] {
  return [
    ...documents.flatMap(checkStructure),
    ...documents.flatMap((document) =>
      checkDocument(document).map(({message, path}) => issue(document, formatPath(path), message)),
    ),
    ...checkSpans(documents, reportTexts),
  ]
}

function checkStructure(document: SeedDocument): DocumentIssue[] {
  const type = document._type
  if (!isModelType(type)) return [issue(document, '', `There is no document type “${type}”.`)]
  const result = newDocumentValidators[type].safeParse(document)
  if (result.success) return []
  return result.error.issues.map(({path, message}) => issue(document, formatPath(path), message))
}

const isModelType = (type: string): type is keyof typeof newDocumentValidators =>
  Object.hasOwn(newDocumentValidators, type)

const issue = ({_id, _type}: SeedDocument, path: string, message: string): DocumentIssue => ({
  document: _id,
  type: _type,
  path,
  message,
})
