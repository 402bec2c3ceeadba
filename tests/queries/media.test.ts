import sharp from 'sharp'
import {describe, expect, it} from 'vitest'
import {imageSource, imageUrl, videoLinks} from '../../queries/index.ts'
import {serveTestLake} from '../helpers/lake.ts'

const asset = {
  _id: 'image-0a1b2c-1600x900-jpg',
  url: 'https://cdn.sanity.io/images/abc/production/0a1b2c-1600x900.jpg',
  metadata: {dimensions: {width: 1600, height: 900}},
}
const at = 'https://cdn.sanity.io/images/abc/production/0a1b2c-1600x900.jpg'

describe('imageUrl', () => {
  it('builds addresses where the asset is, with crop and hotspot', () => {
    const crop = {top: 0, bottom: 0, left: 0.25, right: 0.25}
    const hotspot = {x: 0.4, y: 0.5, width: 0.1, height: 0.1}
    expect(imageUrl({asset})?.width(400).url()).toBe(`${at}?w=400`)
    expect(imageUrl({asset, crop})?.width(400).url()).toBe(`${at}?rect=400,0,800,900&w=400`)
    expect(imageUrl({asset, crop, hotspot})?.size(300, 300).url()).toBe(
      `${at}?rect=400,50,800,800&w=300&h=300`,
    )
  })

  it('has none for a photo without a picture, or with one of elsewhere', () => {
    expect(
      [undefined, null, {}, {asset: null}, {asset: {_id: 'a', url: 'b'}}].map(imageUrl),
    ).toEqual([undefined, undefined, undefined, undefined, undefined])
  })
})

describe('imageSource', () => {
  it('gives one and two device pixels for a CSS pixel, and the true shape', () => {
    expect(imageSource({asset}, {width: 640})).toEqual({
      src: `${at}?w=640&auto=format`,
      srcset: `${at}?w=640&auto=format 640w, ${at}?w=1280&auto=format 1280w`,
      width: 640,
      height: 360,
    })
  })

  it('never asks for more than the picture has', () => {
    expect(imageSource({asset}, {width: 2000})).toEqual({
      src: `${at}?w=1600&auto=format`,
      srcset: `${at}?w=1600&auto=format 1600w`,
      width: 1600,
      height: 900,
    })
    expect(imageSource({asset}, {width: 1000, ratio: 1})).toEqual({
      src: `${at}?rect=350,0,900,900&w=900&h=900&auto=format`,
      srcset: `${at}?rect=350,0,900,900&w=900&h=900&auto=format 900w`,
      width: 900,
      height: 900,
    })
  })

  it('has the shape that the crop leaves', () => {
    const crop = {top: 0.5, bottom: 0, left: 0.25, right: 0.25}
    expect(imageSource({asset, crop}, {width: 400})).toEqual({
      src: `${at}?rect=400,450,800,450&w=400&auto=format`,
      srcset: `${at}?rect=400,450,800,450&w=400&auto=format 400w, ${at}?rect=400,450,800,450&w=800&auto=format 800w`,
      width: 400,
      height: 225,
    })
  })

  it('leads to a picture of that size on a lake', async () => {
    await using served = await serveTestLake()
    const picture = await sharp({
      create: {width: 640, height: 360, channels: 3, background: '#246'},
    })
      .png()
      .toBuffer()
    const uploaded = await served.client.assets.upload('image', picture, {filename: 'blue.png'})
    const source = imageSource({asset: uploaded}, {width: 100, ratio: 1})
    const response = await fetch(source?.src ?? '')
    const {width, height} = await sharp(await response.arrayBuffer()).metadata()
    expect({width, height}).toEqual({width: source?.width, height: source?.height})
  })
})

describe('videoLinks', () => {
  const clip = {start: 61_500, end: 64_200}

  it.each([
    [
      {source: 'file', file: {url: 'https://cdn.example/a.mp4', mimeType: 'video/mp4'}},
      {contentUrl: 'https://cdn.example/a.mp4#t=61.5,64.2', mimeType: 'video/mp4'},
    ],
    [
      {source: 'mux', muxPlaybackId: 'abc'},
      {
        contentUrl: 'https://stream.mux.com/abc.m3u8?asset_start_time=61.5&asset_end_time=64.2',
        mimeType: 'application/vnd.apple.mpegurl',
      },
    ],
    [
      {source: 'youtube', youtubeId: 'dQw4w9WgXcQ'},
      {
        pageUrl: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=61s',
        embedUrl: 'https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=61&end=65',
        siteName: 'YouTube',
      },
    ],
    [
      {source: 'vimeo', vimeoId: '76979871'},
      {
        pageUrl: 'https://vimeo.com/76979871#t=61s',
        embedUrl: 'https://player.vimeo.com/video/76979871#t=61s',
        siteName: 'Vimeo',
      },
    ],
    [
      {source: 'url', url: 'https://cdn.example/live.m3u8'},
      {
        contentUrl: 'https://cdn.example/live.m3u8#t=61.5,64.2',
        mimeType: 'application/vnd.apple.mpegurl',
      },
    ],
    [
      {source: 'url', url: 'https://www.example.com/watch/7'},
      {pageUrl: 'https://www.example.com/watch/7', siteName: 'example.com'},
    ],
  ])('finds a clip of %j', (video, expected) => {
    expect(videoLinks(video, clip)).toEqual({...expected, captions: []})
  })

  it('takes the locator of its source, and no other', () => {
    const url = 'https://cdn.example/a.mp4'
    expect(videoLinks({source: 'youtube', url, vimeoId: '1'})).toBeUndefined()
    expect(videoLinks({source: null, url})).toBeUndefined()
    expect(videoLinks(null)).toBeUndefined()
    expect(videoLinks({source: 'url', url: 'javascript:alert(1)//.mp4'})).toBeUndefined()
  })

  it('has the captions that have a file', () => {
    const url = 'https://cdn.example/a.vtt'
    const captions = [
      {url, language: 'en', label: null},
      {url: null, language: 'fr'},
    ]
    expect(videoLinks({source: 'vimeo', vimeoId: '1', captions})?.captions).toEqual([
      {url, language: 'en'},
    ])
  })
})
