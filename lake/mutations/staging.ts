import type {DocumentChange, LakeDocument, Mutation} from '../dataset.ts'

/** What the mutations need of the store, as it stands before the transaction. */
export interface DocumentReader {
  readonly get: (id: string) => LakeDocument | null
  readonly referencesTo: (target: string) => readonly {source: string; strong: boolean}[]
}

/** The documents a transaction has touched so far, over the store. Nothing is written. */
export interface Staging {
  readonly get: (id: string) => LakeDocument | null
  /** As it was before the transaction. */
  readonly committed: (id: string) => LakeDocument | null
  readonly put: (
    id: string,
    document: LakeDocument | null,
    mutation: Mutation,
    index: number,
  ) => void
  /** Ids touched, in the order first touched. */
  readonly touched: () => readonly string[]
  /** Which mutation touched the document last. */
  readonly lastIndex: (id: string) => number
  readonly changes: () => DocumentChange[]
}

interface StagedDocument {
  readonly previous: LakeDocument | null
  result: LakeDocument | null
  mutations: Mutation[]
  lastIndex: number
}

export function createStaging(reader: DocumentReader): Staging {
  const staged = new Map<string, StagedDocument>()

  return {
    get: (id) => {
      const entry = staged.get(id)
      return entry ? entry.result : reader.get(id)
    },
    committed: (id) => {
      const entry = staged.get(id)
      return entry ? entry.previous : reader.get(id)
    },
    put(id, document, mutation, index) {
      const entry = staged.get(id)
      if (!entry) {
        const previous = reader.get(id)
        staged.set(id, {previous, result: document, mutations: [mutation], lastIndex: index})
        return
      }
      entry.result = document
      entry.mutations.push(mutation)
      entry.lastIndex = index
    },
    touched: () => [...staged.keys()],
    lastIndex: (id) => staged.get(id)?.lastIndex ?? 0,
    changes: () =>
      [...staged].flatMap(([documentId, {previous, result, mutations}]) =>
        previous === null && result === null ? [] : [{documentId, previous, result, mutations}],
      ),
  }
}
