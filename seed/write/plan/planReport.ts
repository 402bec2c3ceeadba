import type {SeedDocument} from '../../build/documents.ts'
import {alignSubjects} from '../align/alignSubjects.ts'
import {dropDangling, moveReferences} from '../references.ts'
import {isSeedDocument, type State} from '../state/createState.ts'
import {recordId} from '../state/record.ts'
import {basesOf, contentOf, mapBases} from '../state/bases.ts'
import {parseRecord} from '../state/parseRecord.ts'
import {isAnywhere, mainVariant, type Variants} from '../state/variants.ts'
import {accumulateEntity} from './accumulateEntity.ts'
import type {SlugRegistry} from './claimSlugs.ts'
import type {TransactionPacker} from './createPacker.ts'
import {type DocumentOutcome, planDocument} from './planDocument.ts'
import type {BuiltReport} from './planReports.ts'
import type {DocumentPlan, PlanOptions, ReportPlan} from './types.ts'
import {planTransactions} from './planTransactions.ts'

/** A document with all that deciding about it took. */
export interface PlannedDocument extends DocumentOutcome {
  /** As the report gives it, under the slug it keeps. */
  next: SeedDocument
  /** `next` as its record keeps it. */
  content: string
  live: Variants
}

/** What the reports of a batch are planned with, one after the other. */
interface ReportContext {
  state: State
  slugs: SlugRegistry
  packer: TransactionPacker
  options: PlanOptions
}

/** Plans one report against the state, and leaves the state as it will be once the plan is written. */
export function planReport(
  {state, slugs, packer, options}: ReportContext,
  built: BuiltReport,
): ReportPlan {
  const {input, reportId, bases} = built
  const isReportGone =
    bases.has(reportId) && !isAnywhere(state.variants(reportId)) && !options.restore
  const entities = isReportGone ? [] : planEntities(state, slugs, built, options)
  const owned = isReportGone ? [] : planOwned(state, slugs, built, entities, options)
  const transactions = isReportGone
    ? []
    : planTransactions({state, built, entities, owned, options, packer})
  return {
    file: input.report.file,
    reportId,
    title: input.report.headline?.text ?? input.report.file,
    documents: isReportGone
      ? [describe('report', reportId, input.report.headline?.text ?? '', 'deleted')]
      : [...[...entities, ...owned].map(describePlanned), ...findStale(state, built)],
    transactions,
    written: [...entities, ...owned]
      .filter(({action}) => action === 'create' || action === 'update')
      .map(({next}) => next),
  }
}

/** Shared documents: only what reports have not said of them yet is added. Those that editors made are theirs. */
function planEntities(
  state: State,
  slugs: SlugRegistry,
  {entities, replaced}: BuiltReport,
  {target, restore}: PlanOptions,
): PlannedDocument[] {
  const created = new Set(entities.map(({_id: id}) => id))
  const exists = (id: string) => created.has(id) || isAnywhere(state.variants(id))
  return entities.flatMap((entity) => {
    const live = state.variants(entity._id)
    const record = parseRecord(state.get(recordId(entity._id)))
    if (!record && isAnywhere(live)) return []
    const entry = record?.documents[0]
    const imported = entry && basesOf(entry, live, target)
    const bases = imported && mapBases(imported, (base) => moveReferences(base, replaced))
    const contribution = alignSubjects(bases?.target, withoutDangling(entity, exists))
    const next = bases ? accumulateEntity(bases.target, contribution) : slugs.claim(contribution)
    const outcome = planDocument({bases, next, live, target, restore})
    return [{next, content: contentOf(next), live, ...outcome}]
  })
}

function planOwned(
  state: State,
  slugs: SlugRegistry,
  {owned, bases}: BuiltReport,
  entities: readonly PlannedDocument[],
  {target, restore}: PlanOptions,
): PlannedDocument[] {
  const created = new Set(entities.map(({next}) => next._id))
  for (const {_id: id} of owned) {
    if (restore || !bases.has(id)) created.add(id)
  }
  const exists = (id: string) => created.has(id) || isAnywhere(state.variants(id))
  // Only a document that an editor deleted can be missing: what the builder refers to it also builds.
  const areAllThere = owned.every(({_id: id}) => exists(id))
  return owned.map((document) => {
    const live = state.variants(document._id)
    const base = bases.get(document._id)
    const earlier = base?.target ?? mainVariant(live)
    const kept = areAllThere ? document : withoutDangling(document, exists)
    const next = withSlug(kept, earlier, slugs)
    const outcome = planDocument({bases: base, next, live, target, restore})
    return {next, content: contentOf(next), live, ...outcome}
  })
}

/** An address stays when the headline it was made from changes. */
const withSlug = (
  document: SeedDocument,
  earlier: SeedDocument | undefined,
  slugs: SlugRegistry,
): SeedDocument =>
  earlier && document['slug'] !== undefined && earlier['slug'] !== undefined
    ? {...document, slug: earlier['slug']}
    : slugs.claim(document)

function withoutDangling(document: SeedDocument, exists: (id: string) => boolean): SeedDocument {
  const kept = dropDangling(document, exists)
  return isSeedDocument(kept) ? kept : document
}

/** What was imported once and the report does not have any more. */
function findStale(state: State, {owned, bases}: BuiltReport): DocumentPlan[] {
  const current = new Set(owned.map(({_id: id}) => id))
  return [...bases.values()]
    .filter(({main: {_id: id}}) => !current.has(id) && isAnywhere(state.variants(id)))
    .map(({main: base}) => describe(base._type, base._id, titleOf(base), 'stale'))
}

const describePlanned = ({next, action, changes, conflicts}: PlannedDocument): DocumentPlan => ({
  ...describe(next._type, next._id, titleOf(next), action),
  changes,
  conflicts,
})

const describe = (
  type: string,
  id: string,
  title: string,
  action: DocumentPlan['action'],
): DocumentPlan => ({id, type, title, action, changes: [], conflicts: []})

function titleOf(document: SeedDocument): string {
  for (const name of ['headline', 'name', 'title', 'text']) {
    const value = document[name]
    if (typeof value === 'string') return value
  }
  return document._id
}
