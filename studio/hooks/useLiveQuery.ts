import {useEffect, useState} from 'react'
import {type ListenQueryParams, useDocumentStore} from 'sanity'

import {API_VERSION} from '../constants.ts'

export interface LiveResult<T> {
  data: T | undefined
  error: Error | undefined
  isLoading: boolean
}

/** GROQ: what to fetch, and which documents' changes make it be fetched again. */
export interface LiveQuery {
  fetch: string
  listen: string
}

/**
 * A query's result, as drafts show it unless told, fetched again whenever a document that `listen` matches
 * changes. `null` asks nothing.
 *
 * The type of the result is the caller's word for what its projection returns.
 */
export function useLiveQuery<T>(
  query: LiveQuery | null,
  params: ListenQueryParams = {},
  perspective: 'raw' | 'drafts' = 'drafts',
): LiveResult<T> {
  const documentStore = useDocumentStore()
  const key = query ? JSON.stringify([query, params, perspective]) : null
  const [state, setState] = useState<{key: string | null; data?: T; error?: Error}>({key: null})

  useEffect(() => {
    if (key === null) return undefined
    // The key holds the same values; taking them from it keeps the effect to one dependency.
    const [{fetch, listen}, values, seenAs]: [LiveQuery, ListenQueryParams, 'raw' | 'drafts'] =
      JSON.parse(key)
    const subscription = documentStore
      .listenQuery({fetch, listen}, values, {
        apiVersion: API_VERSION,
        perspective: seenAs === 'raw' ? 'raw' : ['drafts'],
        throttleTime: 500,
      })
      .subscribe({
        next: (data: T) => setState({key, data}),
        error: (error: Error) => setState({key, error}),
      })
    return () => subscription.unsubscribe()
  }, [documentStore, key])

  const isCurrent = state.key === key
  return {
    data: isCurrent ? state.data : undefined,
    error: isCurrent ? state.error : undefined,
    isLoading: key !== null && !isCurrent,
  }
}
