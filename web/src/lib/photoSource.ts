import {createImageUrlBuilder} from '@sanity/image-url'
import type {PhotoView} from './views.ts'

export interface PhotoSource {
  src: string
  srcset: string
  /** In CSS pixels, as is the height: its true shape, so that nothing moves when it arrives. */
  width: number
  height: number
}

// Only what it says about the picture is used; the address is the asset's own, which a lake has elsewhere.
const builder = createImageUrlBuilder({projectId: 'any', dataset: 'any'})

/**
 * Addresses of a picture at one and two device pixels, cut as its editor wants it.
 *
 * @param width widest it is shown, in CSS pixels
 * @param shape width to height, such as 16 / 9, cut around the hotspot; the editor's own cut where there is none
 * @returns `undefined` for a picture without a known size
 */
export function photoSource(
  {asset, crop, hotspot}: PhotoView,
  width: number,
  shape?: number,
): PhotoSource | undefined {
  const size = asset?.metadata?.dimensions
  if (!asset?.url || !asset._id || !size) return undefined
  const image = {
    asset: {_ref: asset._id},
    ...(crop ? {crop} : {}),
    ...(hotspot ? {hotspot} : {}),
  }
  const {left = 0, right = 0, top = 0, bottom = 0} = crop ?? {}
  const cut = {width: size.width * (1 - left - right), height: size.height * (1 - top - bottom)}
  const ratio = shape ?? cut.width / cut.height
  const widest = Math.floor(Math.min(cut.width, cut.height * ratio))
  const at = (pixels: number): string => {
    const sized = builder.image(image).width(Math.min(pixels, widest)).auto('format')
    const shaped = shape
      ? sized.height(Math.round(Math.min(pixels, widest) / ratio)).fit('crop')
      : sized.fit('max')
    return asset.url + new URL(shaped.url()).search
  }
  const shown = Math.min(width, widest)
  return {
    src: at(shown),
    srcset: `${at(shown)} ${shown}w, ${at(shown * 2)} ${Math.min(shown * 2, widest)}w`,
    width: shown,
    height: Math.round(shown / ratio),
  }
}
