import {randomUUID} from 'node:crypto'

import type {ExprNode} from 'groq-js'

/**
 * How a query calls back into the lake while groq-js evaluates it: as a dereference of an id that no document has,
 * which groq-js hands to its `dereference` option, in scope and in order.
 */
const PREFIX = `\u0000${randomUUID()}:`
const SEPARATOR = '\u0001'

export type Call =
  | {readonly kind: 'lookup'; readonly lookup: number; readonly key: CallKey}
  | {readonly kind: 'text'; readonly id: string}
  | {readonly kind: 'closed'; readonly query: number}

/** What was handed in: texts; nothing that could be a text; or (`unknown`) an array of other things. */
export type CallKey = readonly string[] | 'none' | 'unknown'

/** The call in a dereferenced id; null for a real one. */
export function readCall(ref: string): Call | null {
  if (!ref.startsWith(PREFIX)) return null
  const [kind = '', lookup = '', mode, ...rest] = ref.slice(PREFIX.length).split(':')
  if (kind === 'text') return {kind, id: [lookup, mode, ...rest].filter(isString).join(':')}
  if (kind === 'closed') return {kind, query: Number(lookup)}
  const key = rest.join(':')
  return {kind: 'lookup', lookup: Number(lookup), key: readKey(mode, key)}
}

function readKey(mode: string | undefined, key: string): CallKey {
  if (mode === 'one') return [key]
  if (mode === 'many') return key === '' ? [] : key.split(SEPARATOR)
  return mode === 'unknown' ? mode : 'none'
}

/** Calls lookup number `lookup`, with what `key` gives where this node stands: a string, strings, or nothing usable. */
export function lookupCall(lookup: number, key: ExprNode | null): ExprNode {
  const base = `${PREFIX}lookup:${lookup}:`
  if (!key) return dereference(text(`${base}none:`))
  const one = plus(text(`${base}one:`), key)
  const texts = call('array', 'compact', [key])
  const many = plus(text(`${base}many:`), call('array', 'join', [texts, text(SEPARATOR)]))
  // Counting gives a number for an array only.
  const size = call('global', 'string', [call('global', 'count', [key])])
  const unknown = plus(text(`${base}unknown:`), size)
  return dereference(call('global', 'coalesce', [one, many, unknown, text(`${base}none:`)]))
}

/** The value of closed sub-query number `query`, evaluated once. */
export function closedCall(query: number): ExprNode {
  return dereference(text(`${PREFIX}closed:${query}`))
}

/** The texts of the document that is `@` where this node stands. */
export const DOCUMENT_TEXT: ExprNode = dereference(
  plus(text(`${PREFIX}text:`), {type: 'AccessAttribute', name: '_id'}),
)

function dereference(id: ExprNode): ExprNode {
  const attributes = [{type: 'ObjectAttributeValue' as const, name: '_ref', value: id}]
  return {type: 'Deref', base: {type: 'Object', attributes}}
}

function text(value: string): ExprNode {
  return {type: 'Value', value}
}

function plus(left: ExprNode, right: ExprNode): ExprNode {
  return {type: 'OpCall', op: '+', left, right}
}

function call(namespace: string, name: string, args: ExprNode[]): ExprNode {
  return {type: 'FuncCall', namespace, name, args}
}

function isString(value: string | undefined): value is string {
  return value !== undefined
}
