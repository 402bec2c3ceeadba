import {stegaClean} from '@sanity/client/stega'
import type {Quote} from '../views.ts'

export interface QuoteDescription {
  /** In quotation marks, unless the reporter tells them. */
  words: string
  /** Who said it, as far as the report names anybody. */
  name?: string
  /** The speaker’s title at the time, as written. */
  role?: string
}

/** A quote’s words and whom they are from, for any serializer. An unsure speaker is no name. */
export function describeQuote(quote: Quote): QuoteDescription {
  const {text, kind, role} = quote
  const name = nameOf(quote)
  return {
    words: stegaClean(kind) === 'indirect' ? text : `“${text}”`,
    ...(name && {name}),
    ...(name && role && {role}),
  }
}

function nameOf({speaker, speakerNote, organization, attributedAs}: Quote) {
  if (speaker?.name) return speaker.name
  if (stegaClean(speakerNote) === 'organization' && organization?.name) return organization.name
  // Without a note nobody has found that the words as written stand for anyone.
  return speakerNote ? attributedAs : null
}
