import type {Mutation, PatchOperations} from '../../../lake/dataset.ts'

/** A Content Lake as simple as it can be: documents in a map, every rule spelled out, nothing shared with the lake. */

export interface ModelDocument {
  readonly _id: string
  readonly _type: string
  readonly _rev: string
  readonly _createdAt: string
  readonly _updatedAt: string
  readonly [field: string]: unknown
}

export type Documents = ReadonlyMap<string, ModelDocument>

/** Why a transaction is refused, in Sanity's names. Where it fails in several ways, any may be told. */
export class Refusal extends Error {
  readonly reasons: readonly string[]

  constructor(...reasons: string[]) {
    super(reasons.join(', '))
    this.reasons = reasons
  }
}

interface Stamp {
  readonly transactionId: string
  readonly timestamp: string
}

/** The documents after a transaction. @throws Refusal, and nothing has changed */
export function transactInModel(
  documents: Documents,
  mutations: readonly Mutation[],
  stamp: Stamp,
): Documents {
  const next = new Map(documents)
  for (const mutation of mutations) apply(next, documents, mutation, stamp)
  checkReferences(documents, next)
  return next
}

function apply(
  next: Map<string, ModelDocument>,
  before: Documents,
  mutation: Mutation,
  stamp: Stamp,
): void {
  if ('patch' in mutation) {
    const {id, ifRevisionID} = named(mutation.patch)
    const document = next.get(id)
    if (!document) throw new Refusal('documentNotFoundError')
    checkRevision(before.get(id) ?? document, ifRevisionID)
    next.set(
      id,
      stamped({...patched(document, mutation.patch), _createdAt: document._createdAt}, stamp),
    )
  } else if ('delete' in mutation) {
    const {id, ifRevisionID} = named(mutation.delete)
    const document = next.get(id)
    if (document) checkRevision(before.get(id) ?? document, ifRevisionID)
    next.delete(id)
  } else if ('create' in mutation) {
    const document = stamped(mutation.create, stamp)
    if (next.has(document._id)) throw new Refusal('documentAlreadyExistsError')
    next.set(document._id, document)
  } else if ('createOrReplace' in mutation) {
    const document = stamped(mutation.createOrReplace, stamp)
    next.set(document._id, document)
  } else {
    const document = stamped(mutation.createIfNotExists, stamp)
    if (!next.has(document._id)) next.set(document._id, document)
  }
}

function named(selection: object): {id: string; ifRevisionID?: string} {
  if (!('id' in selection) || typeof selection.id !== 'string') {
    throw new Error('The model knows one id at a time')
  }
  const revision = 'ifRevisionID' in selection ? selection.ifRevisionID : undefined
  return typeof revision === 'string'
    ? {id: selection.id, ifRevisionID: revision}
    : {id: selection.id}
}

function checkRevision(document: ModelDocument, expected: string | undefined): void {
  if (expected !== undefined && expected !== document._rev) {
    throw new Refusal('documentRevisionIDDoesNotMatchError')
  }
}

function stamped(
  fields: {
    readonly _id?: string | undefined
    readonly _type?: unknown
    readonly [field: string]: unknown
  },
  {transactionId, timestamp}: Stamp,
): ModelDocument {
  return {
    ...fields,
    _id: String(fields._id),
    _type: String(fields._type),
    _rev: transactionId,
    _createdAt: typeof fields['_createdAt'] === 'string' ? fields['_createdAt'] : timestamp,
    _updatedAt: timestamp,
  }
}

function checkReferences(before: Documents, after: Documents): void {
  const reasons: string[] = []
  for (const [id, document] of after) {
    const known = strongTargets(before.get(id))
    for (const target of strongTargets(document)) {
      if (!known.has(target)) {
        if (!after.has(target)) reasons.push('documentReferenceDoesNotExistError')
        continue
      }
      // A new type under the same id is a deletion to those who referred to it.
      const was = before.get(target)
      if (was && after.get(target)?._type !== was._type) {
        reasons.push('documentHasExistingReferencesError')
      }
    }
  }
  if (reasons.length > 0) throw new Refusal(...reasons)
}

/** In the documents of the test a reference stands in one field only. */
function strongTargets(document: ModelDocument | undefined): Set<string> {
  const reference = document?.['ref']
  if (typeof reference !== 'object' || reference === null) return new Set()
  if ('_weak' in reference && reference._weak === true) return new Set()
  return new Set('_ref' in reference ? [String(reference._ref)] : [])
}

