/**
 * What the importer remembers, in private documents (a dot in the id) of the dataset itself.
 *
 * `seed.<report id>` is the record of a report: for each of its documents the content that was imported last
 * (the base of the next merge), and what waits for an editor. `seed.<entity id>` is the same for a person, an
 * organization, a program, a place or a topic. `seed.file-<hash>` says what a file held when it was last imported.
 *
 * Contents are JSON strings: as fields they would count as references and keep editors from deleting. Long ones are
 * packed (`storeRecord`).
 *
 * The Studio finds what to show by these queries:
 *
 *     *[_type == "seed.record" && count(reviews) > 0]        what waits for an editor
 *     *[_id == "seed." + $report][0]                         record of a quote, segment or article, by its report
 *     documents[id == $id][0]{rev, edited}                   edited, or `rev` is not `_rev`: edited since import
 *
 * An editor settles a review by unsetting it: `reviews[_key=="…"]`.
 */
export interface ImportRecord {
  readonly _id: string
  readonly _type: 'seed.record'
  readonly _rev?: string
  /** The report's file, as given. Absent on records of entities. */
  readonly file?: string
  /** What the file's bytes, the reader, the builder and its options came to. Empty while a transaction is missing. */
  readonly checksum: string
  readonly version: string
  /** `published`, `drafts` or a release's name: where the last import went. */
  readonly target: string
  /** The apply that wrote this last, as in `seed.run-<id>`. */
  readonly run: string
  readonly documents: readonly RecordEntry[]
  /** Ids of the people, organizations and so on that those refer to, as text: these are no references. */
  readonly entities?: readonly string[]
  readonly reviews?: readonly Review[]
  /** Another document that editors put in this one's place. Entities only. */
  readonly mergedInto?: string
  /** JSON of `UndoEntry`: how to take the last apply back. */
  readonly undo?: string
}

/** One imported document: its base for the next merge. */
export interface RecordEntry {
  /** The document's published id. */
  readonly _key: string
  readonly id: string
  /** Revision the importer left it at; another `_rev` now means that somebody edited it. */
  readonly rev: string
  /** The document as imported into the variant that stands for it: the published one where there is one. As JSON. */
  readonly content: string
  /** As imported since into drafts or a release, whose name is the key, while another variant stands for the document. */
  readonly copies?: readonly {readonly _key: string; readonly content: string}[]
  /** It differs from `content` since somebody edited it before the last import. */
  readonly edited?: boolean
  /** No report has it any more; `prune` takes it away when nobody needs it. */
  readonly stale?: boolean
}

/**
 * What an editor should look at. `conflict`: editor and report changed the same thing, the editor's stands. `changed`:
 * the report changed something in a document an editor had worked on. `gone`: the report no longer has what an editor
 * had worked on.
 */
export interface Review {
  readonly _key: string
  readonly kind: 'conflict' | 'changed' | 'gone'
  /** Id of the document as it stands, with `drafts.` or `versions.` where that is meant. */
  readonly document: string
  readonly path: string
  /** JSON of the values; absent where there is none. */
  readonly base?: string
  readonly live?: string
  readonly incoming?: string
  /** RFC 3339 */
  readonly at: string
}

/** Where the dataset stood before the last apply touched it. */
export interface UndoEntry {
  readonly run: string
  /** The record before; null when there was none. */
  readonly record: unknown
  readonly documents: readonly {
    readonly id: string
    /** The document before; null when the apply created it. */
    readonly before: unknown
  }[]
  /** Ids of the transactions of that apply: a document still at one of them is untouched. */
  readonly transactions: readonly string[]
}

/** What a file held at its last import. */
export interface FileRecord {
  readonly _id: string
  readonly _type: 'seed.file'
  readonly _rev?: string
  readonly file: string
  readonly checksum: string
  readonly report: string
}

export const recordType = 'seed.record'
export const fileType = 'seed.file'
export const runType = 'seed.run'

export const recordId = (documentId: string): string => `seed.${documentId}`

/** The report or entity that a record remembers. */
export const documentIdOf = ({_id: id}: ImportRecord): string => id.slice(recordId('').length)
