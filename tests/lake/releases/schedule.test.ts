import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {openTestLake} from '../../helpers/lake.ts'

/** A clock that is set by hand. */
function createClock(start: string) {
  let time = Date.parse(start)
  return {
    now: () => new Date(time),
    advance(ms: number) {
      time += ms
    },
  }
}

const HOUR_MS = 60 * 60 * 1000
const releaseId = 'evening'

test('a scheduled release goes out when its time comes, and not before', async () => {
  const clock = createClock('2026-03-01T12:00:00.000Z')
  await using here = openTestLake({now: clock.now})
  const {client, lake} = here
  await client.releases.create({releaseId})
  await client.createVersion({
    releaseId,
    publishedId: 'lead',
    document: {_type: 'note', title: 'Lead'},
  })
  await client.releases.schedule({releaseId, publishAt: '2026-03-01T13:00:00.000Z'})

  await expect(
    client.action({
      actionType: 'sanity.action.document.edit',
      draftId: `versions.${releaseId}.lead`,
      publishedId: 'lead',
      patch: {set: {title: 'Too late'}},
    }),
  ).rejects.toThrow('is "scheduled"')

  clock.advance(HOUR_MS - 1)
  await lake.runDueReleases()
  expect(await client.releases.get({releaseId})).toMatchObject({state: 'scheduled'})
  clock.advance(1)
  await lake.runDueReleases()
  expect(await client.releases.get({releaseId})).toMatchObject({
    state: 'published',
    publishedAt: '2026-03-01T13:00:00.000Z',
  })
  expect(await client.getDocument('lead')).toMatchObject({title: 'Lead'})
})

test('what came due while the lake was closed goes out at the next start', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'lake-release-'))
  const clock = createClock('2026-03-01T12:00:00.000Z')
  const first = openTestLake({now: clock.now, dataDir})
  await first.client.releases.create({releaseId})
  await first.client.createVersion({releaseId, publishedId: 'lead', document: {_type: 'note'}})
  await first.client.releases.schedule({releaseId, publishAt: '2026-03-01T13:00:00.000Z'})
  first.lake.close()
  clock.advance(2 * HOUR_MS)
  const second = openTestLake({now: clock.now, dataDir})
  await second.lake.runDueReleases()
  expect(await second.client.releases.get({releaseId})).toMatchObject({state: 'published'})
  second.lake.close()
  rmSync(dataDir, {recursive: true})
})

test('a release that cannot go out is active again, and says why', async () => {
  const clock = createClock('2026-03-01T12:00:00.000Z')
  await using here = openTestLake({now: clock.now, log: () => {}})
  const {client, lake} = here
  await client.create({_id: 'person', _type: 'person'})
  await client.create({_id: 'quote', _type: 'note', speaker: {_type: 'reference', _ref: 'person'}})
  await client.releases.create({releaseId})
  await client.unpublishVersion({releaseId, publishedId: 'person'})
  await client.releases.schedule({releaseId, publishAt: '2026-03-01T13:00:00.000Z'})
  clock.advance(HOUR_MS)
  await lake.runDueReleases()
  const release = await client.releases.get({releaseId})
  expect(release).toMatchObject({
    state: 'active',
    error: {message: expect.stringContaining('person')},
  })
  expect(await client.documentsExists(['person', 'quote'])).toEqual(new Set(['person', 'quote']))
})
