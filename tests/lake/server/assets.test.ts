import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import sharp from 'sharp'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {serveTestLake, type ServedTestLake} from '../../helpers/lake.ts'

let served: ServedTestLake
/** A picture of 400 by 300 whose left quarter is blue and whose rest is red. */
let url: string
beforeAll(async () => {
  served = await serveTestLake()
  const blue = await solid(100, 300, '#2030c0')
  const picture = await sharp({
    create: {width: 400, height: 300, channels: 3, background: '#c03020'},
  })
    .composite([{input: blue, left: 0, top: 0}])
    .png()
    .toBuffer()
  const asset = await served.client.assets.upload('image', picture, {filename: 'quarters.png'})
  url = asset.url
})
afterAll(() => served.close())

function solid(width: number, height: number, background: string): Promise<Buffer> {
  return sharp({create: {width, height, channels: 3, background}})
    .png()
    .toBuffer()
}

async function render(query: string, accept = '*/*') {
  const response = await fetch(`${url}?${query}`, {headers: {accept}})
  const bytes = Buffer.from(await response.arrayBuffer())
  const {width, height, format} = await sharp(bytes).metadata()
  const colourAt = async (x: number, y: number) => {
    const pixel = await sharp(bytes)
      .removeAlpha()
      .extract({left: x, top: y, width: 1, height: 1})
      .raw()
      .toBuffer()
    const [red = 0, , blue = 0] = pixel
    return red > blue ? 'red' : 'blue'
  }
  return {type: response.headers.get('content-type'), size: [width, height], format, colourAt}
}

describe('image URL parameters', () => {
  test.each([
    ['w=200', [200, 150]],
    ['h=150', [200, 150]],
    ['w=100&h=100', [100, 75]],
    ['w=800', [800, 600]],
    ['w=800&fit=max', [400, 300]],
    ['w=100&h=100&fit=crop', [100, 100]],
    ['w=100&h=100&fit=fill&bg=000', [100, 100]],
    ['w=800&h=800&fit=fillmax&bg=000', [800, 800]],
    ['w=100&h=20&fit=scale', [100, 20]],
    ['w=800&h=400&fit=min', [400, 200]],
    ['w=100&dpr=2', [200, 150]],
    ['rect=0,0,100,50', [100, 50]],
    ['rect=0,0,200,100&w=100', [100, 50]],
    ['or=90', [300, 400]],
    ['w=100&pad=10', [120, 95]],
  ])('%s', async (query, size) => {
    expect((await render(query)).size).toEqual(size)
  })

  test('what is cut is what was asked for', async () => {
    const left = await render('w=50&h=150&fit=crop&crop=left')
    expect(await left.colourAt(25, 75)).toBe('blue')
    const right = await render('w=50&h=150&fit=crop&crop=right')
    expect(await right.colourAt(25, 75)).toBe('red')
    const focal = await render('w=50&h=150&fit=crop&crop=focalpoint&fp-x=0.1&fp-y=0.5')
    expect(await focal.colourAt(10, 75)).toBe('blue')
    const flipped = await render('flip=h')
    expect(await flipped.colourAt(390, 10)).toBe('blue')
    expect(await (await render('rect=100,0,100,100')).colourAt(0, 0)).toBe('red')
  })

  test('formats, by name and by what the browser takes', async () => {
    expect((await render('fm=jpg&w=20')).type).toBe('image/jpeg')
    expect((await render('fm=webp&w=20')).format).toBe('webp')
    expect((await render('auto=format&w=20', 'image/avif,image/webp,*/*')).type).toBe('image/webp')
    expect((await render('auto=format&w=20')).type).toBe('image/png')
  })

  test('nonsense is a 400', async () => {
    for (const query of [
      'w=0',
      'w=-1',
      'w=99999',
      'rect=0,0,9999,9999',
      'rect=a',
      'fit=none',
      'q=0',
      'fm=exe',
    ]) {
      expect([query, (await fetch(`${url}?${query}`)).status]).toEqual([query, 400])
    }
  })
})

