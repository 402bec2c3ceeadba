import type {Person} from 'schema-dts'
import type {FeedPerson} from '../feedArticle.ts'
import {buildPerson} from './buildPerson.ts'

/** Who is meant, without what the person's own page says. */
export function buildPersonLink(person: FeedPerson): Extract<Person, object> {
  const {'@type': type, '@id': id, name, url, sameAs} = buildPerson(person)
  return {'@type': type, '@id': id, name, url, sameAs}
}
