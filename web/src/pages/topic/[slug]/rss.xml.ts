import {stegaClean} from '@sanity/client/stega'
import type {APIRoute} from 'astro'
import {topicQuery} from '../../../../../queries/topic.ts'
import {subjectRss} from '../../../lib/subjectRss.ts'
import type {TopicQueryResult} from '../../../../../sanity.types.ts'

/** The latest stories on one topic. */
export const GET: APIRoute = async ({locals: {desk}, params}) =>
  subjectRss(
    desk,
    'topic',
    stegaClean(await desk.client.fetch<TopicQueryResult>(topicQuery, {slug: params.slug ?? ''})),
  )
