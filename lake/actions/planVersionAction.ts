import type {DocumentInput, LakeDocument, Mutation} from '../dataset.ts'
import {alreadyExists, invalid} from './actionRefusal.ts'
import type {ActionOf, VersionAction} from './actionSchemas.ts'
import type {ActionView} from './actionView.ts'
import {checkReleaseIsOpen, releaseIdOf} from './checkReleaseIsOpen.ts'
import {
  checkBelongs,
  checkPublished,
  checkRevision,
  checkUnpublished,
  copyAs,
} from './planDocumentAction.ts'

/** The mutations that do a version action. @throws ActionRefusal where it cannot be done */
export function planVersionAction(action: VersionAction, view: ActionView): Mutation[] {
  switch (action.actionType) {
    case 'sanity.action.document.version.create':
      return planCreate(action, view)
    case 'sanity.action.document.version.discard':
      checkReleaseIsOpen(checkUnpublished(action.versionId), view)
      return [{delete: {id: view.require(action.versionId)._id}}]
    case 'sanity.action.document.version.replace': {
      const id = checkUnpublished(action.document._id)
      checkReleaseIsOpen(id, view)
      const {_system} = view.require(id)
      const system = _system === undefined ? {} : {_system}
      return [{createOrReplace: {...system, ...action.document}}]
    }
    case 'sanity.action.document.version.unpublish':
      return planUnpublish(action, view)
    default:
      return action satisfies never
  }
}

function planCreate(
  action: ActionOf<'sanity.action.document.version.create'>,
  view: ActionView,
): Mutation[] {
  const {publishedId, document, baseId, ifBaseRevisionId} = action
  checkPublished(publishedId)
  const id = document?._id ?? action.versionId
  if (id === undefined || (!document && baseId === undefined)) {
    throw invalid('A version is created from a document, or from a baseId with a versionId')
  }
  checkBelongs(checkUnpublished(id), publishedId)
  checkReleaseIsOpen(id, view)
  if (view.get(id)) throw alreadyExists(id)
  if (document) return [{create: {...document, ...systemOf(id, undefined)}}]
  const base = view.require(baseId ?? publishedId)
  checkRevision(base, base._id, ifBaseRevisionId)
  return [{create: versionOf(base, id)}]
}

/** Marks a version so that publishing its release takes the published document away. */
function planUnpublish(
  {versionId, publishedId}: ActionOf<'sanity.action.document.version.unpublish'>,
  view: ActionView,
): Mutation[] {
  checkPublished(publishedId)
  checkBelongs(checkUnpublished(versionId), publishedId)
  checkReleaseIsOpen(versionId, view)
  const published = view.require(publishedId)
  const mark = {patch: {id: versionId, set: {'_system.delete': true}}}
  if (view.get(versionId)) return [{patch: {id: versionId, setIfMissing: {_system: {}}}}, mark]
  return [{create: versionOf(published, versionId)}, mark]
}

function versionOf(base: LakeDocument, id: string): DocumentInput {
  const {_system, ...content} = copyAs(base, id)
  return {...content, ...systemOf(id, base)}
}

/** What the lake notes on a version: its release, and the revision it was made from. */
function systemOf(id: string, base: LakeDocument | undefined): {_system?: object} {
  const releaseId = releaseIdOf(id)
  if (releaseId === undefined) return {}
  return {
    _system: {
      bundleId: releaseId,
      release: {_type: 'reference', _ref: `_.releases.${releaseId}`, _weak: true},
      ...(base && {base: {id: base._id, rev: base._rev}}),
    },
  }
}
