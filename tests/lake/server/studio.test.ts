import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {openTestLake, serveTestLake} from '../../helpers/lake.ts'

test('the turning points of a document, for its history view', async () => {
  await using here = openTestLake()
  const {client} = here
  const ids = {draftId: 'drafts.a', publishedId: 'a'}
  const draft = await client.create({_id: 'drafts.a', _type: 'note', title: 'one'})
  await client.action({actionType: 'sanity.action.document.publish', ...ids})
  const published = await client.getDocument('a')
  await client.action({actionType: 'sanity.action.document.unpublish', ...ids})
  const back = await client.getDocument('drafts.a')
  await client.action({actionType: 'sanity.action.document.discard', draftId: 'drafts.a'})

  const eventsOf = async (id: string, query = {}) => {
    const url = `/data/history/production/events/documents/${id}`
    const {events, nextCursor} = await client.request<{
      events: Record<string, {type: string}[]>
      nextCursor: string
    }>({url, query})
    return {events: events[id], nextCursor}
  }
  const about = {documentId: 'a', author: 'lakeadmin', timestamp: expect.any(String)}
  expect(await eventsOf('drafts.a')).toEqual({
    nextCursor: '',
    events: [
      {
        ...about,
        type: 'deleteDocumentVersion',
        versionId: 'drafts.a',
        versionRevisionId: back?._rev,
      },
      {
        ...about,
        type: 'createDocumentVersion',
        versionId: 'drafts.a',
        versionRevisionId: back?._rev,
      },
      {
        ...about,
        type: 'publishDocumentVersion',
        versionId: 'drafts.a',
        versionRevisionId: draft._rev,
        revisionId: published?._rev,
        publishCause: 'document.publish',
      },
      {
        ...about,
        type: 'createDocumentVersion',
        versionId: 'drafts.a',
        versionRevisionId: draft._rev,
      },
    ],
  })
  const {events} = await eventsOf('a')
  expect(events?.map(({type}) => type)).toEqual(['unpublishDocument', 'publishDocumentVersion'])
  const page = await eventsOf('drafts.a', {limit: 3})
  expect(page.events?.length).toBe(3)
  expect((await eventsOf('drafts.a', {limit: 3, nextCursor: page.nextCursor})).events?.length).toBe(
    1,
  )
})

test('what happened to a release', async () => {
  await using here = openTestLake()
  const {client} = here
  const releaseId = 'evening'
  await client.create({_id: 'a', _type: 'note'})
  await client.releases.create({releaseId})
  await client.createVersion({releaseId, publishedId: 'a', baseId: 'a'})
  await client.releases.schedule({releaseId, publishAt: '2999-01-01T00:00:00.000Z'})
  await client.releases.unschedule({releaseId})
  await client.releases.publish({releaseId})
  const {events} = await client.request<{events: {type: string}[]}>({
    url: `/data/history/production/events/releases/${releaseId}`,
  })
  expect(events.map(({type}) => type)).toEqual([
    'publishRelease',
    'unscheduleRelease',
    'scheduleRelease',
    'addDocumentToRelease',
    'createRelease',
  ])
  const [first] =
    (
      await client.request<{events: Record<string, object[]>}>({
        url: '/data/history/production/events/documents/a',
      })
    ).events['a'] ?? []
  expect(first).toMatchObject({
    type: 'publishDocumentVersion',
    releaseId,
    versionId: 'versions.evening.a',
    publishCause: 'release.publish',
  })
})

test('a document with its draft and versions; who refers to it', async () => {
  await using here = openTestLake()
  const {client} = here
  await client
    .transaction()
    .create({_id: 'a', _type: 'note'})
    .create({_id: 'drafts.a', _type: 'note'})
    .create({_id: 'versions.r.a', _type: 'note'})
    .create({_id: 'ab', _type: 'note', to: {_type: 'reference', _ref: 'a'}})
    .commit()
  const all = await client.getDocument('a', {includeAllVersions: true})
  expect(all.map(({_id}) => _id).toSorted()).toEqual(['a', 'drafts.a', 'versions.r.a'])
  const url = '/data/references/production/documents/a/to'
  expect(await client.request({url})).toEqual({
    totalCount: 1,
    references: [
      {
        projectId: 'local',
        datasetName: 'production',
        documentId: 'ab',
        documentType: 'note',
        weak: false,
      },
    ],
  })
  const outside = {excludeInternalReferences: 'true'}
  expect(await client.request({url, query: outside})).toEqual({totalCount: 0, references: []})
})

test('the small things that a Studio asks for', async () => {
  await using here = openTestLake()
  const {client} = here
  const entries = [{key: 'studio.panes', value: {width: 320}}]
  expect(await client.request({method: 'PUT', url: '/users/me/keyvalue', body: entries})).toEqual(
    entries,
  )
  expect(await client.request({url: '/users/me/keyvalue/studio.panes,none'})).toEqual(entries)
  const answers = {
    '/intake/telemetry-status': {status: 'denied'},
    '/features': [],
    '/journey/trial': null,
    '/projects/local/user-applications': [],
    '/auth/id': {id: 'lakeadmin'},
    '/projects/local/datasets/production/acl': [
      {
        filter: '_id in path("**")',
        permissions: ['create', 'read', 'update', 'manage', 'history', 'editHistory'],
      },
    ],
  }
  for (const [url, answer] of Object.entries(answers)) {
    expect([url, await client.request({url})]).toEqual([url, answer])
  }
  expect(await client.request({url: '/data/ping/production', json: false})).toBe('PONG')
  expect(await client.request({url: '/users/lakeadmin,<system>,nobody'})).toMatchObject([
    {id: 'lakeadmin', displayName: 'Lake Administrator', isCurrentUser: true},
  ])
})

test('a built Studio is served from the lake’s own address, and never in place of the API', async () => {
  const studioDir = mkdtempSync(join(tmpdir(), 'lake-studio-'))
  writeFileSync(join(studioDir, 'index.html'), '<title>Studio</title>')
  writeFileSync(join(studioDir, 'app.js'), 'start()')
  await using here = await serveTestLake({studioDir})
  const get = async (path: string, accept = 'text/html') => {
    const response = await fetch(here.address + path, {headers: {accept}})
    return [response.status, response.headers.get('content-type'), await response.text()]
  }
  const page = [200, expect.stringContaining('text/html'), '<title>Studio</title>']
  expect(await get('/')).toEqual(page)
  expect(await get('/structure/article;abc')).toEqual(page)
  expect(await get('/app.js', '*/*')).toEqual([
    200,
    expect.stringContaining('javascript'),
    'start()',
  ])
  expect((await get('/v1/users/me'))[0]).toBe(401)
  expect((await get('/missing.js', '*/*'))[0]).toBe(404)
  expect((await get('/%2e%2e/%2e%2e/etc/passwd', '*/*'))[0]).toBe(404)
  rmSync(studioDir, {recursive: true})
})
