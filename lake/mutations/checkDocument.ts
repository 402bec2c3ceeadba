import type {LakeDocument} from '../dataset.ts'
import {isRecord} from './isRecord.ts'

/** Limits of the hosted Content Lake: https://www.sanity.io/docs/content-lake/technical-limits */
export const MAX_DOCUMENT_BYTES = 32 * 1024 * 1024
const MAX_ID_LENGTH = 128
const MAX_ATTRIBUTE_DEPTH = 20
/** Ours: arrays in arrays have no attributes to count, and must not exhaust the stack either. */
const MAX_NESTING = 100
const MAX_KEY_LENGTH = 1024

/** Ids are paths: segments of these characters, none empty, none starting with a dash. */
const ID = /^[A-Za-z0-9_][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_][A-Za-z0-9_-]*)*$/

const REFERENCE_KEYS = new Set([
  '_ref',
  '_type',
  '_key',
  '_weak',
  '_dataset',
  '_projectId',
  '_strengthenOnPublish',
  '_strengthenOnImport',
])

/** What is wrong with an id, or null. */
export function problemOfId(id: string): string | null {
  if (id.length > MAX_ID_LENGTH) {
    return `Document ID is ${id.length} characters long, the limit is ${MAX_ID_LENGTH}`
  }
  return ID.test(id) ? null : `Malformed document ID: "${id}"`
}

/** What is wrong with a creation date that a client gave, or null. */
export function problemOfCreatedAt(createdAt: unknown): string | null {
  if (createdAt === undefined) return null
  const isTime = typeof createdAt === 'string' && !Number.isNaN(Date.parse(createdAt))
  return isTime ? null : '_createdAt must be an RFC 3339 time'
}

/** What is wrong with a document's fields, or null. */
export function problemOfDocument(document: LakeDocument): string | null {
  return problemOfValue(document, 0, 0)
}

/** Depth counts attributes, as hosted: `body[].children[].text` has three, however many arrays are between. */
function problemOfValue(value: unknown, depth: number, nesting: number): string | null {
  if (nesting > MAX_NESTING) return `Arrays are nested deeper than ${MAX_NESTING} levels`
  if (Array.isArray(value)) {
    return firstProblem(value, (item) => problemOfValue(item, depth, nesting + 1))
  }
  if (!isRecord(value)) return null
  if (depth >= MAX_ATTRIBUTE_DEPTH) {
    return `Attributes are nested deeper than ${MAX_ATTRIBUTE_DEPTH} levels`
  }
  return (
    problemOfReserved(value) ??
    firstProblem(
      Object.keys(value),
      (key) => problemOfKey(key) ?? problemOfValue(value[key], depth + 1, nesting + 1),
    )
  )
}

function problemOfReserved(object: Record<string, unknown>): string | null {
  const {_key, _type, _ref} = object
  if (_key !== undefined && typeof _key !== 'string') return '_key must be a string'
  if (_type !== undefined && typeof _type !== 'string') return '_type must be a string'
  if (_ref === undefined) return null
  if (typeof _ref !== 'string') return '_ref must be a string'
  const surplus = Object.keys(object).find((key) => !REFERENCE_KEYS.has(key))
  return surplus === undefined ? null : `Key "${surplus}" not allowed in ref`
}

function problemOfKey(key: string): string | null {
  if (key === '') return 'Attribute names must not be empty'
  if (key.length > MAX_KEY_LENGTH) {
    return `Attribute name is ${key.length} characters long, the limit is ${MAX_KEY_LENGTH}`
  }
  return key === '__proto__' ? 'Attribute name "__proto__" is not allowed' : null
}

function firstProblem<T>(items: readonly T[], problemOf: (item: T) => string | null) {
  for (const item of items) {
    const problem = problemOf(item)
    if (problem !== null) return problem
  }
  return null
}
