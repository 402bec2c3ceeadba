import type {Organization} from 'schema-dts'
import type {FeedThing} from '../feedArticle.ts'
import {present, someOf} from '../present.ts'

/** An organization as schema.org knows one. */
export function buildOrganization(organization: FeedThing): Extract<Organization, object> {
  return {
    '@type': 'Organization',
    name: organization.name,
    url: present(organization.url),
    sameAs: someOf(organization.sameAs),
  }
}
