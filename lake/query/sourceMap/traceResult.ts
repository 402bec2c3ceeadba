import {isDeepStrictEqual} from 'node:util'

import {evaluateSync, toJS, type EvaluateOptions} from 'groq-js'

import type {QueryPlan} from '../plan/planQuery.ts'
import type {ContentSourceMap, QueryRequest} from '../types.ts'
import {encodeSourceMap} from './encodeSourceMap.ts'
import {traceNode} from './traceNode.ts'
import {TOP_SCOPE} from './traceScope.ts'

/**
 * The content source map of a query's result, or null if tracing comes to anything else than that very result: a map
 * that is wrong would send editors to the wrong field.
 */
export function traceResult(
  {tree, closed}: QueryPlan,
  result: unknown,
  options: EvaluateOptions,
  {resultSourceMap}: QueryRequest,
): ContentSourceMap | null {
  const {value, origin} = traceNode(tree, TOP_SCOPE, {options, closed})
  const traced = toJS(evaluateSync({type: 'Value', value}))
  return isDeepStrictEqual(traced, result)
    ? encodeSourceMap(origin, resultSourceMap === 'withKeyArraySelector')
    : null
}
