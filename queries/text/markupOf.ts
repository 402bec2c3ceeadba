import {stegaClean} from '@sanity/client/stega'
import {imageSource} from '../media/imageSource.ts'
import {videoLinks} from '../media/videoLinks.ts'
import type {Photo, Quote, Segment} from '../views.ts'
import {describeQuote} from './describeQuote.ts'
import {linkToNamed, type LinkTo} from './linkTo.ts'
import {element, link, type Markup} from './markup.ts'
import type {PortableObject} from './toBlocks.ts'

export interface MarkupOptions {
  linkTo: LinkTo
  /** The widest a photo or a poster is shown, in CSS pixels. */
  photoWidth: number
}

/** What stands between blocks of text, as a piece of a page. `undefined` where there is nothing to show. */
export function markupOf(block: PortableObject, options: MarkupOptions): Markup | undefined {
  switch (block._type) {
    case 'quoteReference':
      return markupOfQuote(block.quote, options)
    case 'segmentReference':
      return markupOfSegment(block.segment, options)
    case 'photo':
      return markupOfPhoto(block, options)
    default:
      return block satisfies never
  }
}

function markupOfQuote(quote: Quote, {linkTo}: MarkupOptions): Markup {
  const {words, name, role} = describeQuote(quote)
  const permalink = linkTo({type: 'quote', _id: quote._id})
  const person = quote.speaker ?? (stegaClean(quote.speakerNote) ? quote.organization : null)
  return element(
    'figure',
    {class: 'quote'},
    element(
      'blockquote',
      {cite: stegaClean(quote.report?.url) ?? permalink},
      element('p', {}, link(permalink, words)),
    ),
    name === undefined
      ? undefined
      : element(
          'figcaption',
          {},
          link(person?.name === name ? linkToNamed(linkTo, person) : undefined, name),
          role && `, ${role}`,
        ),
  )
}

function markupOfSegment(segment: Segment, {linkTo, photoWidth}: MarkupOptions): Markup {
  const video = videoLinks(segment.video)
  const poster = imageSource(segment.video?.poster, {width: photoWidth, ratio: 16 / 9})
  return element(
    'figure',
    {class: 'segment'},
    video?.contentUrl === undefined
      ? undefined
      : element(
          'video',
          {
            controls: true,
            playsinline: true,
            preload: 'none',
            width: photoWidth,
            height: Math.round((photoWidth * 9) / 16),
            poster: poster?.src,
            'aria-label': stegaClean(segment.title),
          },
          element('source', {src: video.contentUrl, type: video.mimeType}),
          ...video.captions.map(({url, language, label}) =>
            element('track', {kind: 'captions', src: url, srclang: language, label}),
          ),
        ),
    element(
      'figcaption',
      {},
      link(linkTo({type: 'videoSegment', _id: segment._id}), segment.title),
      // A player of another site is a link: nothing of theirs loads before a reader asks for it.
      ...(video?.pageUrl
        ? [
            ' ',
            element('a', {href: video.pageUrl, rel: 'external'}, video.siteName ?? video.pageUrl),
          ]
        : []),
    ),
  )
}

function markupOfPhoto(photo: Photo, {photoWidth}: MarkupOptions): Markup | undefined {
  const source = imageSource(photo, {width: photoWidth})
  if (!source) return undefined
  const {caption, credit} = photo
  return element(
    'figure',
    {class: 'photo'},
    element('img', {
      ...source,
      sizes: `(max-width: ${photoWidth}px) 100vw, ${photoWidth}px`,
      alt: photo.alt,
      loading: 'lazy',
      decoding: 'async',
    }),
    caption || credit
      ? element(
          'figcaption',
          {},
          caption ?? undefined,
          caption && credit ? ' ' : undefined,
          credit ? element('small', {}, credit) : undefined,
        )
      : undefined,
  )
}
