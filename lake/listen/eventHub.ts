import type {CommittedTransaction, Dataset, DocumentChange, LakeDocument} from '../dataset.ts'
import {encodeMendoza, type MendozaPatch} from './encodeMendoza.ts'

/** Fans one dataset's commits out to its open event streams, and does their common work once. */
export interface EventHub {
  readonly dataset: Dataset
  subscribe(listener: HubListener): () => void
  /** Does the document match a listener's filter? Remembered, as many streams ask the same. */
  matches(filter: HubFilter, document: LakeDocument): boolean
  /** What turns the document before into the one after, and back. */
  effectsOf(change: DocumentChange): Effects
  /** JSON of an event, encoded once for all streams that want it in the same form. */
  encodeOnce(change: DocumentChange, form: string, encode: () => unknown): string
  /** Ends every open stream, with the reason if that matters to its reader. */
  endStreams(reason: 'deleted' | 'shutdown'): void
  /** Ends the streams and listens to the dataset no more. */
  close(reason: 'deleted' | 'shutdown'): void
}

export interface HubListener {
  commit(transaction: CommittedTransaction): void
  end(reason: 'deleted' | 'shutdown'): void
}

export interface HubFilter {
  readonly query: string
  readonly params: Readonly<Record<string, unknown>>
  /** Equal for equal query and params. */
  readonly key: string
}

export interface Effects {
  readonly apply: MendozaPatch
  readonly revert: MendozaPatch
}

export function createEventHub(dataset: Dataset): EventHub {
  const listeners = new Set<HubListener>()
  const matched = new WeakMap<LakeDocument, Map<string, boolean>>()
  const effects = new WeakMap<DocumentChange, Effects>()
  const encoded = new WeakMap<DocumentChange, Map<string, string>>()
  const unsubscribe = dataset.subscribe((transaction) => {
    for (const listener of listeners) listener.commit(transaction)
  })
  function endStreams(reason: 'deleted' | 'shutdown') {
    for (const listener of listeners) listener.end(reason)
    listeners.clear()
  }
  return {
    dataset,
    subscribe(listener) {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    matches: ({query, params, key}, document) =>
      remember(matched, document, key, () => dataset.matches(query, params, document)),
    effectsOf(change) {
      const known = effects.get(change) ?? effectsBetween(change)
      effects.set(change, known)
      return known
    },
    encodeOnce: (change, form, encode) =>
      remember(encoded, change, form, () => JSON.stringify(encode())),
    endStreams,
    close(reason) {
      unsubscribe()
      endStreams(reason)
    },
  }
}

/** Readers of effects take `_rev` off a document before they apply them, so it takes no part. */
export function effectsBetween({previous, result}: DocumentChange): Effects {
  const before = withoutRevision(previous)
  const after = withoutRevision(result)
  return {apply: encodeMendoza(before, after), revert: encodeMendoza(after, before)}
}

function withoutRevision(document: LakeDocument | null) {
  if (!document) return null
  const {_rev, ...rest} = document
  return rest
}

function remember<Key extends object, Value>(
  memory: WeakMap<Key, Map<string, Value>>,
  about: Key,
  form: string,
  work: () => Value,
): Value {
  const forms = memory.get(about) ?? new Map<string, Value>()
  memory.set(about, forms)
  const known = forms.get(form)
  if (known !== undefined) return known
  const value = work()
  forms.set(form, value)
  return value
}
