import {buildDocuments} from '../../build/buildDocuments.ts'
import {collectEntities, entityId, type EntityName} from '../../build/collectEntities.ts'
import type {ResolveEntity} from '../../build/buildEntities.ts'
import type {SeedDocument} from '../../build/documents.ts'
import {alignToBase} from '../align/alignToBase.ts'
import {moveReferences} from '../references.ts'
import {mapBases} from '../state/bases.ts'
import {createState, type State} from '../state/createState.ts'
import {recordId} from '../state/record.ts'
import {isAnywhere} from '../state/variants.ts'
import {createSlugRegistry} from './claimSlugs.ts'
import {createPacker} from './createPacker.ts'
import {findMerges} from './findMerges.ts'
import {joinOutlooks, nothingAhead, type Outlook} from './outlook.ts'
import {planReport} from './planReport.ts'
import {loadEntities, resolveEntities} from './resolveEntities.ts'
import {type TracedReport, traceReports} from './traceReports.ts'
import type {PlanContext, ReportInput, ReportPlan} from './types.ts'

/** A report's documents as they would be imported, before they are merged with what is there. */
export interface BuiltReport extends TracedReport {
  entities: readonly SeedDocument[]
  owned: readonly SeedDocument[]
  /** Entities that another document stands for now: own id → that document's. */
  replaced: ReadonlyMap<string, string>
}

/**
 * What importing these reports would write, each planned as if those before it were written. Reads the dataset, writes
 * nothing.
 */
export async function planReports(
  context: PlanContext,
  inputs: readonly ReportInput[],
): Promise<ReportPlan[]> {
  const {plans} = await planAhead(context, inputs)
  return plans
}

/**
 * As `planReports`, while the plans before these are still on their way.
 *
 * @param ahead what those will make of the dataset. Where it comes out otherwise, the service refuses what was planned on
 *   it, by revision or by a reference to what is not there.
 */
export async function planAhead(
  context: PlanContext,
  inputs: readonly ReportInput[],
  ahead: Outlook = nothingAhead,
): Promise<{plans: ReportPlan[]; outlook: Outlook}> {
  const plans: ReportPlan[] = []
  let outlook = nothingAhead
  while (plans.length < inputs.length) {
    const rest = inputs.slice(plans.length)
    const next = await planTogether(context, rest, joinOutlooks(ahead, outlook))
    plans.push(...next.plans)
    outlook = joinOutlooks(outlook, next.outlook)
  }
  return {plans, outlook}
}

/**
 * Plans these reports up to the first that has the id of one before it: the same report again, or another under its
 * headline, which can be told when the one before is planned.
 */
async function planTogether(
  {client, options}: PlanContext,
  inputs: readonly ReportInput[],
  ahead: Outlook,
): Promise<{plans: ReportPlan[]; outlook: Outlook}> {
  const state = createState(client, options.releases, ahead.documents)
  const names = inputs.map(({report}) => collectEntities(report))
  const [all] = await Promise.all([
    traceReports(state, inputs, options.target),
    loadEntities(state, names.flat()),
  ])
  const traced = all.slice(0, firstRepeated(all.map(({reportId}) => reportId)))
  const {resolve, remember, added} = await resolveEntities(
    client,
    state,
    names.slice(0, traced.length).flat(),
    (ids) => findMerges({client, state, target: options.target}, ids, traced),
    options.restore,
    ahead.names,
  )
  const built = traced.map((report, index) => {
    const result = buildReport(report, names[index] ?? [], resolve, options.includeIndirect)
    remember(names[index] ?? [])
    return result
  })
  await state.load(built.flatMap(({owned}) => owned.map((document) => document._id)))

  const slugs = createSlugRegistry(client, ahead.slugs)
  await slugs.load(newDocuments(state, built))
  const packer = createPacker(options)
  const plans = built.map((report) => planReport({state, slugs, packer, options}, report))
  return {
    plans,
    outlook: {documents: state.written(), names: added(), slugs: slugs.claims()},
  }
}

/** Index of the first item that stands before too; the length when none does. */
function firstRepeated(items: readonly string[]): number {
  const seen = new Set<string>()
  const index = items.findIndex((item) => seen.size === seen.add(item).size)
  return index === -1 ? items.length : index
}

function buildReport(
  traced: TracedReport,
  names: readonly EntityName[],
  resolve: ResolveEntity,
  includeIndirect: boolean,
): BuiltReport {
  const {input, reportId, bases} = traced
  const {entities, owned} = buildDocuments(input.report, {
    sha256: input.sha256,
    reportId,
    includeIndirect,
    resolve,
  })
  const pairs = names.flatMap(({type, name}) => {
    const [own, found] = [entityId(type, name), resolve(type, name)]
    return found === null || found === own ? [] : [[own, found] as const]
  })
  const replaced = new Map(pairs)
  // An editor who merges two people does not edit every document that names them.
  const moved = new Map(
    [...bases].map(([id, base]) => [id, mapBases(base, (one) => moveReferences(one, replaced))]),
  )
  return {
    ...traced,
    entities,
    bases: moved,
    owned: alignToBase(
      [...moved.values()].map(({target}) => target),
      owned,
    ),
    replaced,
  }
}

const newDocuments = (state: State, built: readonly BuiltReport[]): SeedDocument[] =>
  built
    .flatMap(({entities, owned}) => [...entities, ...owned])
    .filter(({_id: id}) => !isAnywhere(state.variants(id)) && !state.get(recordId(id)))
