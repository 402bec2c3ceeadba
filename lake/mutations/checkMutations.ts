import type {Mutation, PatchOperations} from '../dataset.ts'
import {mutationError} from '../errors.ts'
import {problemOfPath} from './checkPath.ts'
import {isRecord} from './isRecord.ts'

const MUTATION_KINDS = [
  'create',
  'createOrReplace',
  'createIfNotExists',
  'delete',
  'patch',
] as const

type Check = (value: unknown) => boolean

const isStringArray: Check = (value) =>
  Array.isArray(value) && value.every((item) => typeof item === 'string')
const isRecordOf = (check: Check): Check => {
  return (value) => isRecord(value) && Object.values(value).every(check)
}

const OPERATIONS: Record<keyof PatchOperations, {is: Check; needs: string}> = {
  set: {is: isRecord, needs: 'an object of paths and values'},
  setIfMissing: {is: isRecord, needs: 'an object of paths and values'},
  unset: {is: isStringArray, needs: 'an array of paths'},
  inc: {
    is: isRecordOf((value) => typeof value === 'number'),
    needs: 'an object of paths and numbers',
  },
  dec: {
    is: isRecordOf((value) => typeof value === 'number'),
    needs: 'an object of paths and numbers',
  },
  diffMatchPatch: {
    is: isRecordOf((value) => typeof value === 'string'),
    needs: 'an object of paths and patch texts',
  },
  insert: {is: isInsert, needs: '`items` and one of `before`, `after` and `replace`'},
}

/**
 * Checks that a decoded request body holds mutations, before any is applied.
 * @throws MutationError (400) naming the mutation and what it lacks
 */
export function checkMutations(mutations: readonly unknown[]): readonly Mutation[] {
  return mutations.map((mutation, index) => {
    const problem = problemOf(mutation)
    if (problem !== null) {
      throw mutationError(400, index, {type: 'mutationParseError', description: problem})
    }
    // `problemOf` has looked at everything that the type promises.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return mutation as Mutation
  })
}

function problemOf(mutation: unknown): string | null {
  if (!isRecord(mutation)) return 'A mutation must be an object'
  const kinds = Object.keys(mutation)
  const kind = MUTATION_KINDS.find((known) => kinds[0] === known)
  if (!kind || kinds.length !== 1) {
    return `A mutation must have exactly one of ${MUTATION_KINDS.join(', ')}; found ${kinds.join(', ') || 'nothing'}`
  }
  const body = mutation[kind]
  return isRecord(body) ? PROBLEM_OF_BODY[kind](body) : `${kind} must be an object`
}

const PROBLEM_OF_BODY = {
  create: (body) => problemOfDocument(body, 'create'),
  createOrReplace: (body) => problemOfIdentified(body, 'createOrReplace'),
  createIfNotExists: (body) => problemOfIdentified(body, 'createIfNotExists'),
  delete: (body) => problemOfSelection(body, 'delete'),
  patch: (body) => problemOfSelection(body, 'patch') ?? problemOfOperations(body),
} satisfies Record<
  (typeof MUTATION_KINDS)[number],
  (body: Record<string, unknown>) => string | null
>

function problemOfIdentified(document: Record<string, unknown>, kind: string): string | null {
  const id = document['_id']
  return typeof id === 'string' && id !== ''
    ? problemOfDocument(document, kind)
    : `${kind} needs an _id`
}

function problemOfDocument(document: Record<string, unknown>, kind: string): string | null {
  if (typeof document['_type'] !== 'string' || document['_type'] === '') {
    return `${kind} needs a _type`
  }
  if (document['_id'] !== undefined && typeof document['_id'] !== 'string') {
    return `${kind}: _id must be a string`
  }
  return null
}

function problemOfSelection(selection: Record<string, unknown>, kind: string): string | null {
  const {id, query, params, ifRevisionID} = selection
  if ((id === undefined) === (query === undefined)) return `${kind} needs one of id and query`
  if (id !== undefined && typeof id !== 'string' && !isStringArray(id)) {
    return `${kind}: id must be a string or an array of strings`
  }
  if (query !== undefined && typeof query !== 'string') return `${kind}: query must be a string`
  if (params !== undefined && !isRecord(params)) return `${kind}: params must be an object`
  if (ifRevisionID !== undefined && typeof ifRevisionID !== 'string') {
    return `${kind}: ifRevisionID must be a string`
  }
  return null
}

function problemOfOperations(patch: Record<string, unknown>): string | null {
  for (const [operation, {is, needs}] of Object.entries(OPERATIONS)) {
    const value = patch[operation]
    if (value !== undefined && !is(value)) return `patch: ${operation} needs ${needs}`
    const problem = pathsOf(operation, value)
      .map(problemOfPath)
      .find((found) => found !== null)
    if (problem) return `patch: ${operation} has ${problem}`
  }
  const known = new Set([...Object.keys(OPERATIONS), 'id', 'query', 'params', 'ifRevisionID'])
  const unknown = Object.keys(patch).find((key) => !known.has(key))
  return unknown === undefined ? null : `patch: unknown operation ${unknown}`
}

/** The paths of an operation whose shape has been checked. */
function pathsOf(operation: string, value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String)
  if (!isRecord(value)) return []
  if (operation !== 'insert') return Object.keys(value)
  return [value['before'], value['after'], value['replace']].filter(
    (path) => typeof path === 'string',
  )
}

function isInsert(value: unknown): boolean {
  if (!isRecord(value) || !Array.isArray(value['items'])) return false
  const places = ['before', 'after', 'replace'].filter((place) => value[place] !== undefined)
  return places.length === 1 && places.every((place) => typeof value[place] === 'string')
}
