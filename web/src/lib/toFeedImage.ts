import type {FeedImage} from '../../../feeds/index.ts'
import type {PhotoView} from './views.ts'

/** A picture at its full size; null where it has no asset. */
export function toFeedImage(photo: PhotoView | null | undefined): FeedImage | null {
  const asset = photo?.asset
  if (!photo || !asset?.url) return null
  return {
    url: asset.url,
    width: asset.metadata?.dimensions?.width ?? null,
    height: asset.metadata?.dimensions?.height ?? null,
    alt: photo.alt ?? null,
    caption: photo.caption ?? null,
    credit: photo.credit ?? null,
    mimeType: asset.mimeType ?? null,
  }
}
