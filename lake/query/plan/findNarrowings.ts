import type {ExprNode} from 'groq-js'

import {EACH, type FieldPath} from '../../store/fieldPath.ts'
import {DOCUMENT_TEXT} from './hooks.ts'
import {attributePath, elementsPath, isIndexable} from './fieldPaths.ts'
import type {Key, KeyNarrowing, Narrowing, RangeOp} from './lookup.ts'
import {isClosedQuery, isConstant, liftOut, type Place} from './scopes.ts'

type OpCall = Extract<ExprNode, {type: 'OpCall'}>
type FuncCall = Extract<ExprNode, {type: 'FuncCall'}>

/** What a filter expression asks of each document it lets through. `outside` is the place of its `*`. */
export function findNarrowings(filter: ExprNode, outside: Place): Narrowing[] {
  if (filter.type === 'Group') return findNarrowings(filter.base, outside)
  if (isConstant(filter)) return [{kind: 'constant', value: {from: 'query', expr: filter}}]
  if (filter.type === 'And') {
    return [filter.left, filter.right].flatMap((side) => findNarrowings(side, outside))
  }
  if (filter.type === 'Or') return narrowingsOfOr(filter, outside)
  if (filter.type === 'OpCall') return narrowingsOfOperator(filter, outside)
  if (filter.type === 'Not') return undefinedNarrowing(filter.base)
  if (filter.type === 'InRange') {
    const {base, left, right, isInclusive} = filter
    return [
      ...rangeNarrowing(base, '>=', left, outside),
      ...rangeNarrowing(base, isInclusive ? '<=' : '<', right, outside),
    ]
  }
  return filter.type === 'FuncCall' ? narrowingsOfCall(filter, outside) : []
}

function narrowingsOfCall({namespace, name, args}: FuncCall, outside: Place): Narrowing[] {
  switch (`${namespace}::${name}`) {
    case 'global::references':
      return referencesNarrowing(args, outside)
    case 'sanity::versionOf':
      return idsNarrowing('versions', args[0], outside)
    case 'sanity::partOfRelease':
      return idsNarrowing('release', args[0], outside)
  }
  return []
}

function idsNarrowing(
  kind: 'versions' | 'release',
  arg: ExprNode | undefined,
  outside: Place,
): Narrowing[] {
  const value = arg && keyOf(arg, outside)
  return value ? [{kind, value}] : []
}

/** `!defined(a.b)`: nothing is there, or null. */
function undefinedNarrowing(node: ExprNode): Narrowing[] {
  if (node.type === 'Group') return undefinedNarrowing(node.base)
  if (node.type !== 'FuncCall' || node.namespace !== 'global' || node.name !== 'defined') return []
  const path = node.args[0] ? attributePath(node.args[0]) : null
  if (!path || !isIndexable(path) || path[0] === '_type') return []
  const value: Key = {from: 'query', expr: {type: 'Value', value: null}}
  return [{kind: 'field', path, op: '==', value}]
}

/** Worth something only if both sides narrow, and by keys of the query: sub-queries follow one key at a time. */
function narrowingsOfOr(filter: Extract<ExprNode, {type: 'Or'}>, outside: Place): Narrowing[] {
  const of = [filter.left, filter.right].map((side) =>
    findNarrowings(side, outside).filter((narrowing) => !isFromOutside(narrowing)),
  )
  return of.every((side) => side.length > 0) ? [{kind: 'any', of}] : []
}

export function isFromOutside(narrowing: Narrowing): narrowing is KeyNarrowing {
  return narrowing.kind !== 'any' && narrowing.value.from === 'outside'
}

/** Those that can be expected to leave least first. */
export function byPromise(a: Narrowing, b: Narrowing): number {
  return PROMISE.indexOf(a.kind) - PROMISE.indexOf(b.kind)
}

const PROMISE: readonly Narrowing['kind'][] = [
  'constant',
  'id',
  'versions',
  'references',
  'release',
  'field',
  'words',
  'any',
  'range',
  'idPath',
  'type',
]

