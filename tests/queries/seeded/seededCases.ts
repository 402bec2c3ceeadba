import type {SanityClient} from '@sanity/client'
import {articlesAfter, correctionsAfter, quotesAfter, searchText} from '../../../queries/index.ts'
import type {QueryName} from '../cases.ts'

/** Parameters by which every query finds something of the bundled report, or of the one with front matter. */
export async function createSeededCases(
  client: SanityClient,
): Promise<Record<QueryName, Record<string, unknown>>> {
  const found = await client.fetch<{quote: string; segment: string; program: string}>(`{
    "quote": *[_type == "quote" && text match "practical steps"][0]._id,
    "segment": *[_type == "videoSegment" && kind == "interview"][0]._id,
    "program": *[_type == "program" && name == "World Today"][0]._id
  }`)
  const article = 'mike-pompeo-makes-first-trip-to-russia-as-secretary-of-state'
  return {
    articleQuery: {slug: article},
    articlesQuery: {about: found.program, ...articlesAfter()},
    correctionsQuery: correctionsAfter(),
    countsQuery: {},
    feedQuery: {about: null},
    homeQuery: {},
    newsSitemapQuery: {since: '2019-05-15T00:00:00.000Z'},
    organizationQuery: {slug: 'newsweek'},
    personQuery: {slug: 'mike-pompeo'},
    placeQuery: {slug: 'sochi'},
    programQuery: {slug: 'world-today'},
    quoteFiltersQuery: {},
    quoteQuery: {id: found.quote},
    quotesQuery: {
      speaker: null,
      topic: null,
      program: found.program,
      from: null,
      to: null,
      onlyConfirmed: false,
      ...quotesAfter(),
    },
    redirectQuery: {type: 'article', slug: 'pompeo-in-sochi'},
    rundownQuery: {slug: article},
    searchQuery: {text: searchText('lavrov')},
    segmentQuery: {id: found.segment},
    sitemapQuery: {idAfter: ''},
    topicQuery: {slug: 'shipping'},
  }
}

/** What an editor does after an import: a correction, a new address, and a quote checked. */
export async function editAsDesk(client: SanityClient): Promise<void> {
  const correction = {
    _key: 'c1',
    _type: 'correction',
    date: '2019-05-15T08:00:00.000Z',
    kind: 'clarification',
    text: 'The meeting at the G20 summit was not confirmed then.',
  }
  const verification = {
    _type: 'verification',
    state: 'confirmed',
    by: 'desk',
    at: '2019-05-15T08:00:00.000Z',
  }
  await client
    .patch({query: '*[_type == "article" && headline match "Pompeo"]'})
    .set({previousSlugs: ['pompeo-in-sochi'], corrections: [correction]})
    .commit()
  await client
    .patch({query: '*[_type == "quote" && text match "practical steps"]'})
    .set({verification})
    .commit()
}
