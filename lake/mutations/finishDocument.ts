import type {DocumentInput, LakeDocument} from '../dataset.ts'
import {addArrayKeys} from './addArrayKeys.ts'
import {
  MAX_DOCUMENT_BYTES,
  problemOfCreatedAt,
  problemOfDocument,
  problemOfId,
} from './checkDocument.ts'
import {refuse, type Step} from './step.ts'

/** A document from what a client sent. */
export function newDocument(input: DocumentInput, step: Step): LakeDocument {
  return finishDocument({...input, _id: completeId(input._id, step.newId)}, step)
}

/** A missing id is generated; one that ends in a dot is a prefix. */
function completeId(id: string | undefined, newId: () => string): string {
  if (id === undefined || id === '') return newId()
  return id.endsWith('.') ? `${id}${newId()}` : id
}

/** Adds the transaction's marks and checks the whole. */
export function finishDocument(
  input: DocumentInput & {readonly _id: string},
  step: Step,
): LakeDocument {
  checkId(input._id, step)
  const {_id, _type, _rev, _createdAt, _updatedAt, ...fields} = input
  const document: LakeDocument = {
    _id,
    _type,
    _rev: step.transactionId,
    // A creation date that is given is kept, for imports; one that is no time is refused below.
    _createdAt: typeof _createdAt === 'string' ? _createdAt : step.timestamp,
    _updatedAt: step.timestamp,
    ...fields,
  }
  const problem = problemOfCreatedAt(_createdAt) ?? problemOfDocument(document)
  if (problem !== null) {
    refuse(step, 400, {type: 'validationError', id: _id, description: problem})
  }
  const complete = step.autoGenerateArrayKeys ? withArrayKeys(document, step.newId) : document
  checkSize(complete, step)
  return complete
}

function withArrayKeys(document: LakeDocument, newId: () => string): LakeDocument {
  const newKey = () => newId().replaceAll('-', '').slice(0, 12)
  // Only `_key`s inside arrays are added; a document stays a document.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return addArrayKeys(document, newKey) as LakeDocument
}

function checkSize(document: LakeDocument, step: Step): void {
  const text = JSON.stringify(document)
  // A UTF-16 unit takes at most three bytes, so short texts need no counting.
  if (text.length * 3 <= MAX_DOCUMENT_BYTES || Buffer.byteLength(text) <= MAX_DOCUMENT_BYTES) return
  refuse(step, 413, {
    type: 'validationError',
    id: document._id,
    description: `Document "${document._id}" is larger than ${MAX_DOCUMENT_BYTES} bytes`,
  })
}

/** @throws MutationError for ids that are malformed or the system's own */
export function checkId(id: string, step: Step): void {
  const problem = problemOfId(id)
  if (problem !== null) refuse(step, 400, {type: 'validationError', id, description: problem})
  if (id.startsWith('_.') && !step.allowSystemIds) {
    const description = `Document ID "${id}" is reserved: "_." belongs to the system`
    refuse(step, 400, {type: 'validationError', id, description})
  }
}