function narrowingsOfOperator({op, left, right}: OpCall, outside: Place): Narrowing[] {
  if (op === '==') {
    return [...equalNarrowing(left, right, outside), ...equalNarrowing(right, left, outside)]
  }
  if (op === 'in') return inNarrowing(left, right, outside)
  if (op === 'match') return matchNarrowing(left, right)
  if (op === '<' || op === '<=' || op === '>' || op === '>=') {
    return [
      ...rangeNarrowing(left, op, right, outside),
      ...rangeNarrowing(right, MIRRORED[op], left, outside),
    ]
  }
  return []
}

const MIRRORED = {'<': '>', '<=': '>=', '>': '<', '>=': '<='} satisfies Record<RangeOp, RangeOp>

function equalNarrowing(field: ExprNode, value: ExprNode, outside: Place): Narrowing[] {
  const path = attributePath(field)
  const key = keyOf(value, outside)
  return path && key ? narrowingOfField(path, '==', key) : []
}

function narrowingOfField(path: FieldPath, op: '==' | 'in', value: Key): Narrowing[] {
  const name = path.length === 1 ? path[0] : undefined
  if (name === '_id') return [{kind: 'id', op, value}]
  if (name === '_type') return value.from === 'query' ? [{kind: 'type', op, value}] : []
  return isIndexable(path) ? [{kind: 'field', path, op, value}] : []
}

function inNarrowing(left: ExprNode, right: ExprNode, outside: Place): Narrowing[] {
  const path = attributePath(left)
  if (path && right.type === 'FuncCall' && right.name === 'path' && right.args[0]) {
    const key = keyOf(right.args[0], outside)
    return path.join('.') === '_id' && key?.from === 'query' ? [{kind: 'idPath', value: key}] : []
  }
  const list = path && keyOf(right, outside)
  if (list) {
    const narrowings = narrowingOfField(path, 'in', list)
    // A list from outside comes as text, which for ids is what they are.
    return narrowings.filter(({kind}) => list.from === 'query' || kind === 'id')
  }
  const elements = elementsPath(right)
  const value = keyOf(left, outside)
  return elements && value && isIndexable(elements)
    ? [{kind: 'field', path: elements, op: '==', value}]
    : []
}

function referencesNarrowing(args: readonly ExprNode[], outside: Place): Narrowing[] {
  const [only] = args
  if (only && args.length === 1) {
    const value = keyOf(only, outside)
    return value ? [{kind: 'references', value}] : []
  }
  if (!args.every(isConstant)) return []
  const elements = args.map((value) => ({type: 'ArrayElement' as const, value, isSplat: false}))
  return [{kind: 'references', value: {from: 'query', expr: {type: 'Array', elements}}}]
}

function rangeNarrowing(
  field: ExprNode,
  op: RangeOp,
  value: ExprNode,
  outside: Place,
): Narrowing[] {
  const path = attributePath(field)
  const key = keyOf(value, outside)
  if (!path || key?.from !== 'query' || !isIndexable(path)) return []
  return [{kind: 'range', path, op, value: key}]
}

function matchNarrowing(left: ExprNode, right: ExprNode): Narrowing[] {
  if (!isTextOfDocument(left) || !isConstant(right)) return []
  return [{kind: 'words', value: {from: 'query', expr: right}}]
}

/** Only text that the word index has read: the document's fields, as they are or as Portable Text. */
function isTextOfDocument(node: ExprNode): boolean {
  if (node === DOCUMENT_TEXT) return true
  if (node.type === 'Array') return node.elements.every(({value}) => isTextOfDocument(value))
  if (node.type === 'FuncCall' && node.namespace === 'pt' && node.args[0]) {
    return isIndexedText(attributePath(node.args[0]))
  }
  return isIndexedText(elementsPath(node))
}

/** Of the fields that begin with `_` only the document's id is in the word index. */
function isIndexedText(path: FieldPath | null): boolean {
  if (!path) return false
  return path.join('.') === `_id.${EACH}` || !path.some((name) => name.startsWith('_'))
}

function keyOf(node: ExprNode, outside: Place): Key | null {
  if (isConstant(node) || isClosedQuery(node)) return {from: 'query', expr: node}
  const lifted = liftOut(node, outside)
  return lifted && {from: 'outside', expr: lifted}
}
