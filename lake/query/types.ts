/** What a query asks and answers, in Sanity's own terms. */

/** `raw`, `published`, `drafts` (`previewDrafts` is its old name), one release, or a stack, first wins. */
export type Perspective = string | readonly string[]

export interface QueryRequest {
  readonly query: string
  readonly params?: Readonly<Record<string, unknown>> | undefined
  /** Default `raw`. */
  readonly perspective?: Perspective | undefined
  /** `public`: drafts, versions and every id with a dot are invisible. Default `all`. */
  readonly access?: 'all' | 'public' | undefined
  /** What `identity()` gives. */
  readonly identity?: string | undefined
  readonly resultSourceMap?: boolean | 'withKeyArraySelector' | undefined
}

export interface QueryResult {
  /** JSON-ready. Treat as frozen: it may share parts with cached documents. */
  readonly result: unknown
  /** `s1:…`, sorted. A transaction that can change this result carries one of these. */
  readonly syncTags: readonly string[]
  /** Present when asked for and the query is one that can be traced. */
  readonly resultSourceMap?: ContentSourceMap
}

/** As `ContentSourceMap` of `@sanity/client`. */
export interface ContentSourceMap {
  readonly mappings: Readonly<Record<string, ContentSourceMapMapping>>
  readonly documents: readonly {readonly _id: string; readonly _type: string}[]
  readonly paths: readonly string[]
}

export interface ContentSourceMapMapping {
  readonly type: 'value'
  readonly source:
    | {readonly type: 'documentValue'; readonly document: number; readonly path: number}
    | {readonly type: 'literal'}
    | {readonly type: 'unknown'}
}
