import {stegaClean} from '@sanity/client/stega'
import {createImageUrlBuilder, type ImageUrlBuilder} from '@sanity/image-url'

/** The part of a photo that its address is made from. */
export interface PhotoLike {
  asset?: {_id?: string | null; url?: string | null} | null
  hotspot?: {x: number; y: number; width: number; height: number} | null
  crop?: {top: number; bottom: number; left: number; right: number} | null
}

/** `<where assets are served>/images/<project>/<dataset>/<file>` */
const addressOf =
  /^(?<baseUrl>https?:\/\/.+)\/images\/(?<projectId>[^/]+)\/(?<dataset>[^/]+)\/[^/]+$/

/**
 * Sanity's builder of image addresses for a photo, with its crop and hotspot:
 * `imageUrl(photo)?.width(800).auto('format').url()`. It goes to where the asset itself is served, hosted or on a lake.
 * `undefined` for a photo without a picture.
 */
export function imageUrl(photo: PhotoLike | null | undefined): ImageUrlBuilder | undefined {
  const {asset, hotspot, crop} = stegaClean(photo) ?? {}
  const {baseUrl, projectId, dataset} = asset?.url?.match(addressOf)?.groups ?? {}
  if (!asset?._id || !baseUrl || !projectId || !dataset) return undefined
  return createImageUrlBuilder({baseUrl, projectId, dataset}).image({
    asset: {_ref: asset._id},
    ...(hotspot && {hotspot}),
    ...(crop && {crop}),
  })
}
