import type {ExprNode} from 'groq-js'

/** The parameter in which `listenerFilter` expects the document. No query can name it. */
export const LISTENED = '\u0000document'

/**
 * A query that asks whether one document passes the filters of a listener's query: `*[a][b] | order(…){…}` becomes
 * `$document[a][b]`, a list of that document or of none. Null when the query does not filter `*`.
 */
export function listenerFilter(query: ExprNode): ExprNode | null {
  if (query.type === 'Everything') {
    const value: ExprNode = {type: 'Parameter', name: LISTENED}
    return {type: 'Array', elements: [{type: 'ArrayElement', value, isSplat: false}]}
  }
  if (!isOverBase(query)) return null
  const base = listenerFilter(query.base)
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
