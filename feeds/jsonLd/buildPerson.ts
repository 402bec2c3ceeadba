import type {Organization, Person, Role} from 'schema-dts'
import type {FeedPerson, FeedRole} from '../feedArticle.ts'
import {present, someOf} from '../present.ts'
import {buildImage} from './buildImage.ts'
import {buildOrganization} from './buildOrganization.ts'

/** A person as schema.org knows one. Posts that have ended are affiliations with their dates, not job titles. */
export function buildPerson(person: FeedPerson): Extract<Person, object> {
  const roles = person.roles ?? []
  const held = roles.filter((role) => !role.to)
  return {
    '@type': 'Person',
    '@id': person.url ? `${person.url}#person` : undefined,
    name: person.name,
    url: present(person.url),
    alternateName: someOf(person.aliases),
    description: present(person.bio),
    image: person.portrait ? buildImage(person.portrait) : undefined,
    jobTitle: someOf(held.map((role) => role.title)),
    affiliation: someOf(roles.flatMap(buildAffiliation)),
    sameAs: someOf(person.sameAs),
  }
}

function buildAffiliation(role: FeedRole): Role<Organization, 'affiliation'>[] {
  if (!role.organization) return []
  return [
    {
      '@type': 'Role',
      roleName: role.title,
      startDate: present(role.from),
      endDate: present(role.to),
      affiliation: buildOrganization(role.organization),
    },
  ]
}
