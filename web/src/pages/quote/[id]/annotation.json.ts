import {stegaClean} from '@sanity/client/stega'
import type {APIRoute} from 'astro'
import {buildAnnotation} from '../../../../../feeds/index.ts'
import {quoteQuery} from '../../../../../queries/quote.ts'
import {jsonResponse, notFound} from '../../../lib/responses.ts'
import {toFeedQuote} from '../../../lib/toFeedQuote.ts'
import type {QuoteQueryResult} from '../../../../../sanity.types.ts'

/** The media type the Web Annotation protocol asks for (https://www.w3.org/TR/annotation-protocol/). */
const MEDIA_TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'

/** Where the quote stands in its report, as a W3C Web Annotation. */
export const GET: APIRoute = async ({locals: {desk}, params}) => {
  const quote = stegaClean(
    await desk.client.fetch<QuoteQueryResult>(quoteQuery, {id: params.id ?? ''}),
  )
  const feed = quote && toFeedQuote(quote, desk.site)
  if (!feed) return notFound()
  // Positions are counted in the text. It goes no further than this function.
  const report = quote.report ? await desk.client.getDocument(quote.report._id) : undefined
  const text: unknown = stegaClean(report?.text)
  return jsonResponse(buildAnnotation(feed, typeof text === 'string' ? text : null), MEDIA_TYPE)
}
