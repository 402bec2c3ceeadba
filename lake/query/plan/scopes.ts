import type {ExprNode} from 'groq-js'

import {childrenOf, mapChildren, type ChildScope} from '../syntaxTree.ts'

/** Where a node stands, as groq-js sees it: in a map's expression the scope is hidden, and adds no parent of its own. */
export interface Place {
  readonly level: number
  readonly isHidden: boolean
}

export const TOP: Place = {level: 0, isHidden: false}

export function placeInside(place: Place, scope: ChildScope): Place {
  if (scope === 'same') return place
  return {level: place.isHidden ? place.level : place.level + 1, isHidden: scope === 'hidden'}
}

/** Does a filter's expression look further out than the document it filters? */
export function looksOutside(node: ExprNode, place: Place = TOP): boolean {
  if (node.type === 'Parent') return node.n > place.level
  let found = false
  mapChildren(node, (child, scope) => {
    found ||= looksOutside(child, placeInside(place, scope))
    return child
  })
  return found
}

/** Is the value the same for the whole query, whatever the document? */
export function isConstant(node: ExprNode): boolean {
  if (node.type === 'FuncCall') return isPure(node) && node.args.every(isConstant)
  if (!CONSTANT_NODES.has(node.type)) return false
  return childrenOf(node).every(isConstant)
}

/** A sub-query that looks at nothing around it: it gives the same wherever it stands. */
export function isClosedQuery(node: ExprNode): boolean {
  return containsEverything(node) && !looksAround(node, TOP)
}

function containsEverything(node: ExprNode): boolean {
  const isAll = node.type === 'FuncCall' && node.namespace === 'releases'
  return node.type === 'Everything' || isAll || childrenOf(node).some(containsEverything)
}

function looksAround(node: ExprNode, place: Place): boolean {
  if (node.type === 'This') return place.level === 0
  if (node.type === 'AccessAttribute' && !node.base) return place.level === 0
  if (node.type === 'Parent') return node.n >= place.level
  if (node.type === 'FuncCall' && !isPure(node)) {
    // `references()`, `sanity::versionOf()` and the like look at `@` without saying so.
    if (place.level === 0 && !FUNCTIONS_OF_ARGUMENTS.has(`${node.namespace}::${node.name}`)) {
      return true
    }
  }
  let found = false
  mapChildren(node, (child, scope) => {
    found ||= looksAround(child, placeInside(place, scope))
    return child
  })
  return found
}

const FUNCTIONS_OF_ARGUMENTS = new Set([
  'array::intersects',
  'array::join',
  'global::count',
  'global::defined',
  'global::length',
  'math::avg',
  'math::max',
  'math::min',
  'math::sum',
  'releases::all',
])

const CONSTANT_NODES: ReadonlySet<ExprNode['type']> = new Set<ExprNode['type']>([
  'Array',
  'Group',
  'Neg',
  'OpCall',
  'Parameter',
  'Pos',
  'Value',
])

const PURE_FUNCTIONS = new Set([
  'array::compact',
  'array::unique',
  'global::coalesce',
  'global::identity',
  'global::lower',
  'global::now',
  'global::string',
  'global::upper',
  'string::lower',
  'string::upper',
])

function isPure(call: ExprNode & {type: 'FuncCall'}): boolean {
  return PURE_FUNCTIONS.has(`${call.namespace}::${call.name}`)
}

/**
 * An expression inside a filter that only looks at parents, as it reads outside of that filter, at the place of its `*`.
 * Null for anything that involves the filtered document or is not simple enough.
 */
export function liftOut(node: ExprNode, outside: Place): ExprNode | null {
  if (node.type === 'Parent') {
    // In a hidden scope the filter's parent is already the one outside it.
    if (outside.isHidden) return node
    return node.n === 1 ? {type: 'This'} : {...node, n: node.n - 1}
  }
  if (node.type === 'Map' || node.type === 'FlatMap') {
    const base = liftOut(node.base, outside)
    return base && isLocal(node.expr) ? {...node, base} : null
  }
  if (node.type === 'AccessAttribute' && !node.base) return null
  if (node.type === 'FuncCall' ? !isPure(node) : !LIFTABLE_NODES.has(node.type)) return null

  let isLifted = true
  const lifted = mapChildren(node, (child) => {
    const result = liftOut(child, outside)
    isLifted &&= result !== null
    return result ?? child
  })
  return isLifted ? lifted : null
}

const LIFTABLE_NODES: ReadonlySet<ExprNode['type']> = new Set<ExprNode['type']>([
  'AccessAttribute',
  'AccessElement',
  'Array',
  'ArrayCoerce',
  'Deref',
  'Group',
  'OpCall',
  'Parameter',
  'Slice',
  'Value',
])

/** Looks at nothing but the element it is given. */
function isLocal(node: ExprNode): boolean {
  return (
    !['Parent', 'Everything', 'FuncCall'].includes(node.type) && childrenOf(node).every(isLocal)
  )
}
