import {stegaClean} from '@sanity/client/stega'
import {toPlainText as blockToText} from '@portabletext/toolkit'
import type {Body} from '../views.ts'
import {describeQuote} from './describeQuote.ts'
import {toBlocks} from './toBlocks.ts'

/**
 * A body as plain text: paragraphs and quotes in reading order with an empty line between them, for a summary, a search
 * index or a voice. Photos and segments are no text. Without the marks of a preview.
 */
export function toPlainText(body: Body): string {
  const pieces = toBlocks(body).map((block) => {
    if (block._type === 'block') return blockToText(block)
    return block._type === 'quoteReference' ? describeQuote(block.quote).words : ''
  })
  return stegaClean(pieces.filter((text) => text.trim() !== '').join('\n\n'))
}
