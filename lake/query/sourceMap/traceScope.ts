import {evaluateSync, type EvaluateOptions, type ExprNode} from 'groq-js'

import {placeInside, type Place} from '../plan/scopes.ts'
import {mapChildren} from '../syntaxTree.ts'
import {NOTHING, type Traced} from './traced.ts'

/** What `@` and `^` mean, as groq-js nests them: a hidden scope is skipped by those inside it. */
export interface TraceScope {
  readonly value: Traced
  readonly parent: TraceScope | null
  readonly isHidden: boolean
}

export const TOP_SCOPE: TraceScope = {value: NOTHING, parent: null, isHidden: false}

export function nested(scope: TraceScope, value: Traced): TraceScope {
  return {value, parent: scope.isHidden ? scope.parent : scope, isHidden: false}
}

export function hidden(scope: TraceScope, value: Traced): TraceScope {
  return {...nested(scope, value), isHidden: true}
}

/** `^` for 1, `^.^` for 2. */
export function parentOf(scope: TraceScope, steps: number): Traced {
  let current: TraceScope | null = scope
  for (let step = 0; step < steps && current; step++) current = current.parent
  return current ? current.value : NOTHING
}

/** The value of an expression where it stands, by groq-js, whose evaluation begins without any `^`. */
export function evaluateIn(scope: TraceScope, node: ExprNode, options: EvaluateOptions): unknown {
  const params: Record<string, unknown> = {...options.params}
  let steps = 1
  for (let at = scope.parent; at; at = at.parent) params[parentName(steps++)] = at.value.value
  const closed = withoutParents(node, scope.isHidden)
  return evaluateSync(closed, {...options, params, root: scope.value.value}).data
}

/** Parameters that hold the values around an expression. No query can name them. */
function parentName(steps: number): string {
  return `\u0000parent${steps}`
}

const closedNodes = {
  hidden: new WeakMap<ExprNode, ExprNode>(),
  open: new WeakMap<ExprNode, ExprNode>(),
}

function withoutParents(node: ExprNode, isHidden: boolean): ExprNode {
  const known = closedNodes[isHidden ? 'hidden' : 'open']
  const closed = known.get(node) ?? replaceParents(node, {level: 0, isHidden})
  known.set(node, closed)
  return closed
}

function replaceParents(node: ExprNode, place: Place): ExprNode {
  if (node.type === 'Parent' && node.n > place.level) {
    return {type: 'Parameter', name: parentName(node.n - place.level)}
  }
  return mapChildren(node, (child, scope) => replaceParents(child, placeInside(place, scope)))
}
