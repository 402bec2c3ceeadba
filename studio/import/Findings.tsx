import {Badge, Card, Flex, Heading, Stack, Text} from '@sanity/ui'
import type {ReactNode} from 'react'

import type {Report, ReportSegment, Span} from '../../seed/read/report.ts'
import type {Edits} from './edits.ts'
import {listQuotes} from './listFindings.ts'
import {QuoteFinding} from './QuoteFinding.tsx'

export interface FindingsProps {
  report: Report
  edits: Edits
  activeId: string | null
  onActivate: (id: string) => void
  onEdit: (edits: Edits) => void
}

/** What the reader found, in the order of a rundown, with what an editor may change. */
export function Findings(props: FindingsProps) {
  const {report, edits} = props
  const quotes = listQuotes(report)
  const kept = quotes.filter(({index}) => !edits.dropped.has(index)).length
  return (
    <Stack data-testid="findings" gap={5}>
      <Section title="Story">
        <Fact label="Headline" onActivate={props.onActivate} id="headline" span={report.headline} />
        <Fact label="Program" onActivate={props.onActivate} id="program" span={report.program} />
        <Fact label="Dek" onActivate={props.onActivate} id="dek" span={report.dek} />
      </Section>
      <Section title={`Segments (${report.segments.length})`}>
        {report.segments.map((segment, index) => (
          // Segments have no identity of their own before they are documents, and are not reordered.
          <Segment index={index} key={`${segment.start}`} segment={segment} />
        ))}
      </Section>
      <Section title={`Quotes (${kept} of ${quotes.length})`}>
        {quotes.length === 0 && (
          <Text muted size={1}>
            No quotes.
          </Text>
        )}
        {quotes.map(({quote, index}, position) => (
          <QuoteFinding
            {...props}
            index={index}
            key={quote.start}
            number={position + 1}
            quote={quote}
          />
        ))}
      </Section>
      <Section title={`People (${report.people.length})`}>
        {report.people.map((person) => (
          <Text key={person.name} size={1}>
            <strong>{person.name}</strong>
            {[person.role, person.affiliation]
              .filter(Boolean)
              .map((words) => `, ${words}`)
              .join('')}
          </Text>
        ))}
      </Section>
      {report.issues.length > 0 && (
        <Section title={`Remarks of the reader (${report.issues.length})`}>
          {report.issues.map((issue) => (
            <Card border key={`${issue.code} ${issue.start}`} padding={3} radius={2} tone="caution">
              <Text size={1}>{issue.message}</Text>
            </Card>
          ))}
        </Section>
      )}
    </Stack>
  )
}

function Section({title, children}: {title: string; children: ReactNode}) {
  return (
    <Stack as="section" gap={3}>
      <Heading as="h2" size={1}>
        {title}
      </Heading>
      {children}
    </Stack>
  )
}

function Fact(props: {
  id: string
  label: string
  span: Span | null
  onActivate: (id: string) => void
}) {
  const {id, label, span} = props
  return (
    <Flex gap={3}>
      <Text muted size={1} style={{minWidth: '6em'}}>
        {label}
      </Text>
      {span ? (
        <Card
          __unstable_focusRing
          as="button"
          data-as="button"
          flex={1}
          onClick={() => props.onActivate(id)}
          radius={2}
          style={{textAlign: 'left'}}
        >
          <Text size={1}>{span.text}</Text>
        </Card>
      ) : (
        <Text muted size={1}>
          The report has none
        </Text>
      )}
    </Flex>
  )
}

function Segment({segment, index}: {segment: ReportSegment; index: number}) {
  const people = [
    segment.reporter && `${segment.reporter}, reporter`,
    segment.anchor && `${segment.anchor}, anchor`,
    ...segment.guests.map(({name, role}) => `${name}, ${role ?? 'guest'}`),
  ].filter((words): words is string => Boolean(words))
  return (
    <Card border padding={3} radius={2}>
      <Stack gap={3}>
        <Flex align="center" gap={2}>
          <Text size={1} weight="semibold">
            {index + 1}. {segment.title?.text ?? 'No title of its own'}
          </Text>
          <Badge fontSize={1}>{segment.kind}</Badge>
        </Flex>
        <Text muted size={1}>
          {[segment.location?.text, ...people].filter(Boolean).join(' · ') || 'Nobody is named'}
        </Text>
      </Stack>
    </Card>
  )
}
