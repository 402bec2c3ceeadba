import {encode as encodeBlurHash} from 'blurhash'
import {LakeError} from '../server/lakeError.ts'
import {imagePalette} from './imagePalette.ts'
import {MAX_PIXELS, openImage} from './openImage.ts'

/** What an upload may ask to be worked out, beside dimensions and opacity. */
export const METADATA = ['lqip', 'palette', 'blurhash'] as const
export type MetadataKind = (typeof METADATA)[number]

export interface ImageFacts {
  readonly width: number
  readonly height: number
  /** As used in asset ids and file names. */
  readonly extension: string
  readonly mimeType: string
  /** A `sanity.imageMetadata`. */
  readonly metadata: Record<string, unknown>
}

/** The formats that are stored, by sharp's name for them. */
const FORMATS: Record<string, {extension: string; mimeType: string}> = {
  jpeg: {extension: 'jpg', mimeType: 'image/jpeg'},
  png: {extension: 'png', mimeType: 'image/png'},
  webp: {extension: 'webp', mimeType: 'image/webp'},
  gif: {extension: 'gif', mimeType: 'image/gif'},
  svg: {extension: 'svg', mimeType: 'image/svg+xml'},
  tiff: {extension: 'tif', mimeType: 'image/tiff'},
  heif: {extension: 'avif', mimeType: 'image/avif'},
}

/** Sides of the small versions from which the rest is worked out, in pixels. */
const LQIP_WIDTH = 20
const PALETTE_SIDE = 96
const BLURHASH_SIDE = 32

/**
 * Looks at an image's bytes.
 * @throws LakeError 400 for what is no image, or none of a format that is stored
 */
export async function readImage(
  source: string | Uint8Array,
  wanted: ReadonlySet<MetadataKind>,
): Promise<ImageFacts> {
  const image = await openImage(source)
  const found = await image.metadata().catch(() => undefined)
  const format = FORMATS[found?.format ?? '']
  if (!found || !format) throw new LakeError(400, 'Invalid image: could not read its metadata')
  // The sides as shown: a photo on its side in the file is stored with its width and height as seen.
  const {width, height} = found.autoOrient
  if (width * height > MAX_PIXELS) {
    throw new LakeError(400, `Invalid image: ${width}×${height} pixels are more than ${MAX_PIXELS}`)
  }
  const isOpaque = !found.hasAlpha || (await image.stats()).isOpaque
  return {
    width,
    height,
    ...format,
    metadata: {
      _type: 'sanity.imageMetadata',
      dimensions: {
        _type: 'sanity.imageDimensions',
        width,
        height,
        aspectRatio: width / height,
      },
      hasAlpha: found.hasAlpha,
      isOpaque,
      ...(wanted.has('lqip') && {lqip: await readLqip(source, isOpaque)}),
      ...(wanted.has('blurhash') && {blurHash: await readBlurHash(source)}),
      ...(wanted.has('palette') && {palette: await readPalette(source)}),
    },
  }
}

/** A tiny version as a data URL, to show until the image is there. */
async function readLqip(source: string | Uint8Array, isOpaque: boolean): Promise<string> {
  const small = (await openImage(source)).autoOrient().resize({width: LQIP_WIDTH})
  const bytes = await (isOpaque ? small.jpeg({quality: 70}) : small.png()).toBuffer()
  return `data:image/${isOpaque ? 'jpeg' : 'png'};base64,${bytes.toString('base64')}`
}

async function readBlurHash(source: string | Uint8Array): Promise<string> {
  const {data, info} = await (
    await openImage(source)
  )
    .autoOrient()
    .resize({width: BLURHASH_SIDE, height: BLURHASH_SIDE, fit: 'inside'})
    .ensureAlpha()
    .raw()
    .toBuffer({resolveWithObject: true})
  return encodeBlurHash(new Uint8ClampedArray(data), info.width, info.height, 4, 3)
}

async function readPalette(source: string | Uint8Array) {
  const pixels = await (
    await openImage(source)
  )
    .resize({width: PALETTE_SIDE, height: PALETTE_SIDE, fit: 'inside'})
    .flatten({background: '#fff'})
    .toColourspace('srgb')
    .removeAlpha()
    .raw()
    .toBuffer()
  return imagePalette(pixels)
}
