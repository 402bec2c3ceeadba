import {randomUUID} from 'node:crypto'
import {createClient, type ClientConfig, type SanityClient} from '@sanity/client'
import type {Observable} from 'rxjs'
import {API_VERSION, openTestLake, serveTestLake} from '../helpers/lake.ts'

/** One Content Lake, however it is reached. Cases know no more of it than this. */
export interface Contract {
  readonly client: SanityClient
  readonly clientWith: (config: Partial<ClientConfig>) => SanityClient
  close(): Promise<void>
}

export interface Transport {
  readonly name: string
  /** Why this one cannot be tried here. */
  readonly skip?: string
  readonly open: () => Promise<Contract>
}

const {SANITY_PROJECT_ID, SANITY_DATASET, SANITY_AUTH_TOKEN} = process.env
const isHostedKnown = SANITY_PROJECT_ID && SANITY_DATASET && SANITY_AUTH_TOKEN

function hostedClient(config: Partial<ClientConfig>): SanityClient {
  return createClient({
    projectId: SANITY_PROJECT_ID ?? '',
    dataset: SANITY_DATASET ?? '',
    token: SANITY_AUTH_TOKEN ?? '',
    apiVersion: API_VERSION,
    useCdn: false,
    ...config,
  })
}

export const transports: readonly Transport[] = [
  {
    name: 'the lake in process',
    async open() {
      const {client, clientWith, lake} = openTestLake()
      return {client, clientWith, close: async () => lake.close()}
    },
  },
  {
    name: 'the lake over HTTP',
    open: () => serveTestLake(),
  },
  {
    name: 'the hosted Content Lake',
    ...(!isHostedKnown && {
      skip: 'needs SANITY_PROJECT_ID, SANITY_DATASET and SANITY_AUTH_TOKEN, of a dataset to write to',
    }),
    open: async () => ({
      client: hostedClient({}),
      clientWith: hostedClient,
      close: async () => {},
    }),
  },
]

/** The type of every document that a case makes, so that what one leaves behind is found. */
export const TYPE = 'contract.case'

/** An id that no other run uses; short enough to stand in a version's id beside its release's. */
export function uniqueId(name: string): string {
  return `${name}-${randomUUID().slice(0, 13)}`
}

/** The next events of a stream, as they come; `done` ends it. */
export function collect<Event>(stream: Observable<Event>) {
  const events: Event[] = []
  let failure: unknown
  let wake: (() => void) | undefined
  const subscription = stream.subscribe({
    next(event) {
      events.push(event)
      wake?.()
    },
    error(error: unknown) {
      failure = error
      wake?.()
    },
  })
  const pass = (check: () => boolean) =>
    new Promise<void>((resolve) => {
      wake = () => {
        if (check()) resolve()
      }
      wake()
    })
  return {
    events,
    /** Resolves to the first `count` events. Rejects if the stream fails before. */
    async take(count: number): Promise<Event[]> {
      await pass(() => events.length >= count || failure !== undefined)
      if (events.length < count) throw failure
      return events.slice(0, count)
    },
    async failure(): Promise<unknown> {
      await pass(() => failure !== undefined)
      return failure
    },
    done: () => subscription.unsubscribe(),
  }
}
