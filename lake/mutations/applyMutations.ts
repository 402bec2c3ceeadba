import type {
  DocumentChange,
  DocumentInput,
  LakeDocument,
  Mutation,
  MutationResult,
  PatchOperations,
  Selection,
} from '../dataset.ts'
import {omitSystemFields} from '../store/systemFields.ts'
import {applyPatch} from './applyPatch.ts'
import {checkReferences} from './checkReferences.ts'
import {isRecord} from './isRecord.ts'
import {checkId, finishDocument, newDocument} from './finishDocument.ts'
import {createStaging} from './staging.ts'
import {refuse, type MutationContext, type Step} from './step.ts'

export interface AppliedMutations {
  readonly changes: DocumentChange[]
  readonly results: MutationResult[]
}

type Operation = MutationResult['operation']

/**
 * Applies mutations one after the other to what the reader gives, and says what would change.
 * @throws MutationError for the first that is refused
 */
export function applyMutations(
  mutations: readonly Mutation[],
  context: MutationContext,
): AppliedMutations {
  const staging = createStaging(context.reader)
  const outcomes = mutations.flatMap((mutation, index) => {
    return applyMutation(mutation, {...context, staging, index})
  })
  if (!context.skipReferenceCheck) checkReferences(staging, context.reader)
  return {
    changes: staging.changes(),
    results: outcomes.map(({id, operation}) => ({
      id,
      operation,
      document: staging.get(id) ?? staging.committed(id),
    })),
  }
}

interface Outcome {
  readonly id: string
  readonly operation: Operation
}

function applyMutation(mutation: Mutation, step: Step): Outcome[] {
  if ('create' in mutation) return [applyCreate(mutation.create, step)]
  if ('createOrReplace' in mutation) return [applyReplace(mutation.createOrReplace, step)]
  if ('createIfNotExists' in mutation) {
    return [applyCreateIfNotExists(mutation.createIfNotExists, step)]
  }
  if ('delete' in mutation) {
    return selectIds(mutation.delete, step).flatMap((id) => applyDelete(id, mutation.delete, step))
  }
  return selectIds(mutation.patch, step).map((id) => applyPatchTo(id, mutation.patch, step))
}

function applyCreate(input: DocumentInput, step: Step): Outcome {
  const document = newDocument(input, step)
  const id = document._id
  if (step.staging.get(id)) {
    refuse(step, 409, {
      type: 'documentAlreadyExistsError',
      id,
      description: `Document by ID "${id}" already exists`,
    })
  }
  step.staging.put(id, document, {create: omitSystemFields(document)}, step.index)
  return {id, operation: 'create'}
}

function applyCreateIfNotExists(input: DocumentInput, step: Step): Outcome {
  const existing = input._id === undefined ? null : step.staging.get(input._id)
  return existing ? {id: existing._id, operation: 'none'} : applyCreate(input, step)
}

function applyReplace(input: DocumentInput, step: Step): Outcome {
  const document = newDocument(input, step)
  const id = document._id
  const existing = step.staging.get(id)
  step.staging.put(id, document, {createOrReplace: omitSystemFields(document)}, step.index)
  return {id, operation: existing ? 'update' : 'create'}
}

function applyDelete(id: string, selection: Selection, step: Step): Outcome[] {
  const existing = step.staging.get(id)
  checkId(id, step)
  if (!existing) return []
  checkRevision(existing, selection, step)
  step.staging.put(id, null, {delete: {id}}, step.index)
  return [{id, operation: 'delete'}]
}

function applyPatchTo(id: string, patch: Selection & PatchOperations, step: Step): Outcome {
  const existing = step.staging.get(id)
  if (!existing) {
    refuse(step, 409, {
      type: 'documentNotFoundError',
      id,
      description: `The document with the ID "${id}" was not found`,
    })
  }
  checkId(id, step)
  checkRevision(existing, patch, step)
  const operations = operationsOf(patch)
  const patched = patchDocument(existing, operations, step)
  const document = finishDocument({...patched, _id: id, _type: existing._type}, step)
  step.staging.put(id, document, {patch: {id, ...operations}}, step.index)
  return {id, operation: 'update'}
}

function patchDocument(
  document: LakeDocument,
  operations: PatchOperations,
  step: Step,
): Record<string, unknown> {
  const {_id: id} = document
  let patched: unknown
  try {
    patched = applyPatch(document, operations)
  } catch (error) {
    const description = `Cannot apply patch: ${error instanceof Error ? error.message : String(error)}`
    return refuse(step, 400, {type: 'validationError', id, description})
  }
  if (!isRecord(patched)) {
    return refuse(step, 409, {
      type: 'validationError',
      id,
      description: 'A patch must leave an object',
    })
  }
  for (const immutable of ['_id', '_type', '_createdAt']) {
    if (patched[immutable] === document[immutable]) continue
    const description = `Cannot modify immutable attribute "${immutable}"`
    refuse(step, 409, {type: 'validationError', id, description})
  }
  return patched
}

function operationsOf(patch: Selection & PatchOperations): PatchOperations {
  const {setIfMissing, set, unset, diffMatchPatch, inc, dec, insert} = patch
  const operations = {setIfMissing, set, unset, diffMatchPatch, inc, dec, insert}
  return Object.fromEntries(
    Object.entries(operations).filter(([, operation]) => operation !== undefined),
  )
}

/** Compared with the revision before this transaction: several patches in one request may name the same. */
function checkRevision(existing: LakeDocument, selection: Selection, step: Step): void {
  const expected = 'id' in selection ? selection.ifRevisionID : undefined
  const current = step.staging.committed(existing._id)?._rev ?? existing._rev
  if (expected === undefined || expected === current) return
  refuse(step, 409, {
    type: 'documentRevisionIDDoesNotMatchError',
    id: existing._id,
    expectedRevisionID: expected,
    currentRevisionID: current,
    description: `Document "${existing._id}" has unexpected revision ID ("${current}"), expected "${expected}"`,
  })
}

function selectIds(selection: Selection, step: Step): readonly string[] {
  if ('query' in selection) return step.select(selection.query, selection.params ?? {})
  return typeof selection.id === 'string' ? [selection.id] : selection.id
}
