import type {
  ClientReturn,
  LiveEvent,
  LiveEventReconnect,
  QueryParams,
  SanityClient,
} from '@sanity/client'
import {defer, distinctUntilChanged, filter, map, startWith, switchMap, tap, timer} from 'rxjs'
import type {Observable} from 'rxjs'

export interface WatchOptions {
  /** How often to read when the server takes no live connection, in milliseconds. Default 30 s. */
  pollEvery?: number
}

/**
 * A query's result now and whenever it changes, until nobody subscribes any more. Live events name the sync tags of what
 * changed; only one that touches the last result reads again. Drafts are watched when the client's perspective shows them,
 * which takes a token.
 *
 * Errors as `client.fetch` and `client.live.events` do; `retry()` of rxjs begins anew.
 */
export function watchResult<const Query extends string>(
  client: SanityClient,
  query: Query,
  params: QueryParams = {},
  {pollEvery = 30_000}: WatchOptions = {},
): Observable<ClientReturn<Query>> {
  return defer(() => {
    let tags: readonly string[] | undefined
    const read = (lastLiveEventId?: string) =>
      client.observable
        .fetch<ClientReturn<Query>>(query, params, {filterResponse: false, lastLiveEventId})
        .pipe(
          tap(({syncTags}) => {
            tags = syncTags
          }),
          map(({result}) => result),
        )
    // After a reconnect, which the client makes by itself, comes a welcome or a restart.
    const mayConcern = (event: LiveEvent): event is Exclude<LiveEvent, LiveEventReconnect> =>
      event.type === 'message'
        ? !tags || event.tags.some((tag) => tags?.includes(tag))
        : event.type !== 'reconnect'

    const {perspective = 'published'} = client.config()
    return client.live.events({includeDrafts: perspective !== 'published'}).pipe(
      filter(mayConcern),
      startWith(undefined),
      switchMap((event) =>
        event?.type === 'goaway'
          ? timer(0, pollEvery).pipe(switchMap(() => read()))
          : read(event && 'id' in event ? event.id : undefined),
      ),
      distinctUntilChanged((last, next) => JSON.stringify(last) === JSON.stringify(next)),
    )
  })
}
