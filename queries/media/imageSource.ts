import {imageUrl, type PhotoLike} from './imageUrl.ts'

export interface ImageSource {
  src: string
  srcset: string
  /** In CSS pixels, as the picture is shown at `src`. */
  width: number
  height: number
}

export interface ImageSourceOptions {
  /** The widest it is shown, in CSS pixels. */
  width: number
  /** Width by height to cut it to, around the hotspot; default as it was cropped. */
  ratio?: number
}

type SizedPhoto = PhotoLike & {
  asset?: {metadata?: {dimensions?: {width: number; height: number} | null} | null} | null
}

/** Screens show up to two device pixels for a CSS pixel; more is not seen. */
const densities = [1, 2]

/**
 * What an `img` needs: addresses at one and two device pixels, never wider than the picture, and its true shape, so that
 * nothing moves when it arrives. `undefined` for a photo without a picture or without a known size.
 */
export function imageSource(
  photo: SizedPhoto | null | undefined,
  {width, ratio}: ImageSourceOptions,
): ImageSource | undefined {
  const builder = imageUrl(photo)
  const size = photo?.asset?.metadata?.dimensions
  if (!photo || !builder || !size) return undefined
  const kept = keptOf(photo, size)
  const shape = ratio ?? kept.width / kept.height
  const most = Math.floor(Math.min(kept.width, kept.height * shape))
  const at = (pixels: number) => {
    const sized = builder.width(pixels)
    return (ratio ? sized.height(Math.round(pixels / shape)) : sized).auto('format').url()
  }
  const shown = Math.min(width, most)
  const widths = new Set(densities.map((density) => Math.min(shown * density, most)))
  return {
    src: at(shown),
    srcset: [...widths].map((pixels) => `${at(pixels)} ${pixels}w`).join(', '),
    width: shown,
    height: Math.round(shown / shape),
  }
}

/** What the crop leaves of a picture, in its own pixels. */
function keptOf({crop}: SizedPhoto, {width, height}: {width: number; height: number}) {
  return {
    width: Math.round(width * (1 - (crop?.left ?? 0) - (crop?.right ?? 0))),
    height: Math.round(height * (1 - (crop?.top ?? 0) - (crop?.bottom ?? 0))),
  }
}
