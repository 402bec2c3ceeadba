import type {ResizeOptions, Sharp} from 'sharp'
import {LakeError} from '../server/lakeError.ts'
import type {ImageOptions} from './imageOptions.ts'
import {openImage} from './openImage.ts'

export interface RenderedImage {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly mimeType: string
}

interface Size {
  readonly width: number
  readonly height: number
}

const MIME_TYPES = {
  jpg: 'image/jpeg',
  pjpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
  tif: 'image/tiff',
} as const

type Format = keyof typeof MIME_TYPES

/**
 * Renders an image as its URL asks: cut out, sized, turned, coloured, encoded, in this order.
 * @param extension what the original is
 * @param accept what the browser takes, for `auto=format`
 * @throws LakeError 400 for a rectangle outside of the image
 */
export async function renderImage(
  source: string | Uint8Array,
  extension: string,
  options: ImageOptions,
  accept: string,
): Promise<RenderedImage> {
  const format = chooseFormat(extension, options, accept)
  const animated = (format === 'gif' || format === 'webp') && options.frame === undefined
  const opened = (await openImage(source, {animated})).autoOrient()
  const {autoOrient, pageHeight} = await opened.metadata()
  const full = {width: autoOrient.width, height: pageHeight ?? autoOrient.height}
  const {image, size} = cutOut(opened, full, options)
  const finished = colour(turn(resize(image, size, options), options), options)
  const bytes = await encode(finished, format, options).toBuffer()
  return {bytes: new Uint8Array(bytes), mimeType: MIME_TYPES[format]}
}

function chooseFormat(extension: string, {fm, auto}: ImageOptions, accept: string): Format {
  if (fm) return fm
  if (auto?.split(',').includes('format') && accept.includes('image/webp')) return 'webp'
  return isFormat(extension) ? extension : 'png'
}

function isFormat(name: string): name is Format {
  return Object.hasOwn(MIME_TYPES, name)
}

function cutOut(image: Sharp, full: Size, {rect}: ImageOptions): {image: Sharp; size: Size} {
  if (!rect) return {image, size: full}
  const isInside = rect.left + rect.width <= full.width && rect.top + rect.height <= full.height
  if (!isInside || rect.width === 0 || rect.height === 0) {
    const place = Object.values(rect).join()
    throw new LakeError(400, `rect=${place} is outside of the image (${full.width}×${full.height})`)
  }
  return {image: image.extract(rect), size: rect}
}

function resize(image: Sharp, source: Size, options: ImageOptions): Sharp {
  const box = boxOf(source, options)
  if (!box.width && !box.height) return image
  const {width, height} = box
  const isBoxed = width !== undefined && height !== undefined
  const background = options.bg ?? {r: 255, g: 255, b: 255, alpha: 0}
  switch (options.fit) {
    case 'max':
      return image.resize({...box, fit: 'inside', withoutEnlargement: true})
    case 'scale':
      return image.resize({...box, fit: 'fill'})
    case 'fill':
      return image.resize({...box, fit: 'contain', background})
    case 'fillmax': {
      if (!isBoxed) return image.resize({...box, withoutEnlargement: true})
      const isLarger = source.width > width || source.height > height
      return isLarger
        ? image.resize({...box, fit: 'contain', background})
        : image.extend({...marginsAround(source, {width, height}), background})
    }
    case 'crop':
      return isBoxed ? cover(image, source, {width, height}, options) : image.resize(box)
    case 'min': {
      if (!isBoxed) return image.resize({...box, withoutEnlargement: true})
      const scale = Math.min(1, source.width / width, source.height / height)
      return cover(image, source, scaled({width, height}, scale), options)
    }
    case 'clip':
      return image.resize({...box, fit: 'inside'})
    default:
      return options.fit satisfies never
  }
}

