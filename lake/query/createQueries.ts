import type {EvaluateOptions, ExprNode} from 'groq-js'

import type {LakeDocument} from '../dataset.ts'
import type {DocumentTable} from '../store/documentTable.ts'
import {createDocumentView, type DocumentView} from './documentView.ts'
import {evaluateTree, evaluateTreeAsync, needsAsync} from './evaluateTree.ts'
import {listenerFilter} from './listenerFilter.ts'
import {parseQuery, type Params} from './parseQuery.ts'
import {readPerspective} from './perspective.ts'
import type {QueryRequest, QueryResult} from './types.ts'

export interface QueryContext {
  readonly documents: DocumentTable
  readonly now: () => Date
  readonly projectId: string
  readonly dataset: string
}

/** Everything that reads by GROQ. */
export interface Queries {
  readonly run: (request: QueryRequest) => Promise<QueryResult>
  /** Ids of the documents that a mutation's query means; it sees every document as stored. */
  readonly selectIds: (query: string, params: Params) => string[]
  readonly matches: (query: string, params: Params, document: LakeDocument) => boolean
}

export function createQueries(context: QueryContext): Queries {
  const rawView = createDocumentView(context.documents, {kind: 'raw'}, 'all')

  function optionsFor(view: DocumentView, params: Params, identity?: string): EvaluateOptions {
    return {
      dataset: [...context.documents.ids({type: null})].flatMap((id) => view.show(id) ?? []),
      params: {...params},
      timestamp: context.now(),
      identity: identity ?? '<anonymous>',
      sanity: {projectId: context.projectId, dataset: context.dataset},
      dereference: ({_ref}) => view.find(_ref),
    }
  }

  return {
    async run(request) {
      const params = request.params ?? {}
      const tree = parseQuery(request.query, params)
      const scope = readPerspective(request.perspective, request.query)
      const view = createDocumentView(context.documents, scope, request.access ?? 'all')
      const options = optionsFor(view, params, request.identity)
      const result = needsAsync(tree)
        ? await evaluateTreeAsync(tree, options, request.query)
        : evaluateTree(tree, options, request.query)
      return {result, syncTags: []}
    },
    selectIds(query, params) {
      const tree: ExprNode = parseQuery(query, params)
      return idsIn(evaluateTree(tree, optionsFor(rawView, params), query))
    },
    matches(query, params, document) {
      const tree = listenerFilter(parseQuery(query, params), document)
      if (!tree) return false
      const matched = evaluateTree(tree, optionsFor(rawView, params), query)
      return Array.isArray(matched) && matched.length > 0
    },
  }
}

function idsIn(result: unknown): string[] {
  const items: unknown[] = Array.isArray(result) ? result : [result]
  return items.flatMap((item) => {
    const id = typeof item === 'object' && item !== null && '_id' in item ? item._id : null
    return typeof id === 'string' ? [id] : []
  })
}
