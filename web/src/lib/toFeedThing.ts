import type {FeedPlace, FeedProgram, FeedSite, FeedThing} from '../../../feeds/index.ts'
import {linkTo, type SluggedType} from './paths.ts'
import type {LinkView, PlaceView, ProgramView} from './views.ts'

/** A thing with its page's whole address; null where there is none or it has no name yet. */
export function toFeedThing(
  type: SluggedType,
  thing: LinkView | null | undefined,
  site: FeedSite,
): FeedThing | null {
  if (!thing?.name) return null
  const path = linkTo(type, thing)
  return {name: thing.name, url: path ? site.url + path : null}
}

/** A programme with who broadcasts it. */
export function toFeedProgram(
  program: ProgramView | null | undefined,
  site: FeedSite,
): FeedProgram | null {
  const thing = toFeedThing('program', program, site)
  return thing && {...thing, organization: toFeedThing('organization', program?.organization, site)}
}

/** A place with its country and position. */
export function toFeedPlace(place: PlaceView | null | undefined, site: FeedSite): FeedPlace | null {
  const thing = toFeedThing('place', place, site)
  if (!thing) return null
  const {lat, lng} = place?.geopoint ?? {}
  return {
    ...thing,
    country: place?.country ?? null,
    geopoint: typeof lat === 'number' && typeof lng === 'number' ? {lat, lng} : null,
  }
}
