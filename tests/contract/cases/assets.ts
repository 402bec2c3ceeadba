import {createHash} from 'node:crypto'
import {Readable} from 'node:stream'
import sharp from 'sharp'
import {expect, test} from 'vitest'
import {uniqueId, type Contract} from '../contract.ts'

export function assetCases(use: () => Contract) {
  test('an image is stored once, with what can be seen in it', async () => {
    const {client} = use()
    // A colour of its own makes the bytes, and so the asset, this run's.
    const background = `#${createHash('sha1').update(uniqueId('colour')).digest('hex').slice(0, 6)}`
    const bytes = await sharp({create: {width: 60, height: 40, channels: 3, background}})
      .png()
      .toBuffer()
    const sha1 = createHash('sha1').update(bytes).digest('hex')
    const asset = await client.assets.upload('image', bytes, {
      filename: 'still.png',
      title: 'A still',
    })
    expect(asset).toMatchObject({
      _id: `image-${sha1}-60x40-png`,
      _type: 'sanity.imageAsset',
      assetId: sha1,
      sha1hash: sha1,
      size: bytes.length,
      extension: 'png',
      mimeType: 'image/png',
      originalFilename: 'still.png',
      title: 'A still',
      url: expect.stringContaining(`${sha1}-60x40.png`),
      path: expect.stringMatching(new RegExp(`^images/.*${sha1}-60x40\\.png$`)),
      metadata: {
        dimensions: {width: 60, height: 40, aspectRatio: 1.5},
        isOpaque: true,
        lqip: expect.stringMatching(/^data:image\//),
        palette: expect.objectContaining({dominant: expect.objectContaining({background})}),
      },
    })
    const again = await client.assets.upload('image', bytes, {filename: 'other.png'})
    expect(again._id).toBe(asset._id)
    expect(await client.getDocument(asset._id)).toMatchObject({originalFilename: 'still.png'})
    await client.delete(asset._id)
  })

  test('a file keeps its name, type and bytes', async () => {
    const {client} = use()
    const text = `WEBVTT\n\n00:01.000 --> 00:02.000\n${uniqueId('cue')}\n`
    const asset = await client.assets.upload('file', Buffer.from(text), {
      filename: 'captions.vtt',
      contentType: 'text/vtt',
    })
    expect(asset).toMatchObject({
      _type: 'sanity.fileAsset',
      extension: 'vtt',
      mimeType: 'text/vtt',
      originalFilename: 'captions.vtt',
      size: Buffer.byteLength(text),
    })
    await client.delete(asset._id)
  })

  test('an upload is a Blob, a File or a stream, with what is said about it', async () => {
    const {client} = use()
    const texts = [uniqueId('blob'), uniqueId('file'), uniqueId('stream')] as const
    const [blob, file, stream] = [
      await client.assets.upload('file', new Blob([texts[0]]), {
        filename: 'blob.txt',
        label: 'label',
        title: 'Title',
        description: 'Description',
        creditLine: 'Credit',
        source: {id: 'wire-1', name: 'Wire', url: 'https://wire.example/1'},
        tag: 'contract.upload',
      }),
      await client.assets.upload('file', new File([texts[1]], 'named.md', {type: 'text/markdown'})),
      await client.assets.upload('file', Readable.from([Buffer.from(texts[2])]), {
        filename: 'stream.txt',
      }),
    ]
    expect(blob).toMatchObject({
      originalFilename: 'blob.txt',
      label: 'label',
      title: 'Title',
      description: 'Description',
      creditLine: 'Credit',
      source: {id: 'wire-1', name: 'Wire', url: 'https://wire.example/1'},
    })
    expect(file).toMatchObject({originalFilename: 'named.md', mimeType: 'text/markdown'})
    expect(stream).toMatchObject({originalFilename: 'stream.txt', size: texts[2].length})
    const transaction = client.transaction()
    for (const {_id} of [blob, file, stream]) transaction.delete(_id)
    await transaction.commit()
  })

  test('an image is asked only for what is wanted of it', async () => {
    const {client} = use()
    const background = `#${createHash('sha1').update(uniqueId('colour')).digest('hex').slice(0, 6)}`
    const bytes = await sharp({create: {width: 8, height: 4, channels: 3, background}})
      .png()
      .toBuffer()
    const {metadata, _id} = await client.assets.upload('image', bytes, {extract: ['lqip']})
    expect(metadata).toMatchObject({dimensions: {width: 8}, lqip: expect.any(String)})
    expect(metadata).not.toHaveProperty('palette')
    await client.delete(_id)
  })

  test('what is no image is refused', async () => {
    const {client} = use()
    const work = client.assets.upload('image', Buffer.from('not a picture'), {filename: 'x.png'})
    await expect(work).rejects.toMatchObject({statusCode: 400})
  })
}
