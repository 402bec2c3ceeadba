import type {Place} from 'schema-dts'
import type {FeedPlace} from '../feedArticle.ts'
import {present, someOf} from '../present.ts'

/** A place as schema.org knows one. */
export function buildPlace(place: FeedPlace): Extract<Place, object> {
  return {
    '@type': 'Place',
    name: place.name,
    url: present(place.url),
    address: place.country ? {'@type': 'PostalAddress', addressCountry: place.country} : undefined,
    geo: place.geopoint
      ? {
          '@type': 'GeoCoordinates',
          latitude: place.geopoint.lat,
          longitude: place.geopoint.lng,
        }
      : undefined,
    sameAs: someOf(place.sameAs),
  }
}
