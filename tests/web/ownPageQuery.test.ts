import {afterAll, beforeAll, expect, test} from 'vitest'
import {
  articleQuery,
  organizationQuery,
  personQuery,
  placeQuery,
  programQuery,
  quoteQuery,
  segmentQuery,
  topicQuery,
} from '../../queries/index.ts'
import {ownPageQuery} from '../../web/src/lib/ownPageQuery.ts'
import {documents, secrets} from '../queries/newsroom.ts'
import {openNewsroom, type Newsroom} from '../queries/openNewsroom.ts'

let newsroom: Newsroom

beforeAll(async () => {
  newsroom = openNewsroom()
  await newsroom.write([...documents, ...secrets.flatMap((secret) => secret.documents)])
})

afterAll(() => newsroom.lake.close())

test.each([
  ['article-secret-0', articleQuery],
  ['organization-secret-0', organizationQuery],
  ['person-secret-0', personQuery],
  ['place-secret-0', placeQuery],
  ['program-secret-0', programQuery],
  ['quote-secret-0', quoteQuery],
  ['segment-secret-0', segmentQuery],
  ['topic-secret-0', topicQuery],
])('shows the page of %s, which is held back, to its editor alone', async (id, query) => {
  const document = await newsroom.client.getDocument<{slug?: {current: string}}>(id)
  expect(document?._id).toBe(id)
  const params = {id, slug: document?.slug?.current ?? ''}
  expect(await newsroom.client.fetch<unknown>(query, params)).toBeNull()
  const page = await newsroom.client.fetch<unknown>(ownPageQuery<string>(query), params)
  expect(page).toMatchObject({_id: id})
})

test('holds back all else on the page', async () => {
  const page = await newsroom.client.fetch<unknown>(ownPageQuery<string>(personQuery), {
    slug: 'secret-person-0',
  })
  expect(page).toMatchObject({quotes: [], appearances: [], articles: []})
})

test('refuses a query that holds no document of its own back', () => {
  expect(() => ownPageQuery('*[_type == "person"][0]')).toThrow('always public')
})
