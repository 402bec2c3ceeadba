import {evaluate, evaluateSync, toJS, type EvaluateOptions, type ExprNode} from 'groq-js'

import {QueryError} from '../errors.ts'
import {childrenOf} from './syntaxTree.ts'

/**
 * Evaluates without promises, which takes a fraction of the time. Only `diff::` and `delta::` need the asynchronous way.
 * @throws QueryError (queryEvaluationError) for what groq-js does not do
 */
export function evaluateTree(tree: ExprNode, options: EvaluateOptions, query: string): unknown {
  try {
    return toJS(evaluateSync(tree, options))
  } catch (error) {
    throw evaluationError(error, query)
  }
}

/** As `evaluateTree`, for trees where `needsAsync`. */
export async function evaluateTreeAsync(
  tree: ExprNode,
  options: EvaluateOptions,
  query: string,
): Promise<unknown> {
  try {
    const value = await evaluate(tree, options)
    return toJS(value.type === 'stream' ? await value.asStatic() : value)
  } catch (error) {
    throw evaluationError(error, query)
  }
}

export function needsAsync(node: ExprNode): boolean {
  if (node.type === 'FuncCall' && (node.namespace === 'diff' || node.namespace === 'delta')) {
    return true
  }
  return childrenOf(node).some(needsAsync)
}

function evaluationError(error: unknown, query: string): QueryError {
  if (error instanceof QueryError) return error
  const message = error instanceof Error ? error.message : String(error)
  return new QueryError('queryEvaluationError', `Unable to evaluate the query: ${message}`, query)
}
