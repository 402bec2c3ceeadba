import type {SeedDocument} from '../../build/documents.ts'
import type {Mutation} from '../mutation.ts'

/** Deletes a document only as it was read: a patch that changes nothing carries the revision, which a delete cannot. */
export const deleteUntouched = ({_id: id, _rev: rev}: SeedDocument): Mutation[] => [
  ...(typeof rev === 'string' ? [{patch: {id, ifRevisionID: rev, unset: ['_seedGuard']}}] : []),
  {delete: {id}},
]

/** Order in which documents can go: whatever refers to others first. */
const order = [
  'article',
  'quote',
  'videoSegment',
  'report',
  'person',
  'program',
  'place',
  'topic',
  'organization',
]

export const byDependency = (a: {_type: string}, b: {_type: string}): number =>
  order.indexOf(a._type) - order.indexOf(b._type)

/** Starts of records' ids, in the order in which what they remember can go. */
export const recordOrder = ['report', 'person', 'program', 'place', 'topic', 'organization'].map(
  (type) => `seed.${type}-`,
)
