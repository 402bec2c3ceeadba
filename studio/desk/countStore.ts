import type {DocumentStore} from 'sanity'

import {API_VERSION, DESK_TYPES} from '../constants.ts'

/** What is to be counted: a GROQ filter and the values of its parameters. */
export interface CountRequest {
  filter: string
  params: Record<string, string | number | boolean>
}

interface CountStore {
  subscribe: (request: CountRequest, onChange: () => void) => () => void
  /** `undefined` until the first answer. */
  read: (request: CountRequest) => number | undefined
}

const stores = new WeakMap<DocumentStore, CountStore>()

/**
 * All counts of a Studio through one listener and one query: an event stream per number would use
 * up the connections a browser allows.
 */
export function getCountStore(documentStore: DocumentStore): CountStore {
  const known = stores.get(documentStore)
  if (known) return known
  const store = createCountStore(documentStore)
  stores.set(documentStore, store)
  return store
}

function createCountStore(documentStore: DocumentStore): CountStore {
  const wanted = new Map<string, Set<() => void>>()
  const counts = new Map<string, number>()
  let stop: (() => void) | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  function receive(keys: string[], result: Record<string, number>) {
    keys.forEach((key, index) => {
      const next = result[`n${index}`]
      if (next === undefined || counts.get(key) === next) return
      counts.set(key, next)
      for (const notify of wanted.get(key) ?? []) notify()
    })
  }

  function start() {
    stop?.()
    stop = undefined
    const keys = [...wanted.keys()]
    if (keys.length === 0) return
    const subscription = documentStore
      .listenQuery(
        {
          fetch: `{${keys.map((key, index) => `"n${index}": count(${key})`).join(',')}}`,
          listen: `*[_type in ${JSON.stringify(DESK_TYPES)}]`,
        },
        {},
        {apiVersion: API_VERSION, perspective: ['drafts'], throttleTime: 1000},
      )
      // The last numbers stay when a listener fails; the Studio itself says that it is offline.
      .subscribe({next: (result) => receive(keys, result), error: () => undefined})
    stop = () => subscription.unsubscribe()
  }

  // Icons mount and unmount one by one as panes open: gather them into one query.
  function restartSoon() {
    clearTimeout(timer)
    timer = setTimeout(start, 50)
  }

  return {
    subscribe(request, onChange) {
      const key = toSource(request)
      const listeners = wanted.get(key)
      if (listeners) listeners.add(onChange)
      else {
        wanted.set(key, new Set([onChange]))
        restartSoon()
      }
      return () => {
        const left = wanted.get(key)
        left?.delete(onChange)
        if (left?.size === 0) {
          wanted.delete(key)
          restartSoon()
        }
      }
    },
    read: (request) => counts.get(toSource(request)),
  }
}

/** The documents to count as GROQ, parameters written in: JSON's literals are GROQ's. */
function toSource({filter, params}: CountRequest): string {
  const inlined = filter.replace(/\$(\w+)/g, (whole, name: string) =>
    Object.hasOwn(params, name) ? JSON.stringify(params[name]) : whole,
  )
  return `*[${inlined}]`
}