test('asset URLs follow the lake to another port', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'lake-assets-'))
  const first = await serveTestLake({dataDir})
  const asset = await first.client.assets.upload('file', Buffer.from('bytes'), {filename: 'a.txt'})
  await first.client.create({
    _id: 'far',
    _type: 'sanity.fileAsset',
    url: 'https://cdn.example/a',
    path: 'a',
  })
  await first.close()
  const second = await serveTestLake({dataDir})
  const [here, far] = await second.client.getDocuments([asset._id, 'far'])
  expect(here).toMatchObject({url: `${second.address}/${asset.path}`})
  expect(far).toMatchObject({url: 'https://cdn.example/a'})
  expect(await (await fetch(String(here?.['url']))).text()).toBe('bytes')
  await second.close()
  rmSync(dataDir, {recursive: true})
})

describe('bytes as they came', () => {
  test('by range, with type, hash and cache headers; and as a download', async () => {
    const text = 'WEBVTT\n\n00:01.000 --> 00:02.000\nGuten Abend\n'
    const asset = await served.client.assets.upload('file', Buffer.from(text), {filename: 'a.vtt'})
    const whole = await fetch(asset.url)
    expect(await whole.text()).toBe(text)
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      'content-type': 'text/vtt; charset=utf-8',
      'content-length': `${text.length}`,
      'accept-ranges': 'bytes',
      'x-sanity-sha1': asset.sha1hash,
      'cache-control': expect.stringContaining('immutable'),
      'x-content-type-options': 'nosniff',
    })
    const ranges: [string, number, string, string | null][] = [
      ['bytes=0-5', 206, 'WEBVTT', `bytes 0-5/${text.length}`],
      [
        'bytes=-12',
        206,
        'Guten Abend\n',
        `bytes ${text.length - 12}-${text.length - 1}/${text.length}`,
      ],
      ['bytes=37-', 206, text.slice(37), `bytes 37-${text.length - 1}/${text.length}`],
      ['bytes=5-2', 200, text, null],
      ['bytes=0-1,3-4', 200, text, null],
    ]
    for (const [range, status, body, place] of ranges) {
      const part = await fetch(asset.url, {headers: {range}})
      expect([range, part.status, await part.text(), part.headers.get('content-range')]).toEqual([
        range,
        status,
        body,
        place,
      ])
    }
    const beyond = await fetch(asset.url, {headers: {range: 'bytes=999-'}})
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([
      416,
      `bytes */${text.length}`,
    ])
    const download = await fetch(`${asset.url}?dl=Größe.vtt`)
    expect(download.headers.get('content-disposition')).toBe(
      "attachment; filename*=UTF-8''Gr%C3%B6%C3%9Fe.vtt",
    )
    const head = await fetch(asset.url, {method: 'HEAD'})
    expect([head.status, head.headers.get('content-length')]).toEqual([200, `${text.length}`])
  })

  test('an uploaded page or drawing cannot run in the lake’s name', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"><script>alert(1)</script></svg>'
    const drawing = await served.client.assets.upload('image', Buffer.from(svg))
    const page = await served.client.assets.upload(
      'file',
      Buffer.from('<script>alert(1)</script>'),
      {
        filename: 'x.html',
      },
    )
    for (const asset of [drawing, page]) {
      const {headers} = await fetch(asset.url)
      expect(headers.get('content-security-policy')).toContain('sandbox')
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    }
  })

  test('are gone when their document is deleted, and back when it is restored', async () => {
    const {client} = served
    const {_rev, ...asset} = await client.assets.upload('file', Buffer.from('for a while'))
    await client.delete(asset._id)
    expect((await fetch(asset.url)).status).toBe(404)
    await client.createOrReplace(asset)
    expect(await (await fetch(asset.url)).text()).toBe('for a while')
  })

  test('uploads over the limit are a 413 and leave nothing', async () => {
    const limited = await serveTestLake({limits: {file: 1000}})
    const work = limited.client.assets.upload('file', Buffer.alloc(2000), {filename: 'big.bin'})
    await expect(work).rejects.toMatchObject({statusCode: 413})
    expect(await limited.client.fetch('count(*)')).toBe(0)
    await limited.close()
  })
})
