import {z} from 'zod'
import {LakeError} from '../server/lakeError.ts'
import type {Dataset, LakeDocument} from '../dataset.ts'
import {runPlan} from '../actions/runActions.ts'
import {planPublishRelease} from './publishRelease.ts'
import {changeRelease, requireReleaseIn} from './releaseDocument.ts'

/** Publishes a dataset's scheduled releases when their time comes. */
export interface ReleaseScheduler {
  /** Publishes what is due by now, for a clock that was moved. Resolves when that is done. */
  runDue(): Promise<void>
  stop(): void
}

interface SchedulerOptions {
  readonly now: () => Date
  readonly newId: () => string
  readonly log: (message: string, error?: unknown) => void
}

/** Whose doing it is in history, when it is nobody's. */
const SYSTEM = '<system>'

/** Timers count to 2^31 ms at most, and the injected clock may run otherwise: look again in between. */
const LONGEST_WAIT_MS = 60_000

const Releases = z.array(z.custom<LakeDocument>())

/** Begins with what the dataset has scheduled already; what came due while it was closed goes out at once. */
export function startReleaseScheduler(
  dataset: Dataset,
  options: SchedulerOptions,
): ReleaseScheduler {
  const {now, log} = options
  const publishAt = new Map<string, number>()
  let timer: NodeJS.Timeout | undefined
  let isStopped = false

  function note(releaseId: string, release: LakeDocument | null): void {
    const at = release?.['publishAt']
    if (release?.['state'] === 'scheduled' && typeof at === 'string')
      publishAt.set(releaseId, Date.parse(at))
    else publishAt.delete(releaseId)
  }

  function arm(): void {
    clearTimeout(timer)
    if (isStopped || publishAt.size === 0) return
    const wait = Math.min(...publishAt.values()) - now().getTime()
    timer = setTimeout(() => void runDue(), Math.min(Math.max(wait, 0), LONGEST_WAIT_MS))
    timer.unref()
  }

  /** One after the other: two runs at once would both find the same release due. */
  function runDue(): Promise<void> {
    running = publishDue(running)
    return running
  }

  async function publishDue(before: Promise<void>): Promise<void> {
    await before
    for (const [releaseId, at] of publishAt) {
      if (isStopped || at > now().getTime()) continue
      publishAt.delete(releaseId)
      await publishScheduled(dataset, releaseId, options)
    }
    arm()
  }

  async function begin(): Promise<void> {
    try {
      const query = '*[_type == "system.release" && state == "scheduled"]'
      const {result} = await dataset.query({query})
      for (const release of Releases.parse(result)) note(releaseIdOf(release._id), release)
      arm()
    } catch (error) {
      if (!isStopped) log('The scheduled releases could not be read', error)
    }
  }

  const unsubscribe = dataset.subscribe(({changes}) => {
    const touched = changes.filter(({documentId}) => documentId.startsWith('_.releases.'))
    if (touched.length === 0) return
    for (const {documentId, result} of touched) note(releaseIdOf(documentId), result)
    arm()
  })
  let running = begin()

  return {
    runDue,
    stop() {
      isStopped = true
      clearTimeout(timer)
      unsubscribe()
    },
  }
}

/** A release that cannot be published goes back to active, and says why. */
async function publishScheduled(
  dataset: Dataset,
  releaseId: string,
  {now, newId, log}: SchedulerOptions,
): Promise<void> {
  const world = {now, newId, author: SYSTEM}
  try {
    await runPlan(dataset, world, (view) => {
      requireReleaseIn(releaseId, ['scheduled'], 'published', view)
      return planPublishRelease(releaseId, view)
    })
  } catch (error) {
    log(`Release "${releaseId}" was due and could not be published`, error)
    const message =
      error instanceof LakeError ? error.message : 'The release could not be published'
    const set = {state: 'active', error: {message}}
    dataset.transact({
      mutations: [changeRelease(releaseId, {set, unset: ['publishAt']})],
      author: SYSTEM,
      system: true,
    })
  }
}

function releaseIdOf(documentId: string): string {
  return documentId.slice('_.releases.'.length)
}
