import type {SanityClient} from '@sanity/client'
import type {Report} from '../../read/report.ts'
import type {SeedDocument} from '../../build/documents.ts'
import type {PlanOptions, ReportPlan} from '../plan/types.ts'
import type {SendEnvironment} from '../send/withRetry.ts'

/** One file to import. Its text is read only when it changed. */
export interface ReportSource {
  /** Path as given; `-` for standard input. */
  file: string
  /** What the file's bytes, the versions of reader and builder and the options come to. */
  checksum: string
  /** @throws with file and line when the file is no report */
  read(): Promise<{report: Report; sha256: string}>
}

/** A document that must not be written, and why. */
export interface CheckIssue {
  document: string
  type: string
  path: string
  message: string
}

export interface ApplyContext {
  client: SanityClient
  options: PlanOptions
  environment: SendEnvironment
  /** Finds what is wrong with documents before they are written. */
  check: (documents: readonly SeedDocument[]) => Promise<CheckIssue[]>
  /** Transactions under way at once. */
  concurrency: number
  /** Files planned together. */
  batchSize: number
  /** True from the moment the user asked to stop: what is begun is finished, nothing else is begun. */
  isStopping: () => boolean
}

/** What an apply or a plan did, told as it goes. */
export interface ApplyEvents {
  /** Files whose checksum says that nothing changed. */
  onUnchanged?: (files: readonly string[]) => void
  onPlanned?: (plan: ReportPlan) => void
  /** A report's transactions are written. `plan` is the one that was, after any replanning. */
  onWritten?: (plan: ReportPlan) => void
}

export interface ApplySummary {
  /** Reports looked at. */
  reports: number
  unchanged: number
  /** Documents by type and action. */
  documents: Record<string, {created: number; updated: number}>
  conflicts: number
  /** Documents an editor deleted, which stay deleted. */
  deleted: number
  /** Documents no report has any more. */
  stale: number
  mutations: number
  transactions: number
  /** The user asked to stop before all was done. */
  stopped: boolean
}

/** Documents would not be valid. Nothing of their reports was written. */
export class CheckError extends Error {
  override readonly name = 'CheckError'
  readonly code = 'check'
  readonly issues: readonly CheckIssue[]

  constructor(file: string, issues: readonly CheckIssue[]) {
    const lines = issues.map(
      ({document, path, message}) => `  ${document}${path === '' ? '' : ` ${path}`}: ${message}`,
    )
    super(`${file}: its documents would not be valid, so none was written\n${lines.join('\n')}`)
    this.issues = issues
  }
}