/** The shape that the test's documents have. */
interface Fields {
  title?: unknown
  count?: unknown
  nested?: {a?: unknown}
  list: unknown[]
  blocks: {_key: string; text?: unknown}[]
}

type Place =
  | {at: 'title' | 'count'}
  | {at: 'nested'}
  | {at: 'list'; index: number}
  | {at: 'blocks'; key: string}

/** `title`, `count`, `nested.a`, `list[n]`, `blocks[_key=="k"]` and the `text` below it. */
function readPlace(path: string): Place {
  if (path === 'title' || path === 'count') return {at: path}
  if (path === 'nested.a') return {at: 'nested'}
  const index = /^list\[(-?\d+)\]$/.exec(path)?.[1]
  if (index !== undefined) return {at: 'list', index: Number(index)}
  const key = /^blocks\[_key=="(\w+)"\](?:\.text)?$/.exec(path)?.[1]
  if (key !== undefined) return {at: 'blocks', key}
  throw new Error(`The model does not know ${path}`)
}

function patched(document: ModelDocument, operations: PatchOperations): ModelDocument {
  const copy: ModelDocument & Fields = JSON.parse(JSON.stringify(document))
  for (const [path, value] of Object.entries(operations.setIfMissing ?? {})) {
    if (read(copy, readPlace(path)) === undefined) write(copy, readPlace(path), () => value)
  }
  for (const [path, value] of Object.entries(operations.set ?? {})) {
    write(copy, readPlace(path), () => value)
  }
  for (const path of operations.unset ?? []) unset(copy, readPlace(path))
  for (const [sign, by] of [
    [1, operations.inc ?? {}],
    [-1, operations.dec ?? {}],
  ] as const) {
    for (const [path, amount] of Object.entries(by)) {
      const place = readPlace(path)
      const value = read(copy, place)
      if (typeof value === 'number') write(copy, place, () => value + sign * amount)
    }
  }
  if (operations.insert) insert(copy, operations.insert)
  return copy
}

function read(fields: Fields, place: Place): unknown {
  if (place.at === 'nested') return fields.nested?.a
  if (place.at === 'list') return fields.list.at(place.index)
  if (place.at === 'blocks') return fields.blocks.find(({_key}) => _key === place.key)?.text
  return fields[place.at]
}

function write(fields: Fields, place: Place, value: () => unknown): void {
  if (place.at === 'nested') fields.nested = {...fields.nested, a: value()}
  else if (place.at === 'list') {
    const index = place.index < 0 ? fields.list.length + place.index : place.index
    // The place behind the last one counts as one of the list, as in Sanity's own mutator.
    if (index >= 0 && index <= fields.list.length) fields.list[index] = value()
  } else if (place.at === 'blocks') {
    for (const block of fields.blocks) if (block._key === place.key) block.text = value()
  } else fields[place.at] = value()
}

function unset(fields: Fields, place: Place): void {
  if (place.at === 'nested') delete fields.nested?.a
  else if (place.at === 'list') {
    const index = place.index < 0 ? fields.list.length + place.index : place.index
    if (index >= 0) fields.list.splice(index, 1)
  } else if (place.at === 'blocks') {
    fields.blocks = fields.blocks.filter(({_key}) => _key !== place.key)
  } else delete fields[place.at]
}

function insert(fields: Fields, operation: NonNullable<PatchOperations['insert']>): void {
  const {items} = operation
  const [where, path] =
    'before' in operation
      ? (['before', operation.before] as const)
      : 'after' in operation
        ? (['after', operation.after] as const)
        : (['replace', operation.replace] as const)
  const place = readPlace(path)
  const list: unknown[] | null =
    place.at === 'list' ? fields.list : place.at === 'blocks' ? fields.blocks : null
  if (!list) throw new Error('The model inserts into lists only')
  const index =
    place.at === 'list'
      ? place.index < 0
        ? Math.max(list.length + place.index, where === 'after' ? -1 : 0)
        : place.index
      : fields.blocks.findIndex((block) => place.at === 'blocks' && block._key === place.key)
  if (place.at === 'blocks' && index < 0) return
  if (where === 'replace') list.splice(index, 1, ...items)
  else list.splice(where === 'after' ? index + 1 : index, 0, ...items)
}
