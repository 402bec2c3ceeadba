import {stegaClean} from '@sanity/client/stega'
import type {APIRoute} from 'astro'
import {programQuery} from '../../../../../queries/program.ts'
import {subjectRss} from '../../../lib/subjectRss.ts'
import type {ProgramQueryResult} from '../../../../../sanity.types.ts'

/** The latest stories of one program. */
export const GET: APIRoute = async ({locals: {desk}, params}) =>
  subjectRss(
    desk,
    'program',
    stegaClean(
      await desk.client.fetch<ProgramQueryResult>(programQuery, {slug: params.slug ?? ''}),
    ),
  )
