import {stegaClean} from '@sanity/client/stega'
import type {APIRoute} from 'astro'
import {buildWebVtt} from '../../../../../feeds/index.ts'
import {segmentQuery} from '../../../../../queries/segment.ts'
import {notFound} from '../../../lib/responses.ts'
import {toFeedSegment} from '../../../lib/toFeedSegment.ts'
import type {SegmentQueryResult} from '../../../../../sanity.types.ts'

/** The segment's transcript as captions, when its cues have times. */
export const GET: APIRoute = async ({locals: {desk}, params}) => {
  const segment = stegaClean(
    await desk.client.fetch<SegmentQueryResult>(segmentQuery, {id: params.id ?? ''}),
  )
  const feed = segment && toFeedSegment(segment, desk.site)
  const vtt = feed && buildWebVtt(feed.cues ?? []).vtt
  return vtt
    ? new Response(vtt, {headers: {'content-type': 'text/vtt; charset=utf-8'}})
    : notFound()
}
