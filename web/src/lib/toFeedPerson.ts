import type {FeedPerson, FeedSite} from '../../../feeds/index.ts'
import {known} from './known.ts'
import {toFeedImage} from './toFeedImage.ts'
import {toFeedThing} from './toFeedThing.ts'
import type {LinkView, PersonView} from './views.ts'

/** A person whom another page names. */
export function toFeedPersonLink(
  person: LinkView | null | undefined,
  site: FeedSite,
): FeedPerson | null {
  return toFeedThing('person', person, site)
}

/** A person as their own page has them. */
export function toFeedPerson(person: PersonView, site: FeedSite): FeedPerson | null {
  const thing = toFeedThing('person', person, site)
  if (!thing) return null
  return {
    ...thing,
    aliases: known(person.aliases),
    bio: person.bio ?? null,
    sameAs: known(person.sameAs),
    portrait: toFeedImage(person.portrait),
    roles: known(person.roles).flatMap(({title, organization, from, to}) =>
      title
        ? [{title, organization: toFeedThing('organization', organization, site), from, to}]
        : [],
    ),
  }
}
