import {alreadyExists, invalid} from '../actions/actionRefusal.ts'
import type {ActionOf, ReleaseAction} from '../actions/actionSchemas.ts'
import type {ActionView} from '../actions/actionView.ts'
import type {Mutation} from '../dataset.ts'
import {planArchive, planUnarchive} from './archiveRelease.ts'
import {planPublishRelease} from './publishRelease.ts'
import {
  changeRelease,
  releaseDocumentId,
  requireRelease,
  requireReleaseIn,
  RELEASE_STATES,
  RELEASE_TYPE,
} from './releaseDocument.ts'

/** The mutations that do a release action. @throws ActionRefusal where it cannot be done */
export async function planReleaseAction(
  action: ReleaseAction,
  view: ActionView,
): Promise<Mutation[]> {
  switch (action.actionType) {
    case 'sanity.action.release.create':
      return planCreate(action, view)
    case 'sanity.action.release.edit':
      return planEdit(action, view)
    case 'sanity.action.release.publish':
      requireReleaseIn(action.releaseId, ['active'], 'published', view)
      return planPublishRelease(action.releaseId, view)
    case 'sanity.action.release.archive':
      return planArchive(action.releaseId, view)
    case 'sanity.action.release.unarchive':
      return planUnarchive(action.releaseId, view)
    case 'sanity.action.release.schedule': {
      requireReleaseIn(action.releaseId, ['active'], 'scheduled', view)
      const publishAt = new Date(action.publishAt).toISOString()
      return [
        changeRelease(action.releaseId, {set: {state: 'scheduled', publishAt}, unset: ['error']}),
      ]
    }
    case 'sanity.action.release.unschedule':
      requireReleaseIn(action.releaseId, ['scheduled'], 'active', view)
      return [changeRelease(action.releaseId, {set: {state: 'active'}, unset: ['publishAt']})]
    case 'sanity.action.release.delete':
      return planDelete(action.releaseId, view)
    case 'sanity.action.release.import':
      return planImport(action, view)
    default:
      return action satisfies never
  }
}

function planCreate(
  {releaseId, metadata}: ActionOf<'sanity.action.release.create'>,
  view: ActionView,
): Mutation[] {
  const _id = releaseDocumentId(releaseId)
  if (view.get(_id)) throw alreadyExists(_id)
  const {author: userId} = view
  return [{create: {_id, _type: RELEASE_TYPE, name: releaseId, state: 'active', userId, metadata}}]
}

function planEdit(
  {releaseId, patch}: ActionOf<'sanity.action.release.edit'>,
  view: ActionView,
): Mutation[] {
  requireReleaseIn(releaseId, ['active', 'scheduled'], 'edited', view)
  const {set = {}, setIfMissing = {}, unset = [], inc = {}, dec = {}, diffMatchPatch = {}} = patch
  const keys = [set, setIfMissing, inc, dec, diffMatchPatch].flatMap((part) => Object.keys(part))
  const foreign = [...keys, ...unset].find((path) => !/^metadata(\.|$|\[)/.test(path))
  if (foreign !== undefined || patch.insert) {
    throw invalid(`Only a release's metadata can be edited, not "${foreign ?? 'insert'}"`)
  }
  return [changeRelease(releaseId, patch)]
}

async function planDelete(releaseId: string, view: ActionView): Promise<Mutation[]> {
  const release = requireReleaseIn(releaseId, ['archived', 'published'], 'deleted', view)
  const versions = await view.versionsIn(releaseId)
  return [{delete: {id: [...versions.map(({_id}) => _id), release._id]}}]
}

function planImport(
  {releaseId, attributes, document, ifExists}: ActionOf<'sanity.action.release.import'>,
  view: ActionView,
): Mutation[] {
  const given = attributes ?? document
  if (!given) throw invalid('A release is imported from its attributes')
  const {_rev, _updatedAt, ...content} = given
  const state = RELEASE_STATES.find((known) => known === content['state']) ?? 'active'
  const _id = releaseDocumentId(releaseId)
  const imported = {...content, _id, _type: RELEASE_TYPE, name: releaseId, state}
  if (!view.get(_id)) return [{create: imported}]
  if (ifExists === 'fail') throw alreadyExists(_id)
  if (ifExists === 'ignore') return []
  requireRelease(releaseId, view)
  return [{createOrReplace: imported}]
}
