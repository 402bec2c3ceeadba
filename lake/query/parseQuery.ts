import {GroqSyntaxError, parse, type ExprNode} from 'groq-js'

import {QueryError} from '../errors.ts'
import {childrenOf} from './syntaxTree.ts'

export type Params = Readonly<Record<string, unknown>>

/** How many queries stay parsed. A front end and a Studio ask some hundreds of different ones. */
const CACHE_SIZE = 1000

/**
 * How many levels a query may be nested, also by a chain such as `a || b || c`. Planning and evaluating call
 * themselves once or more a level, and must not run out of stack half way.
 */
const MAX_DEPTH = 1000

interface ParsedQuery {
  /** Null when the tree depends on parameter values: `[0...$n]`, `[$field]`. */
  readonly tree: ExprNode | null
}

const cache = new Map<string, ParsedQuery>()

/**
 * The syntax tree of a query, the same object for the same text where possible.
 * @throws QueryError (queryParseError)
 */
export function parseQuery(query: string, params: Params): ExprNode {
  const known = cache.get(query)
  const parsed = known ?? parseWithoutParams(query)
  if (!known) {
    if (cache.size >= CACHE_SIZE) cache.clear()
    cache.set(query, parsed)
  }
  return parsed.tree ?? parseOrExplain(query, params)
}

function parseWithoutParams(query: string): ParsedQuery {
  if (!query.includes('$')) return {tree: parseOrExplain(query, {})}
  try {
    const tree = parse(query)
    return {tree: dependsOnParams(tree) ? null : tree}
  } catch {
    // A slice by parameters does not parse without them. A real mistake is found with them, too.
    return {tree: null}
  }
}

/** In brackets a parameter decides by its value: a number is an index, a string an attribute, else a filter. */
function dependsOnParams(node: ExprNode): boolean {
  if (node.type === 'Filter' && isConstantWithParam(node.expr)) return true
  return childrenOf(node).some(dependsOnParams)
}

function isConstantWithParam(node: ExprNode): boolean {
  if (node.type === 'Parameter') return true
  if (node.type === 'Group' || node.type === 'Pos' || node.type === 'Neg') {
    return isConstantWithParam(node.base)
  }
  if (node.type !== 'OpCall') return false
  return isConstantWithParam(node.left) || isConstantWithParam(node.right)
}

function parseOrExplain(query: string, params: Params): ExprNode {
  const tree = parseText(query, params)
  if (!isDeeperThan(MAX_DEPTH, tree)) return tree
  throw tooDeep(query)
}

function parseText(query: string, params: Params): ExprNode {
  try {
    // groq-js does not take the end of the text for the end of a comment.
    return parse(query.includes('//') ? `${query}\n` : query, {params: {...params}})
  } catch (error) {
    if (error instanceof RangeError) throw tooDeep(query)
    const description = error instanceof Error ? error.message : String(error)
    if (!(error instanceof GroqSyntaxError)) {
      throw new QueryError('queryParseError', description, query)
    }
    const start = Math.min(error.position, query.length)
    const end = Math.min(start + 1, query.length)
    throw new QueryError('queryParseError', description, query, start, end)
  }
}

/** Level by level, as the tree may be too deep to be walked otherwise. */
function isDeeperThan(depth: number, tree: ExprNode): boolean {
  let level = [tree]
  for (let at = 0; level.length > 0; at++) {
    if (at >= depth) return true
    level = level.flatMap(childrenOf)
  }
  return false
}

function tooDeep(query: string): QueryError {
  const description = `The query is nested more than ${MAX_DEPTH} levels deep: for many values use "in"`
  return new QueryError('queryParseError', description, query)
}
