import {evaluateSync, type EvaluateOptions, type ExprNode} from 'groq-js'

import type {LakeDocument} from '../../dataset.ts'
import type {DocumentTable} from '../../store/documentTable.ts'
import type {FieldIndex} from '../../store/fieldIndex.ts'
import type {WordIndex} from '../../store/wordIndex.ts'
import type {DocumentView} from '../documentView.ts'
import type {SyncTags} from '../syncTags.ts'

export interface Indexes {
  readonly documents: DocumentTable
  readonly fields: FieldIndex
  readonly words: WordIndex
}

/** One evaluation of one query: what its lookups may use. */
export interface QueryRun extends Indexes {
  readonly view: DocumentView
  /** Documents stored, by type, whether shown or not. */
  readonly sizes: ReadonlyMap<string, number>
  /** Fewer documents than this are read one by one sooner than an index is made for them. */
  readonly indexFrom: number
  readonly tags: SyncTags
  /** For groq-js. Its `dereference` answers calls of lookups as well. */
  readonly options: EvaluateOptions
}

/** The value of an expression that is the same for the whole query. */
export function constantOf(run: QueryRun, expr: ExprNode): unknown {
  return evaluateSync(expr, run.options).data
}

/** Does the document pass every filter? Only what is exactly true passes, as in groq-js. */
export function passes(
  run: QueryRun,
  document: LakeDocument,
  filters: readonly ExprNode[],
): boolean {
  const options = {...run.options, root: document}
  return filters.every((filter) => evaluateSync(filter, options).data === true)
}

/** Documents in the order of an `order` pipe. */
export function sortDocuments(
  run: QueryRun,
  documents: readonly LakeDocument[],
  args: readonly ExprNode[],
): LakeDocument[] {
  const base: ExprNode = {type: 'Value', value: documents}
  const sorted = evaluateSync(
    {type: 'PipeFuncCall', name: 'order', base, args: [...args]},
    run.options,
  )
  // Sorting gives back the documents it was given.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return sorted.data as LakeDocument[]
}
