import {evaluateSync, type EvaluateOptions, type ExprNode} from 'groq-js'

import type {LakeDocument} from '../dataset.ts'
import {searchableTextsOf} from '../store/documentText.ts'
import type {DocumentTable} from '../store/documentTable.ts'
import {createDocumentView, type DocumentView} from './documentView.ts'
import {evaluateTree, evaluateTreeAsync, needsAsync} from './evaluateTree.ts'
import {LISTENED, listenerFilter} from './listenerFilter.ts'
import {parseQuery, type Params} from './parseQuery.ts'
import {readPerspective} from './perspective.ts'
import {readCall} from './plan/hooks.ts'
import {planQuery, type QueryPlan} from './plan/planQuery.ts'
import {isConstant} from './plan/scopes.ts'
import type {Indexes, QueryRun} from './run/queryRun.ts'
import {runLookup} from './run/runLookup.ts'
import {expandSearches, hasSearch} from './search/expandSearches.ts'
import {traceResult} from './sourceMap/traceResult.ts'
import {createSyncTags} from './syncTags.ts'
import type {QueryRequest, QueryResult} from './types.ts'

export interface QueryContext extends Indexes {
  readonly now: () => Date
  readonly projectId: string
  readonly dataset: string
  readonly indexFrom: number
}

/** Everything that reads by GROQ. */
export interface Queries {
  readonly run: (request: QueryRequest) => Promise<QueryResult>
  /** Ids of the documents that a mutation's query means; it sees every document as stored. */
  readonly selectIds: (query: string, params: Params) => string[]
  readonly matches: (query: string, params: Params, document: LakeDocument) => boolean
}

/** Who asks, and what they may see. */
interface Reader {
  readonly view: DocumentView
  readonly params: Params
  readonly identity?: string | undefined
}

export function createQueries(context: QueryContext): Queries {
  const rawView = createDocumentView(context.documents, {kind: 'raw'}, 'all')

  function optionsFor({params, identity}: Reader): EvaluateOptions {
    return {
      dataset: [],
      params,
      timestamp: context.now(),
      identity: identity ?? '<anonymous>',
      sanity: {projectId: context.projectId, dataset: context.dataset},
    }
  }

  function startRun(reader: Reader, plan: QueryPlan): QueryRun {
    let sizes: ReadonlyMap<string, number> | undefined
    const found = new Map<string, unknown>()
    const run: QueryRun = {
      documents: context.documents,
      fields: context.fields,
      words: context.words,
      view: reader.view,
      // A listener's filter looks at one document, a hundred listeners do so on each write: they count nothing.
      get sizes() {
        return (sizes ??= countByType(context.documents))
      },
      indexFrom: context.indexFrom,
      tags: createSyncTags(),
      options: {...optionsFor(reader), dereference: ({_ref}) => answer(_ref)},
    }

    // The type names documents; groq-js takes whatever value it is given, which for a lookup is a list or a number.
    function answer(ref: string): LakeDocument | null {
      if (!found.has(ref)) found.set(ref, resolve(ref))
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      return found.get(ref) as LakeDocument | null
    }

    function resolve(ref: string): unknown {
      const call = readCall(ref)
      if (!call) {
        run.tags.add({kind: 'document', name: ref})
        return reader.view.find(ref)
      }
      if (call.kind === 'text') return searchableTextsOf(reader.view.find(call.id))
      if (call.kind === 'closed') {
        const query = plan.closed[call.query]
        return query ? evaluateSync(query, run.options).data : null
      }
      const lookup = plan.lookups[call.lookup]
      return lookup ? runLookup(run, lookup, call.key) : null
    }

    return run
  }

  /** The whole query at once, in the way groq-js does everything: slowly, and `diff::` needs it. */
  async function runWhole(tree: ExprNode, reader: Reader, query: string): Promise<QueryResult> {
    const dataset = [...reader.view.ids(null)].flatMap((id) => reader.view.show(id) ?? [])
    const options = {...optionsFor(reader), dataset}
    const tags = createSyncTags()
    tags.add({kind: 'anything'})
    return {result: await evaluateTreeAsync(tree, options, query), syncTags: tags.list()}
  }

  return {
    async run(request) {
      const params = request.params ?? {}
      const tree = withoutSearches(parseQuery(request.query, params), params)
      const scope = readPerspective(request.perspective, request.query)
      const view = createDocumentView(context.documents, scope, request.access ?? 'all')
      const reader = {view, params, identity: request.identity}
      if (needsAsync(tree)) return runWhole(tree, reader, request.query)

      const plan = planOf(tree)
      const run = startRun(reader, plan)
      const result = evaluateTree(plan.tree, run.options, request.query)
      const traced = request.resultSourceMap && traceResult(plan, result, run.options, request)
      const syncTags = run.tags.list()
      return traced ? {result, syncTags, resultSourceMap: traced} : {result, syncTags}
    },
    selectIds(query, params) {
      const plan = planOf(withoutSearches(parseQuery(query, params), params))
      const run = startRun({view: rawView, params}, plan)
      return idsIn(evaluateTree(plan.tree, run.options, query))
    },
    matches(query, params, document) {
      const filter = filterOf(parseQuery(query, params))
      if (!filter) return false
      const plan = planOf(withoutSearches(filter, params))
      const run = startRun({view: rawView, params: {...params, [LISTENED]: document}}, plan)
      const matched = evaluateTree(plan.tree, run.options, query)
      return Array.isArray(matched) && matched.length > 0
    },
  }
}

function countByType(documents: DocumentTable): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>()
  for (const {type, count} of documents.counts()) sizes.set(type, (sizes.get(type) ?? 0) + count)
  return sizes
}

/** What is known by tree: the same query text has the same tree, as long as it stays parsed. */
const searching = new WeakMap<ExprNode, boolean>()
const plans = new WeakMap<ExprNode, QueryPlan>()
const filters = new WeakMap<ExprNode, ExprNode | null>()

function planOf(tree: ExprNode): QueryPlan {
  const plan = plans.get(tree) ?? planQuery(tree)
  plans.set(tree, plan)
  return plan
}

function filterOf(tree: ExprNode): ExprNode | null {
  const known = filters.get(tree)
  if (known !== undefined) return known
  const filter = listenerFilter(tree)
  filters.set(tree, filter)
  return filter
}

function withoutSearches(tree: ExprNode, params: Params): ExprNode {
  const isSearching = searching.get(tree) ?? hasSearch(tree)
  searching.set(tree, isSearching)
  if (!isSearching) return tree
  return expandSearches(tree, (arg) =>
    isConstant(arg) ? evaluateSync(arg, {params: {...params}}).data : null,
  )
}

function idsIn(result: unknown): string[] {
  const items: unknown[] = Array.isArray(result) ? result : [result]
  return items.flatMap((item) => {
    const id = typeof item === 'object' && item !== null && '_id' in item ? item._id : null
    return typeof id === 'string' ? [id] : []
  })
}
