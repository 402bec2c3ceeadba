import type {ExprNode} from 'groq-js'

import type {FieldPath} from '../../store/fieldPath.ts'

/**
 * What a filter asks of every document it lets through, in terms of what is indexed. Following one narrows `*` down;
 * the filter itself is still evaluated on what is left.
 */
export type Narrowing = KeyNarrowing | AnyNarrowing

export type KeyNarrowing = {readonly value: Key} & (
  | {readonly kind: 'type' | 'id'; readonly op: '==' | 'in'}
  | {readonly kind: 'idPath'}
  /** `sanity::versionOf` and `sanity::partOfRelease`. */
  | {readonly kind: 'versions' | 'release'}
  | {readonly kind: 'references'}
  /** What is at the path equals the value, or one of the values (`in`). */
  | {readonly kind: 'field'; readonly path: FieldPath; readonly op: '==' | 'in'}
  | {readonly kind: 'range'; readonly path: FieldPath; readonly op: RangeOp}
  | {readonly kind: 'words'}
  /** A condition that has nothing to do with the document. */
  | {readonly kind: 'constant'}
)

/** Each document satisfies all of one of these. */
export interface AnyNarrowing {
  readonly kind: 'any'
  readonly of: readonly (readonly Narrowing[])[]
}

export type RangeOp = '<' | '<=' | '>' | '>='

/** Where the value to look for comes from. */
export type Key =
  /** The same for the whole query: literals and parameters. */
  | {readonly from: 'query'; readonly expr: ExprNode}
  /** Of the document around a sub-query, as an expression where the sub-query stands. */
  | {readonly from: 'outside'; readonly expr: ExprNode}

export interface Order {
  /** The arguments of the `order` pipe. */
  readonly args: readonly ExprNode[]
  /** The field of the first argument. */
  readonly path: FieldPath
  readonly direction: 'asc' | 'desc'
}

/** One `*[…]` in a query: how its documents are found. */
export interface Lookup {
  readonly narrowings: readonly Narrowing[]
  /** The narrowing whose key comes from outside, if one is followed. */
  readonly outside: KeyNarrowing | null
  /** The filters, where they can be evaluated on a document alone; null when they look outside. */
  readonly filters: readonly ExprNode[] | null
  /** No more documents are needed than this many, in `order` if given, else by id. */
  readonly limit: number | null
  readonly order: Order | null
  /** The narrowings say all that the filters say: what they find needs no filter. */
  readonly isCovered: boolean
  /** Only how many there are is asked; the lookup's call gives that number. */
  readonly isCount: boolean
}
