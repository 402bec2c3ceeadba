import type {ExprNode} from 'groq-js'

import {EACH, type FieldPath} from '../../store/fieldPath.ts'

/** `a.b.c` on `@`, as a path; null for anything else. */
export function attributePath(node: ExprNode): FieldPath | null {
  if (node.type === 'Group') return attributePath(node.base)
  if (node.type !== 'AccessAttribute') return null
  if (!node.base || node.base.type === 'This') return [node.name]
  const base = attributePath(node.base)
  return base && [...base, node.name]
}

/** The elements of `a.b`, `a[]`, `a[].b` or `a[].b[].c` on `@`, as a path. */
export function elementsPath(node: ExprNode): FieldPath | null {
  const path = manyPath(node)
  if (path) return path
  const attribute = attributePath(node)
  return attribute && [...attribute, EACH]
}

function manyPath(node: ExprNode): FieldPath | null {
  if (node.type === 'Group') return manyPath(node.base)
  if (node.type === 'ArrayCoerce') {
    const base = attributePath(node.base)
    return base && [...base, EACH]
  }
  if (node.type !== 'Map' && node.type !== 'FlatMap') return null
  const base = manyPath(node.base)
  // What a flat map flattens must be an array by its form; an attribute may or may not hold one.
  const inner = (node.type === 'Map' && attributePath(node.expr)) || manyPath(node.expr)
  return base && inner && [...base, ...inner]
}

/** Fields whose stored value is not always the one shown: under a stack of perspectives a draft has another `_id`. */
export function isIndexable(path: FieldPath): boolean {
  return path[0] !== '_id' && path[0] !== '_originalId'
}
