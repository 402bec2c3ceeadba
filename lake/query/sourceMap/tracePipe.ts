import {evaluateSync, type EvaluateOptions, type ExprNode} from 'groq-js'

import {
  arrayOf,
  fieldsOf,
  isPlainObject,
  itemsOf,
  NOTHING,
  objectOf,
  unknown,
  type Traced,
} from './traced.ts'
import {evaluateIn, nested, type TraceScope} from './traceScope.ts'

type PipeCall = Extract<ExprNode, {type: 'PipeFuncCall'}>

/** `| order(…)` and `| score(…)`, done by groq-js itself on stand-ins that know which element they stand for. */
export function tracePipe(
  pipe: PipeCall,
  base: Traced,
  scope: TraceScope,
  options: EvaluateOptions,
): Traced {
  const items = itemsOf(base)
  if (!items) return NOTHING
  return pipe.name === 'order'
    ? arrayOf(inOrder(pipe, items, scope, options))
    : arrayOf(byScore(pipe, items, scope, options))
}

/** Each stand-in is an array of the element's index and the values it is ordered by. */
function inOrder(
  {args}: PipeCall,
  items: readonly Traced[],
  scope: TraceScope,
  options: EvaluateOptions,
): Traced[] {
  const keys = args.map((arg) => (arg.type === 'Asc' || arg.type === 'Desc' ? arg.base : arg))
  const standIns = items.map((item, index) => {
    const inside = nested(scope, item)
    return [index, ...keys.map((key) => evaluateIn(inside, key, options))]
  })
  const orderBy = args.map((arg, index): ExprNode => {
    const base: ExprNode = {type: 'AccessElement', base: {type: 'This'}, index: index + 1}
    return {type: arg.type === 'Desc' ? 'Desc' : 'Asc', base}
  })
  const ordered = evaluateSync(
    {type: 'PipeFuncCall', name: 'order', base: {type: 'Value', value: standIns}, args: orderBy},
    options,
  )
  const sorted: unknown = ordered.data
  return Array.isArray(sorted)
    ? sorted.flatMap(([index]: number[]) => items[index ?? -1] ?? [])
    : []
}

/** A field of a stand-in, and the parameter they are handed over in. No document and no query has such names. */
const INDEX = '\u0000index'
const STAND_INS = '\u0000standIns'

function byScore(
  pipe: PipeCall,
  items: readonly Traced[],
  scope: TraceScope,
  options: EvaluateOptions,
): Traced[] {
  const standIns = items.map(({value}, index) =>
    isPlainObject(value) ? {...value, [INDEX]: index} : value,
  )
  const call: ExprNode = {...pipe, base: {type: 'Parameter', name: STAND_INS}}
  const params = {...options.params, [STAND_INS]: standIns}
  const scored = evaluateIn(scope, call, {...options, params})
  if (!Array.isArray(scored)) return []
  return scored.filter(isPlainObject).flatMap((result) => {
    const item = items[Number(result[INDEX])]
    const fields = item && fieldsOf(item)
    return fields ? objectOf([...fields, ['_score', unknown(result['_score'])]]) : []
  })
}
