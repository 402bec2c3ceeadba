import {createReadStream, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {exportDataset} from '@sanity/export'
import {sanityImport} from '@sanity/import'
import sharp from 'sharp'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {serveTestLake, type ServedTestLake} from '../../helpers/lake.ts'

let served: ServedTestLake
let directory: string
beforeAll(async () => {
  served = await serveTestLake()
  directory = mkdtempSync(join(tmpdir(), 'lake-export-'))
})
afterAll(async () => {
  await served.close()
  rmSync(directory, {recursive: true})
})

const comparable =
  '*[!(_type in ["sanity.imageAsset", "sanity.fileAsset"])]{..., "_rev": null, "_updatedAt": null} | order(_id)'

test('what @sanity/export takes out, @sanity/import puts into another dataset', async () => {
  const {client} = served
  const still = await sharp({create: {width: 8, height: 4, channels: 3, background: '#102030'}})
    .png()
    .toBuffer()
  const image = await client.assets.upload('image', still, {filename: 'still.png', title: 'Still'})
  // The importer restores titles and the like only where there are two assets or more.
  await client.assets.upload('file', Buffer.from('WEBVTT'), {filename: 'still.vtt'})
  await client
    .transaction()
    .create({_id: 'person', _type: 'person', name: 'Сергей Лавров'})
    .create({
      _id: 'article',
      _type: 'article',
      people: [{_key: 'a', _type: 'reference', _ref: 'person'}],
      photo: {_type: 'image', asset: {_type: 'reference', _ref: image._id}},
    })
    .create({_id: 'drafts.article', _type: 'article', title: 'A draft'})
    .commit()
  await client.releases.create({
    releaseId: 'evening',
    metadata: {title: 'Evening', releaseType: 'asap'},
  })
  await client.createVersion({releaseId: 'evening', publishedId: 'person', baseId: 'person'})

  const archive = join(directory, 'export.tar.gz')
  const {documentCount, assetCount} = await exportDataset({
    client,
    dataset: 'production',
    outputPath: archive,
    drafts: true,
  })
  expect([documentCount, assetCount]).toEqual([5, 2])

  await client.datasets.create('copy')
  const target = served.clientWith({dataset: 'copy', perspective: 'raw'})
  const {numDocs, warnings} = await sanityImport(createReadStream(archive), {
    client: target,
    operation: 'create',
    releasesOperation: 'fail',
  })
  expect([numDocs, warnings]).toEqual([5, []])
  const source = served.clientWith({perspective: 'raw'})
  expect(await target.fetch(comparable)).toEqual(await source.fetch(comparable))
  expect(await target.getDocument(image._id)).toMatchObject({
    originalFilename: 'still.png',
    title: 'Still',
  })
}, 60_000)
