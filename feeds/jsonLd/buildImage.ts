import type {ImageObject} from 'schema-dts'
import type {FeedImage} from '../feedArticle.ts'
import {present} from '../present.ts'

/** A picture with the words that travel with it. */
export function buildImage(image: FeedImage): Extract<ImageObject, object> {
  return {
    '@type': 'ImageObject',
    url: image.url,
    width: image.width ? `${image.width}px` : undefined,
    height: image.height ? `${image.height}px` : undefined,
    caption: present(image.caption),
    creditText: present(image.credit),
  }
}
