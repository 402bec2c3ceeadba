import {MutationError, type Dataset, type Mutation} from '../dataset.ts'
import {planReleaseAction} from '../releases/planReleaseAction.ts'
import {ActionRefusal, actionError} from './actionRefusal.ts'
import {isReleaseAction, isVersionAction, type Action} from './actionSchemas.ts'
import {createActionView, type ActionView} from './actionView.ts'
import {planDocumentAction} from './planDocumentAction.ts'
import {planVersionAction} from './planVersionAction.ts'

export interface ActionRequest {
  readonly actions: readonly Action[]
  readonly transactionId?: string | undefined
  readonly dryRun?: boolean | undefined
}

type World = Pick<ActionView, 'now' | 'newId' | 'author'>

/** More attempts than a single process can lose in a row to others who write. */
const ATTEMPTS = 20

/**
 * Does all actions of a request in one transaction, or none. Each sees what those before it did.
 * @returns the transaction's id
 * @throws LakeError with an `actionError` body
 */
export function runActions(
  dataset: Dataset,
  request: ActionRequest,
  world: World,
): Promise<string> {
  const steps = request.actions.map((action) => (view: ActionView) => planAction(action, view))
  return runSteps(dataset, steps, request, world)
}

/** One thing to do, planned by code instead of a client. */
export function runPlan(dataset: Dataset, world: World, plan: Step): Promise<string> {
  return runSteps(dataset, [plan], {}, world)
}

type Step = (view: ActionView) => Mutation[] | Promise<Mutation[]>

async function runSteps(
  dataset: Dataset,
  steps: readonly Step[],
  options: Omit<ActionRequest, 'actions'>,
  world: World,
): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const seen = dataset.lastSequence()
    const plan = await planSteps(dataset, steps, world)
    // Planning may wait for queries; if somebody wrote meanwhile, the plan may rest on what is no more.
    if (dataset.lastSequence() === seen || attempt === ATTEMPTS) {
      return commit(dataset, options, plan, world)
    }
  }
}

/** Which action each mutation came from, for errors to name. */
interface PlannedMutation {
  readonly mutation: Mutation
  readonly index: number
}

async function planSteps(
  dataset: Dataset,
  steps: readonly Step[],
  world: World,
): Promise<PlannedMutation[]> {
  const planned: PlannedMutation[] = []
  for (const [index, step] of steps.entries()) {
    try {
      const soFar = planned.map(({mutation}) => mutation)
      const mutations = await step(createActionView(dataset, soFar, world))
      planned.push(...mutations.map((mutation) => ({mutation, index})))
    } catch (error) {
      if (!(error instanceof ActionRefusal)) throw asActionError(error, planned)
      const {status, type, message: description, details} = error
      throw actionError(status, [{error: {type, description, ...details}, index}])
    }
  }
  return planned
}

function planAction(action: Action, view: ActionView): Mutation[] | Promise<Mutation[]> {
  if (isReleaseAction(action)) return planReleaseAction(action, view)
  if (isVersionAction(action)) return planVersionAction(action, view)
  return planDocumentAction(action, view)
}

function commit(
  dataset: Dataset,
  {transactionId, dryRun}: Omit<ActionRequest, 'actions'>,
  plan: readonly PlannedMutation[],
  {author}: World,
): string {
  try {
    const outcome = dataset.transact({
      mutations: plan.map(({mutation}) => mutation),
      transactionId,
      dryRun,
      author,
      system: true,
    })
    return outcome.transactionId
  } catch (error) {
    throw asActionError(error, plan)
  }
}

function asActionError(error: unknown, plan: readonly PlannedMutation[]): unknown {
  if (!(error instanceof MutationError)) return error
  const items = error.items.map((item) => ({...item, index: plan[item.index]?.index ?? 0}))
  return actionError(error.statusCode, items)
}
