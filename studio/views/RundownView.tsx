import {Badge, Card, Flex, Stack, Text} from '@sanity/ui'

import {DocumentLink} from '../components/DocumentLink.tsx'
import {Notice} from '../components/Notice.tsx'
import {QuoteCard} from '../components/QuoteCard.tsx'
import {ViewBody} from '../components/ViewBody.tsx'
import {useLiveQuery} from '../hooks/useLiveQuery.ts'
import {formatDuration} from '../source/formatDuration.ts'
import {QUOTE_SUMMARY, type QuoteSummary} from '../source/quoteSummary.ts'
import type {ViewProps} from './viewProps.ts'

interface RundownSegment {
  _key: string
  segment: {
    _id: string
    title: string | null
    kind: string | null
    place: string | null
    duration: number | null
    appearances: RundownAppearance[] | null
    quotes: QuoteSummary[]
  } | null
}

interface RundownAppearance {
  _key: string
  personId: string | null
  name: string | null
  capacity: string | null
  role: string | null
  organization: string | null
}

interface Rundown {
  program: string | null
  segments: RundownSegment[] | null
}

const RUNDOWN_QUERY = `*[_type == "article" && _id == $id][0]{
  "program": program->name,
  "segments": segments[]{
    _key,
    "segment": @->{
      _id, title, kind, "place": place->name, "duration": video.duration,
      "appearances": appearances[]{
        _key, "personId": person._ref, "name": person->name, capacity, role,
        "organization": organization->name
      },
      "quotes": *[_type == "quote" && segment._ref == ^._id] | order(span.start asc)${QUOTE_SUMMARY}
    }
  }
}`

/** An article's segments in order, with who appears and what they say. */
export function RundownView({documentId}: ViewProps) {
  const result = useLiveQuery<Rundown | null>(
    {fetch: RUNDOWN_QUERY, listen: '*[_type in ["article", "videoSegment", "quote", "person"]]'},
    {id: documentId.replace(/^drafts\./, '')},
  )
  return (
    <ViewBody label="Rundown" result={result} testId="rundown-view">
      {(rundown) => {
        const segments = rundown?.segments ?? []
        if (segments.length === 0) {
          return <Notice>This article has no segments. Add them under Rundown in the form.</Notice>
        }
        return (
          <>
            <Text muted size={1}>
              {describeRundown(rundown?.program ?? null, segments)}
            </Text>
            <Stack as="ol" gap={5} style={{listStyle: 'none', margin: 0, padding: 0}}>
              {segments.map((item, index) => (
                <li key={item._key}>
                  <SegmentCard item={item} number={index + 1} />
                </li>
              ))}
            </Stack>
          </>
        )
      }}
    </ViewBody>
  )
}

function describeRundown(program: string | null, segments: RundownSegment[]): string {
  const durations = segments.flatMap(({segment}) => segment?.duration ?? [])
  const total = formatDuration(durations.reduce((sum, ms) => sum + ms, 0))
  return [
    program,
    segments.length === 1 ? '1 segment' : `${segments.length} segments`,
    durations.length === 0
      ? 'no running time known'
      : durations.length < segments.length
        ? `${total} known`
        : total,
  ]
    .filter(Boolean)
    .join(' · ')
}

function SegmentCard({item, number}: {item: RundownSegment; number: number}) {
  const {segment} = item
  if (!segment) return <Notice tone="caution">{number}. This segment is missing.</Notice>
  return (
    <Stack gap={3}>
      <DocumentLink id={segment._id} padding={4} type="videoSegment">
        <Flex align="flex-start" gap={4}>
          <Text muted size={3} weight="semibold">
            {number}
          </Text>
          <Stack flex={1} gap={3}>
            <Text size={2} weight="semibold">
              {segment.title ?? 'No title'}
            </Text>
            <Flex align="center" gap={2} wrap="wrap">
              {segment.kind && <Badge fontSize={1}>{segment.kind}</Badge>}
              <Text muted size={1}>
                {[segment.place, formatDuration(segment.duration) ?? 'No duration']
                  .filter(Boolean)
                  .join(' · ')}
              </Text>
            </Flex>
          </Stack>
        </Flex>
      </DocumentLink>
      {(segment.appearances ?? []).length > 0 && (
        <Card paddingLeft={4}>
          <Flex gap={2} wrap="wrap">
            {segment.appearances?.map((appearance) => (
              <AppearanceLink key={appearance._key} appearance={appearance} />
            ))}
          </Flex>
        </Card>
      )}
      <Card paddingLeft={4}>
        <Stack gap={2}>
          {segment.quotes.map((quote) => (
            <QuoteCard key={quote._id} quote={quote} />
          ))}
        </Stack>
      </Card>
    </Stack>
  )
}

function AppearanceLink({appearance}: {appearance: RundownAppearance}) {
  const words = (
    <Text size={1}>
      {appearance.name ?? 'No person'}
      {' · '}
      {[appearance.capacity, appearance.role, appearance.organization].filter(Boolean).join(', ')}
    </Text>
  )
  if (!appearance.personId) return words
  return (
    <DocumentLink id={appearance.personId} padding={2} type="person">
      {words}
    </DocumentLink>
  )
}
