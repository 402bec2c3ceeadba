import type {BroadcastEvent} from 'schema-dts'
import type {FeedSegment} from '../feedArticle.ts'
import {buildOrganization} from './buildOrganization.ts'

/** When and on which programme a segment was aired; `undefined` when the time is not known. */
export function buildBroadcastEvent(
  segment: FeedSegment,
): Extract<BroadcastEvent, object> | undefined {
  if (!segment.airedAt) return undefined
  return {
    '@type': 'BroadcastEvent',
    name: segment.program?.name ?? segment.title,
    startDate: segment.airedAt,
    endDate: endOf(segment.airedAt, segment.video?.duration),
    isLiveBroadcast: segment.kind === 'live',
    publishedOn: segment.program
      ? {
          '@type': 'BroadcastService',
          name: segment.program.name,
          broadcaster: segment.program.organization
            ? buildOrganization(segment.program.organization)
            : undefined,
        }
      : undefined,
  }
}

/** Start and duration give the end; without a duration there is none. */
function endOf(start: string, duration: number | null | undefined): string | undefined {
  return duration ? new Date(Date.parse(start) + duration).toISOString() : undefined
}
