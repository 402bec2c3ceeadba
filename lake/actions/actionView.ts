import {z} from 'zod'
import type {Dataset, LakeDocument, Mutation} from '../dataset.ts'
import {notFound} from './actionRefusal.ts'

/** The dataset as it will be after the actions of a request that were planned so far. */
export interface ActionView {
  readonly now: () => Date
  readonly newId: () => string
  /** The id of who asks. */
  readonly author: string
  get(id: string): LakeDocument | null
  /** @throws ActionRefusal when there is no such document */
  require(id: string): LakeDocument
  /** Every version that belongs to a release. */
  versionsIn(releaseId: string): Promise<LakeDocument[]>
  /** A document that is gone, as it last stood; null when it never was. */
  lastOf(id: string): LakeDocument | null
}

const Versions = z.array(z.custom<LakeDocument>())

export function createActionView(
  dataset: Dataset,
  planned: readonly Mutation[],
  world: Pick<ActionView, 'now' | 'newId' | 'author'>,
): ActionView {
  const changed = planned.length === 0 ? new Map<string, never>() : rehearse(dataset, planned)
  const get = (id: string) => {
    const change = changed.get(id)
    return change === undefined ? (dataset.get([id])[0] ?? null) : change.result
  }
  return {
    ...world,
    get,
    require(id) {
      const document = get(id)
      if (!document) throw notFound(id)
      return document
    },
    async versionsIn(releaseId) {
      const prefix = `versions.${releaseId}.`
      const {result} = await dataset.query({
        query: `*[_id in path("${prefix}**")]`,
        perspective: 'raw',
      })
      const stored = Versions.parse(result).filter(({_id}) => !changed.has(_id))
      const fresh = [...changed.values()].flatMap((change) => change.result ?? [])
      return [...stored, ...fresh.filter(({_id}) => _id.startsWith(prefix))]
    },
    lastOf(id) {
      const [last] = dataset.transactions({documentIds: [id], reverse: true, limit: 1})
      const change = last?.changes.find(({documentId}) => documentId === id)
      return change?.result ?? change?.previous ?? null
    },
  }
}

/** What the mutations would do. References are left unchecked: a later action may make them good. */
function rehearse(dataset: Dataset, mutations: readonly Mutation[]) {
  const {changes} = dataset.transact({
    mutations,
    dryRun: true,
    skipReferenceCheck: true,
    system: true,
  })
  return new Map(changes.map((change) => [change.documentId, change]))
}
