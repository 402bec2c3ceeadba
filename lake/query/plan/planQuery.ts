import type {ExprNode} from 'groq-js'

import type {FieldPath} from '../../store/fieldPath.ts'
import {mapChildren} from '../syntaxTree.ts'
import {attributePath, isIndexable} from './fieldPaths.ts'
import {byPromise, findNarrowings, isFromOutside} from './findNarrowings.ts'
import {closedCall, lookupCall} from './hooks.ts'
import type {Lookup, Narrowing, Order} from './lookup.ts'
import {isClosedQuery, looksOutside, placeInside, TOP, type Place} from './scopes.ts'

export interface QueryPlan {
  /** The query with each `*[…]` replaced by a call of a lookup. No `*` is left in it. */
  readonly tree: ExprNode
  readonly lookups: readonly Lookup[]
  /** Sub-queries that look at nothing around them, replaced by calls too. */
  readonly closed: readonly ExprNode[]
}

/** What is known of how much of a result is used. */
interface Demand {
  readonly limit: number | null
  readonly order: Order | null
}

const EVERYTHING_WANTED: Demand = {limit: null, order: null}

/** Replaces every `*[…]` by a lookup. What the query means stays the same; only where documents come from changes. */
export function planQuery(query: ExprNode): QueryPlan {
  const lookups: Lookup[] = []
  const closed: ExprNode[] = []
  return {tree: rewrite(query, TOP, EVERYTHING_WANTED), lookups, closed}

  function rewrite(node: ExprNode, place: Place, demand: Demand): ExprNode {
    if (place.level > 0 && isClosedQuery(node)) {
      return closedCall(closed.push(rewrite(node, TOP, EVERYTHING_WANTED)) - 1)
    }
    const filters = filtersOfEverything(node)
    if (filters) return rewriteSource(filters, place, demand, false)
    const counted = countedFilters(node)
    if (counted) return rewriteSource(counted, place, EVERYTHING_WANTED, true)
    if (isReleasesAll(node)) return rewrite(ALL_RELEASES, place, demand)
    const passed = demandOnBase(node, demand)
    return mapChildren(node, (child, scope) =>
      rewrite(child, placeInside(place, scope), isBaseOf(node, child) ? passed : EVERYTHING_WANTED),
    )
  }

  function rewriteSource(
    filters: readonly ExprNode[],
    place: Place,
    demand: Demand,
    isCount: boolean,
  ): ExprNode {
    const inside = placeInside(place, 'nested')
    const rewritten = filters.map((filter) => rewrite(filter, inside, EVERYTHING_WANTED))
    const found = filters
      .flatMap((filter) => findNarrowings(filter, place))
      .map((narrowing) => rewriteKeys(narrowing, place))
    const isClosed = !filters.some((filter) => looksOutside(filter))
    const outside = isClosed ? null : (found.filter(isFromOutside).toSorted(byPromise)[0] ?? null)
    const narrowings = found.filter((narrowing) => !isFromOutside(narrowing))
    const conditions = filters.reduce((sum, filter) => sum + countConditions(filter), 0)
    lookups.push({
      narrowings,
      outside,
      filters: isClosed ? rewritten : null,
      isCovered: conditions === narrowings.length,
      isCount,
      ...(isClosed ? demand : EVERYTHING_WANTED),
    })
    const call = lookupCall(lookups.length - 1, outside && outside.value.expr)
    // Filters that look outside are evaluated where they stand, on what the lookup finds.
    return isClosed
      ? call
      : rewritten.reduce<ExprNode>((base, expr) => ({type: 'Filter', base, expr}), call)
  }

  /** A key may be a sub-query itself. */
  function rewriteKeys(narrowing: Narrowing, place: Place): Narrowing {
    if (narrowing.kind === 'any') {
      return {
        ...narrowing,
        of: narrowing.of.map((all) => all.map((one) => rewriteKeys(one, place))),
      }
    }
    const {from, expr} = narrowing.value
    const rewritten = rewrite(expr, from === 'query' ? TOP : place, EVERYTHING_WANTED)
    return {...narrowing, value: {from, expr: rewritten}}
  }
}

/** The filters of `*[a][b]`, in order; none for `*` alone; null when the node is something else. */
function filtersOfEverything(node: ExprNode): readonly ExprNode[] | null {
  if (node.type === 'Everything') return []
  if (node.type === 'Group' || node.type === 'ArrayCoerce') return filtersOfEverything(node.base)
  if (node.type !== 'Filter') return null
  const filters = filtersOfEverything(node.base)
  return filters && [...filters, node.expr]
}

/** The filters of `count(*[a][b])`, if they can be evaluated on each document alone. */
function countedFilters(node: ExprNode): readonly ExprNode[] | null {
  if (node.type !== 'FuncCall' || node.namespace !== 'global' || node.name !== 'count') return null
  const filters = node.args[0] ? filtersOfEverything(node.args[0]) : null
  return filters?.some((filter) => looksOutside(filter)) ? null : filters
}

/** How many conditions must hold together. */
function countConditions(filter: ExprNode): number {
  if (filter.type === 'Group') return countConditions(filter.base)
  return filter.type === 'And' ? countConditions(filter.left) + countConditions(filter.right) : 1
}

function demandOnBase(node: ExprNode, demand: Demand): Demand {
  if (node.type === 'Slice') {
    const {left, right, isInclusive} = node
    const limit = left >= 0 && right >= 0 ? right + (isInclusive ? 1 : 0) : null
    return {limit, order: null}
  }
  if (node.type === 'AccessElement') {
    return {limit: node.index >= 0 ? node.index + 1 : null, order: null}
  }
  if (node.type === 'Group' || node.type === 'ArrayCoerce') return demand
  // One element in, one out: as many are needed as are taken. Its fields are others, though.
  if (node.type === 'Map') return demand.order ? EVERYTHING_WANTED : demand
  return node.type === 'PipeFuncCall' ? demandOnOrdered(node, demand) : EVERYTHING_WANTED
}

function demandOnOrdered(pipe: Extract<ExprNode, {type: 'PipeFuncCall'}>, demand: Demand): Demand {
  if (pipe.name !== 'order' || demand.limit === null || demand.order) return EVERYTHING_WANTED
  const [path, ...others] = pipe.args.map(orderedPath)
  if (!path || others.includes(null)) return EVERYTHING_WANTED
  const isDescending = pipe.args[0]?.type === 'Desc'
  // Documents come by `_id` anyway.
  if (path.join('.') === '_id' && !isDescending && others.length === 0) return demand
  if (!isIndexable(path)) return EVERYTHING_WANTED
  return {...demand, order: {args: pipe.args, path, direction: isDescending ? 'desc' : 'asc'}}
}

function orderedPath(arg: ExprNode): FieldPath | null {
  return attributePath(arg.type === 'Asc' || arg.type === 'Desc' ? arg.base : arg)
}

function isBaseOf(node: ExprNode, child: ExprNode): boolean {
  return 'base' in node && node.base === child
}

function isReleasesAll(node: ExprNode): boolean {
  return node.type === 'FuncCall' && node.namespace === 'releases' && node.name === 'all'
}

const ALL_RELEASES: ExprNode = {
  type: 'Filter',
  base: {type: 'Everything'},
  expr: {
    type: 'OpCall',
    op: '==',
    left: {type: 'AccessAttribute', name: '_type'},
    right: {type: 'Value', value: 'system.release'},
  },
}
