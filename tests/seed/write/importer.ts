import {createHash, randomUUID} from 'node:crypto'
import type {SanityClient} from '@sanity/client'
import {composeReport, type Story} from '../../../bench/reports/composeReport.ts'
import {checkDocuments} from '../../../seed/check/checkDocuments.ts'
import {applyReports, planSources} from '../../../seed/write/apply/applyReports.ts'
import type {
  ApplyContext,
  ApplyEvents,
  ApplySummary,
  ReportSource,
} from '../../../seed/write/apply/types.ts'
import {unlimited} from '../../../seed/write/send/createThrottle.ts'
import type {Target} from '../../../seed/write/state/variants.ts'

export interface ImportOptions {
  target?: Target
  restore?: boolean
  releases?: readonly string[]
  reportsPerTransaction?: number
  concurrency?: number
  batchSize?: number
  /** Read files again although their checksum says that nothing changed. */
  force?: boolean
  events?: ApplyEvents
  environment?: Partial<ApplyContext['environment']>
  isStopping?: () => boolean
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

export function sourceOf(story: Story, force = false): ReportSource {
  const report = composeReport(story)
  const checksum = sha256(`${report.text} ${story.topics.join()} ${force ? randomUUID() : ''}`)
  return {file: report.file, checksum, read: async () => ({report, sha256: sha256(report.text)})}
}

export const createContext = (client: SanityClient, options: ImportOptions = {}): ApplyContext => ({
  client,
  options: {
    target: options.target ?? 'published',
    restore: options.restore ?? false,
    includeIndirect: false,
    version: 'test',
    run: randomUUID(),
    reportsPerTransaction: options.reportsPerTransaction ?? 1,
    releases: options.releases ?? [],
    now: () => new Date(),
    newId: randomUUID,
  },
  environment: {
    throttle: unlimited,
    // Waiting is not what is tested.
    wait: async () => {},
    now: () => new Date(),
    random: () => 0.5,
    maxTries: 6,
    ...options.environment,
  },
  check: async (documents) => checkDocuments(documents),
  concurrency: options.concurrency ?? 1,
  batchSize: options.batchSize ?? 20,
  isStopping: options.isStopping ?? (() => false),
})

/** Imports stories as `seed apply` does. */
export const importStories = (
  client: SanityClient,
  stories: readonly Story[],
  options: ImportOptions = {},
): Promise<ApplySummary> =>
  applyReports(
    createContext(client, options),
    stories.map((story) => sourceOf(story, options.force)),
    options.events,
  )

/** What `seed plan` shows, with the files read again. */
export const planStories = (
  client: SanityClient,
  stories: readonly Story[],
  options: ImportOptions = {},
): Promise<ApplySummary> =>
  planSources(
    createContext(client, options),
    stories.map((story) => sourceOf(story, true)),
    options.events,
  )

export const total = ({documents}: ApplySummary): {created: number; updated: number} =>
  Object.values(documents).reduce(
    (sum, {created, updated}) => ({
      created: sum.created + created,
      updated: sum.updated + updated,
    }),
    {created: 0, updated: 0},
  )

/** A small report to change. */
export const baseStory: Story = {
  file: 'a.txt',
  headline: 'Harbor strike enters second week',
  program: 'World Today',
  dek: 'Dockers want better pay.',
  reporter: 'Ingrid Weiss',
  network: 'CGTN',
  location: 'Porto',
  topics: ['Trade'],
  parts: [
    {kind: 'paragraph', text: 'Cranes stand still for the eighth day.', people: []},
    {kind: 'quote', text: 'We will not move', speaker: 'Clara Duarte', role: 'union leader'},
    {
      kind: 'paragraph',
      text: 'Clara Duarte speaks for nine hundred workers.',
      people: ['Clara Duarte'],
    },
    {kind: 'paragraph', text: 'The port authority has not answered.', people: []},
  ],
  interview: {
    title: 'Felix Novak on ports and pay',
    anchor: 'Omar Haddad',
    guest: 'Felix Novak',
    role: 'professor',
    affiliation: 'Porto Institute',
  },
}
