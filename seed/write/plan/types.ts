import type {SanityClient} from '@sanity/client'
import type {Report} from '../../read/report.ts'
import type {SeedDocument} from '../../build/documents.ts'
import type {Change} from '../diffDocument.ts'
import type {Conflict} from '../merge/conflict.ts'
import type {Mutation} from '../mutation.ts'
import type {Target} from '../state/variants.ts'

/** A report that is to be imported. */
export interface ReportInput {
  report: Report
  /** SHA-256 of `report.text` as UTF-8, lower-case hex. */
  sha256: string
  /** What the file's bytes, the versions of reader and builder and the options come to: equal means nothing to do. */
  checksum: string
}

export interface PlanOptions {
  target: Target
  /** Bring back what editors deleted. */
  restore: boolean
  includeIndirect: boolean
  /** Version of reader and builder, for the record. */
  version: string
  /** Id of this apply. */
  run: string
  /** Small reports that are written in one transaction; 1 for each its own. */
  reportsPerTransaction: number
  /** Names of the dataset's active releases, whose versions are merged too. */
  releases: readonly string[]
  now: () => Date
  /** Fresh unique ids, for transactions. */
  newId: () => string
}

export interface PlanContext {
  client: SanityClient
  options: PlanOptions
}

/** What happens to one document, for people. */
export interface DocumentPlan {
  id: string
  type: string
  /** Its headline, name, or first words. */
  title: string
  /** `stale`: no report has it any more; `deleted`: an editor deleted it and it stays so. */
  action: 'create' | 'update' | 'keep' | 'deleted' | 'stale'
  changes: Change[]
  conflicts: (Conflict & {document: string})[]
}

/** Mutations that are written as one, or not at all. */
export interface PlannedTransaction {
  id: string
  /** A document that this transaction writes: when its `_rev` is `id`, the transaction is done. */
  witness: string
  mutations: Mutation[]
  touches: () => Touched
}

/** Published ids. Two transactions go one after the other when one of them writes what the other touches. */
export interface Touched {
  written: ReadonlySet<string>
  referred: ReadonlySet<string>
}

export interface ReportPlan {
  file: string
  reportId: string
  title: string
  documents: DocumentPlan[]
  /** In the order to write them; empty when there is nothing to do. Plans in a row may share one by its id. */
  transactions: PlannedTransaction[]
  /** Documents as the report gives them, for checking. */
  written: SeedDocument[]
}
