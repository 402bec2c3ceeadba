import type {ExprNode} from 'groq-js'

import type {LakeDocument} from '../dataset.ts'

/**
 * A query that asks whether `document` alone passes the filters of a listener's query: `*[a][b] | order(…){…}` becomes
 * `[document][a][b]`. Null when the query does not filter `*`.
 */
export function listenerFilter(query: ExprNode, document: LakeDocument): ExprNode | null {
  if (query.type === 'Everything') return {type: 'Value', value: [document]}
  if (!isOverBase(query)) return null
  const base = listenerFilter(query.base, document)
  return base && query.type === 'Filter' ? {...query, base} : base
}

type OverBase = Extract<ExprNode, {type: (typeof OVER_BASE)[number]}>

const OVER_BASE = [
  'AccessElement',
  'ArrayCoerce',
  'Filter',
  'FlatMap',
  'Group',
  'Map',
  'PipeFuncCall',
  'Projection',
  'Slice',
] as const

function isOverBase(node: ExprNode): node is OverBase {
  return OVER_BASE.some((type) => type === node.type)
}
