import {escapeHTML} from '@portabletext/to-html'
import {toPlainText} from '@portabletext/toolkit'
import type {FeedSite} from '../../../feeds/index.ts'
import {describeQuote} from '../../../queries/text/describeQuote.ts'
import {groupBody, type BodyPiece} from './groupBody.ts'
import {paths} from './paths.ts'
import {renderText} from './renderText.ts'
import {toBlock} from './toBlock.ts'
import type {BodyBlock} from './views.ts'

/** The body as HTML that stands on its own in a feed reader, and as plain text. Addresses are whole. */
export function renderFeedBody(
  body: readonly BodyBlock[],
  site: FeedSite,
): {html: string; text: string} {
  const pieces = groupBody(body)
  return {
    html: pieces.map((piece) => renderPiece(piece, site)).join('\n'),
    text: pieces.map(textOf).filter(Boolean).join('\n\n'),
  }
}

function renderPiece(piece: BodyPiece, site: FeedSite): string {
  switch (piece.kind) {
    case 'text':
      return renderText(piece.blocks).replaceAll('href="/', `href="${site.url}/`)
    case 'quote': {
      const {words, name} = describeQuote(piece.quote)
      const url = site.url + paths.quote(piece.quote._id)
      const who = name ? `<footer>— ${escapeHTML(name)}</footer>` : ''
      return `<blockquote cite="${escapeHTML(url)}"><p>${escapeHTML(words)}</p>${who}</blockquote>`
    }
    case 'segment': {
      const url = site.url + paths.segment(piece.segment._id)
      return `<p><a href="${escapeHTML(url)}">${escapeHTML(piece.segment.title ?? 'Video segment')}</a></p>`
    }
    case 'photo':
      return piece.photo.asset?.url
        ? `<img src="${escapeHTML(piece.photo.asset.url)}" alt="${escapeHTML(piece.photo.alt ?? '')}">`
        : ''
    default:
      return piece satisfies never
  }
}

function textOf(piece: BodyPiece): string {
  if (piece.kind === 'text') return toPlainText(piece.blocks.map(toBlock))
  if (piece.kind === 'quote') return describeQuote(piece.quote).words
  return ''
}
