import type {EvaluateOptions, ExprNode} from 'groq-js'

import type {LakeDocument} from '../../dataset.ts'
import {readCall} from '../plan/hooks.ts'
import {
  arrayOf,
  documentAt,
  fieldOf,
  fieldsOf,
  itemsOf,
  LITERAL,
  NOTHING,
  objectOf,
  unknown,
  type Traced,
} from './traced.ts'
import {tracePipe} from './tracePipe.ts'
import {evaluateIn, hidden, nested, parentOf, TOP_SCOPE, type TraceScope} from './traceScope.ts'

/** What a planned query is traced with: as it is evaluated, and its closed sub-queries. */
export interface TraceContext {
  readonly options: EvaluateOptions
  readonly closed: readonly ExprNode[]
}

/**
 * Evaluates a node as groq-js does and keeps where each part of the value came from. What takes documents apart and
 * puts them together is followed; all else is evaluated by groq-js and comes from nowhere in particular.
 */
export function traceNode(node: ExprNode, scope: TraceScope, context: TraceContext): Traced {
  const trace = (inner: ExprNode, inside = scope) => traceNode(inner, inside, context)
  const evaluate = (inner: ExprNode, inside = scope) => evaluateIn(inside, inner, context.options)

  switch (node.type) {
    case 'This':
      return scope.value
    case 'Parent':
      return parentOf(scope, node.n)
    case 'Group':
      return trace(node.base)
    case 'Value':
      return {value: node.value ?? null, origin: LITERAL}
    case 'AccessAttribute':
      return fieldOf(node.base ? trace(node.base) : scope.value, node.name)
    case 'AccessElement':
      return itemsOf(trace(node.base))?.at(node.index) ?? NOTHING
    case 'ArrayCoerce': {
      const base = trace(node.base)
      return Array.isArray(base.value) ? base : NOTHING
    }
    case 'Slice':
      return overItems(trace(node.base), (items) => slice(items, node))
    case 'Filter':
      return overItems(trace(node.base), (items) =>
        items.filter((item) => evaluate(node.expr, nested(scope, item)) === true),
      )
    case 'Map':
      return overItems(trace(node.base), (items) =>
        items.map((item) => trace(node.expr, hidden(scope, item))),
      )
    case 'FlatMap':
      return overItems(trace(node.base), (items) =>
        items.flatMap((item) => {
          const inner = trace(node.expr, hidden(scope, item))
          return itemsOf(inner) ?? [inner]
        }),
      )
    case 'Projection': {
      const base = trace(node.base)
      return fieldsOf(base) ? trace(node.expr, nested(scope, base)) : NOTHING
    }
    case 'Object':
      return traceObject(node, trace, evaluate)
    case 'Array':
      return arrayOf(
        node.elements.flatMap(({value, isSplat}) => {
          const element = trace(value)
          return isSplat ? (itemsOf(element) ?? []) : [element]
        }),
      )
    case 'Deref':
      return traceDereference(evaluate(node.base), context)
    case 'Select': {
      const chosen = node.alternatives.find(({condition}) => evaluate(condition) === true)
      const branch = chosen ? chosen.value : node.fallback
      return branch ? trace(branch) : NOTHING
    }
    case 'PipeFuncCall':
      return tracePipe(node, trace(node.base), scope, context.options)
    case 'OpCall':
      return node.op === '+'
        ? (traceSum(trace(node.left), trace(node.right)) ?? unknown(evaluate(node)))
        : unknown(evaluate(node))
    case 'FuncCall':
      return node.namespace === 'global' && node.name === 'coalesce'
        ? traceCoalesce(node.args, trace)
        : unknown(evaluate(node))
    case 'And':
    case 'Asc':
    case 'Context':
    case 'Desc':
    case 'Everything':
    case 'InRange':
    case 'Neg':
    case 'Not':
    case 'Or':
    case 'Parameter':
    case 'Pos':
    case 'SelectorFuncCall':
    case 'SelectorNested':
    case 'Tuple':
      return unknown(evaluate(node))
  }
  return unknown(evaluate(node))
}

type Trace = (node: ExprNode) => Traced

function traceObject(
  {attributes}: Extract<ExprNode, {type: 'Object'}>,
  trace: Trace,
  evaluate: (node: ExprNode) => unknown,
): Traced {
  const fields = new Map<string, Traced>()
  for (const attribute of attributes) {
    if (attribute.type === 'ObjectAttributeValue') {
      fields.set(attribute.name, trace(attribute.value))
    } else if (attribute.type === 'ObjectSplat' || evaluate(attribute.condition) === true) {
      for (const [name, field] of fieldsOf(trace(attribute.value)) ?? []) fields.set(name, field)
    }
  }
  return objectOf(fields)
}

function traceCoalesce(args: readonly ExprNode[], trace: Trace): Traced {
  for (const arg of args) {
    const traced = trace(arg)
    if (traced.value !== null && traced.value !== undefined) return traced
  }
  return NOTHING
}

/** Arrays one after the other, or the fields of two objects; null for any other sum. */
function traceSum(left: Traced, right: Traced): Traced | null {
  const [leftItems, rightItems] = [itemsOf(left), itemsOf(right)]
  if (leftItems && rightItems) return arrayOf([...leftItems, ...rightItems])
  const [leftFields, rightFields] = [fieldsOf(left), fieldsOf(right)]
  return leftFields && rightFields ? objectOf([...leftFields, ...rightFields]) : null
}

/** A reference, or a call of the plan in the shape of one: what it gives are documents. */
function traceDereference(reference: unknown, {options, closed}: TraceContext): Traced {
  const ref =
    typeof reference === 'object' && reference !== null && '_ref' in reference
      ? reference._ref
      : null
  if (typeof ref !== 'string') return NOTHING
  const call = readCall(ref)
  if (call?.kind === 'closed') {
    const query = closed[call.query]
    return query ? traceNode(query, TOP_SCOPE, {options, closed}) : NOTHING
  }
  const found: unknown = options.dereference?.({_ref: ref})
  if (call?.kind === 'text' || typeof found !== 'object' || found === null)
    return unknown(found ?? null)
  // A lookup and the store hand out nothing but documents.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const documents = found as LakeDocument | LakeDocument[]
  return Array.isArray(documents) ? arrayOf(documents.map(documentAt)) : documentAt(documents)
}

function overItems(base: Traced, change: (items: Traced[]) => Traced[]): Traced {
  const items = itemsOf(base)
  return items ? arrayOf(change(items)) : NOTHING
}

/** As groq-js slices: a negative index counts from the end, and none reaches below the first element. */
function slice(
  items: readonly Traced[],
  {left, right, isInclusive}: Extract<ExprNode, {type: 'Slice'}>,
): Traced[] {
  const fromStart = (index: number) => (index < 0 ? index + items.length : index)
  const start = Math.max(0, fromStart(left))
  const end = Math.max(0, fromStart(right) + (isInclusive ? 1 : 0))
  return items.slice(start, end)
}
