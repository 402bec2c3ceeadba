import type {PhotoView} from './views.ts'

export interface PhotoSource {
  src: string
  srcset: string
  width: number
  height: number
}

/** Addresses of a picture at one and two device pixels, with its true shape, so that nothing moves when it arrives. */
export function photoSource(photo: PhotoView, width: number): PhotoSource | undefined {
  const url = photo.asset?.url
  const size = photo.asset?.metadata?.dimensions
  if (!url || !size) return undefined
  const shown = Math.min(width, size.width)
  const at = (pixels: number) => `${url}?w=${Math.min(pixels, size.width)}&auto=format`
  return {
    src: at(shown),
    srcset: `${at(shown)} ${shown}w, ${at(shown * 2)} ${Math.min(shown * 2, size.width)}w`,
    width: shown,
    height: Math.round((size.height * shown) / size.width),
  }
}