/** The box asked for, in device pixels, held between the smallest and largest sides asked for. */
function boxOf(source: Size, options: ImageOptions): {width?: number; height?: number} {
  const {w, h, dpr} = options
  const width = bound(
    w ?? (h === undefined ? source.width : undefined),
    options['min-w'],
    options['max-w'],
  )
  const height = bound(
    h ?? (w === undefined ? source.height : undefined),
    options['min-h'],
    options['max-h'],
  )
  const isAsked =
    w ?? h ?? options['min-w'] ?? options['max-w'] ?? options['min-h'] ?? options['max-h']
  if (isAsked === undefined) return {}
  return {
    ...(width !== undefined && {width: Math.round(width * dpr)}),
    ...(height !== undefined && {height: Math.round(height * dpr)}),
  }
}

function bound(side: number | undefined, least = 1, most = Infinity): number | undefined {
  return side === undefined ? undefined : Math.min(Math.max(side, least), most)
}

/** Fills the box and cuts off what hangs over, at the side or around the point asked for. */
function cover(image: Sharp, source: Size, box: Size, options: ImageOptions): Sharp {
  if (options.crop !== 'focalpoint') {
    return image.resize({...box, fit: 'cover', position: positionOf(options.crop)})
  }
  const scale = Math.max(box.width / source.width, box.height / source.height)
  const cut = {
    width: Math.min(source.width, Math.round(box.width / scale)),
    height: Math.min(source.height, Math.round(box.height / scale)),
  }
  const left =
    bound(source.width * options['fp-x'] - cut.width / 2, 0, source.width - cut.width) ?? 0
  const top =
    bound(source.height * options['fp-y'] - cut.height / 2, 0, source.height - cut.height) ?? 0
  return image
    .extract({...cut, left: Math.round(left), top: Math.round(top)})
    .resize({...box, fit: 'fill'})
}

function positionOf(crop: string): NonNullable<ResizeOptions['position']> {
  if (crop === 'entropy') return 'entropy'
  // sharp wants the vertical side first.
  const sides = crop.split(',').filter((part) => part !== 'center')
  const vertical = sides.find((part) => part === 'top' || part === 'bottom')
  const horizontal = sides.find((part) => part === 'left' || part === 'right')
  return [horizontal, vertical].filter(Boolean).join(' ') || 'center'
}

function marginsAround(source: Size, box: Size) {
  const left = Math.floor((box.width - source.width) / 2)
  const top = Math.floor((box.height - source.height) / 2)
  return {
    left,
    top,
    right: box.width - source.width - left,
    bottom: box.height - source.height - top,
  }
}

function turn(image: Sharp, {flip, or: degrees}: ImageOptions): Sharp {
  const flipped = flip?.includes('v') ? image.flip() : image
  const flopped = flip?.includes('h') ? flipped.flop() : flipped
  return degrees === undefined ? flopped : flopped.rotate(degrees)
}

function colour(image: Sharp, {blur, sat, invert, bg, pad, ...options}: ImageOptions): Sharp {
  let result = image
  const sharpness = options.sharp ?? options.sharpen
  // The URL's blur goes to 2000, where nothing can be made out; sharp's is a radius in pixels.
  if (blur !== undefined) result = result.blur(Math.max(0.3, blur / 20))
  if (sharpness) result = result.sharpen({sigma: 0.5 + sharpness / 25})
  if (sat !== undefined) result = result.modulate({saturation: Math.max(0, 1 + sat / 100)})
  if (invert) result = result.negate({alpha: false})
  if (pad) {
    const background = bg ?? {r: 255, g: 255, b: 255, alpha: 0}
    result = result.extend({top: pad, bottom: pad, left: pad, right: pad, background})
  }
  return bg === undefined ? result : result.flatten({background: bg})
}

function encode(image: Sharp, format: Format, {q: quality}: ImageOptions): Sharp {
  switch (format) {
    case 'jpg':
    case 'pjpg':
      return image
        .flatten({background: '#fff'})
        .jpeg({quality, progressive: format === 'pjpg', mozjpeg: false})
    case 'png':
      return image.png()
    case 'webp':
      return image.webp({quality})
    case 'avif':
      return image.avif({quality})
    case 'gif':
      return image.gif()
    case 'tif':
      return image.tiff({quality})
    default:
      return format satisfies never
  }
}

function scaled({width, height}: Size, scale: number): Size {
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  }
}
