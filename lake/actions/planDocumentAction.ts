import type {DocumentInput, LakeDocument, Mutation} from '../dataset.ts'
import {kindOfId, publishedId as publishedIdOf, DRAFT_PREFIX} from '../store/documentIds.ts'
import {omitSystemFields} from '../store/systemFields.ts'
import {ActionRefusal, alreadyExists, invalid, notFound} from './actionRefusal.ts'
import type {ActionOf, DocumentAction} from './actionSchemas.ts'
import type {ActionView} from './actionView.ts'
import {checkReleaseIsOpen} from './checkReleaseIsOpen.ts'
import {strengthenReferences} from './strengthenReferences.ts'

/** The mutations that do a document action. @throws ActionRefusal where it cannot be done */
export function planDocumentAction(action: DocumentAction, view: ActionView): Mutation[] {
  switch (action.actionType) {
    case 'sanity.action.document.create':
      return planCreate(action, view)
    case 'sanity.action.document.edit':
      return planEdit(action, view)
    case 'sanity.action.document.replaceDraft':
      return planReplaceDraft(action, view)
    case 'sanity.action.document.discard':
      return [{delete: {id: view.require(checkUnpublished(action.draftId))._id}}]
    case 'sanity.action.document.delete':
      return planDelete(action, view)
    case 'sanity.action.document.publish':
      return planPublish(action, view)
    case 'sanity.action.document.unpublish':
      return planUnpublish(action, view)
    default:
      return action satisfies never
  }
}

function planCreate(
  {publishedId, attributes, ifExists}: ActionOf<'sanity.action.document.create'>,
  view: ActionView,
): Mutation[] {
  checkPublished(publishedId)
  const id = attributes._id ?? DRAFT_PREFIX + publishedId
  checkBelongs(id, publishedId)
  checkReleaseIsOpen(id, view)
  if (view.get(id)) {
    if (ifExists === 'ignore') return []
    throw alreadyExists(id)
  }
  if (kindOfId(id) === 'draft' && view.get(publishedId)) throw alreadyExists(publishedId)
  return [{create: {...attributes, _id: id}}]
}

function planEdit(
  {draftId, publishedId, patch}: ActionOf<'sanity.action.document.edit'>,
  view: ActionView,
): Mutation[] {
  checkPublished(publishedId)
  checkBelongs(checkUnpublished(draftId), publishedId)
  checkReleaseIsOpen(draftId, view)
  const edit = {patch: {...patch, id: draftId}}
  if (view.get(draftId)) return [edit]
  const published = view.get(publishedId)
  if (!published) throw notFound(draftId)
  return [{create: copyAs(published, draftId)}, edit]
}

function planReplaceDraft(
  {publishedId, attributes}: ActionOf<'sanity.action.document.replaceDraft'>,
  view: ActionView,
): Mutation[] {
  checkPublished(publishedId)
  const id = attributes._id ?? DRAFT_PREFIX + publishedId
  checkBelongs(checkUnpublished(id), publishedId)
  checkReleaseIsOpen(id, view)
  if (!view.get(id) && !view.get(publishedId)) throw notFound(id)
  return [{createOrReplace: {...attributes, _id: id}}]
}

function planDelete(
  {publishedId, includeDrafts}: ActionOf<'sanity.action.document.delete'>,
  view: ActionView,
): Mutation[] {
  checkPublished(publishedId)
  for (const id of includeDrafts) checkBelongs(checkUnpublished(id), publishedId)
  const draftId = DRAFT_PREFIX + publishedId
  if (!includeDrafts.includes(draftId) && view.get(draftId)) {
    throw new ActionRefusal(
      409,
      'documentHasDraftError',
      `Document "${publishedId}" has the draft "${draftId}": name it in includeDrafts to delete it too`,
      {id: draftId},
    )
  }
  const existing = [publishedId, ...includeDrafts].filter((id) => view.get(id))
  if (existing.length === 0) throw notFound(publishedId)
  return [{delete: {id: existing}}]
}

function planPublish(
  action: ActionOf<'sanity.action.document.publish'>,
  view: ActionView,
): Mutation[] {
  const {draftId, publishedId, ifDraftRevisionId, ifPublishedRevisionId} = action
  checkPublished(publishedId)
  checkBelongs(checkUnpublished(draftId), publishedId)
  checkReleaseIsOpen(draftId, view)
  const draft = view.require(draftId)
  checkRevision(draft, draftId, ifDraftRevisionId)
  checkRevision(view.get(publishedId), publishedId, ifPublishedRevisionId)
  return publishMutations(draft, publishedId, view)
}

function planUnpublish(
  {draftId, publishedId}: ActionOf<'sanity.action.document.unpublish'>,
  view: ActionView,
): Mutation[] {
  checkPublished(publishedId)
  checkBelongs(checkUnpublished(draftId), publishedId)
  const published = view.require(publishedId)
  return [
    ...(view.get(draftId) ? [] : [{create: copyAs(published, draftId)}]),
    {delete: {id: publishedId}},
  ]
}

/** Puts a draft or version in the place of the published document, and takes it away. */
export function publishMutations(
  draft: LakeDocument,
  publishedId: string,
  view: ActionView,
): Mutation[] {
  const {_system, ...content} = copyAs(draft, publishedId)
  const createdAt = view.get(publishedId)?._createdAt ?? draft._createdAt
  return [
    {createOrReplace: {...strengthenReferences(content), _createdAt: createdAt}},
    {delete: {id: draft._id}},
  ]
}

/** The same content under another id. */
export function copyAs(document: LakeDocument, id: string): DocumentInput & {_id: string} {
  return {...omitSystemFields(document), _id: id}
}

/** @throws ActionRefusal (409) unless the document stands at that revision; no revision asks for nothing */
export function checkRevision(
  document: LakeDocument | null,
  id: string,
  revision: string | undefined,
): void {
  if (revision === undefined || document?._rev === revision) return
  throw new ActionRefusal(
    409,
    'documentRevisionIDDoesNotMatchError',
    `Document "${id}" has unexpected revision ID (${document?._rev ?? 'none'}), expected "${revision}"`,
    {id, expectedRevisionID: revision, currentRevisionID: document?._rev},
  )
}

/** @throws ActionRefusal (400) for the id of a draft or version */
export function checkPublished(id: string): void {
  if (id.startsWith('_.') || publishedIdOf(id) !== id) {
    throw invalid(`"${id}" is not the ID of a published document`)
  }
}

/** @throws ActionRefusal (400) for the id of a published document */
export function checkUnpublished(id: string): string {
  const kind = kindOfId(id)
  if (kind === 'draft' || kind === 'version') return id
  throw invalid(`"${id}" is not the ID of a draft or version`)
}

/** @throws ActionRefusal (400) when `id` is a draft or version of another document */
export function checkBelongs(id: string, publishedId: string): void {
  if (publishedIdOf(id) === publishedId) return
  throw invalid(`"${id}" is not a draft or version of "${publishedId}"`)
}
