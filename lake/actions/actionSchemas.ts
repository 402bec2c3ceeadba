import {z} from 'zod'
import type {DocumentInput, PatchOperations} from '../dataset.ts'

const id = z.string().min(1)
const isObject = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

// The engine checks what is in a patch and a document when it applies them.
const patch = z.custom<PatchOperations>(isObject, 'must be an object of patch operations')
const identified = z.custom<DocumentInput & {_id: string; _type: string}>(
  (value) => isObject(value) && z.object({_id: id, _type: id}).safeParse(value).success,
  'must be a document with _id and _type',
)
const attributes = z.custom<DocumentInput>(
  (value) => isObject(value) && z.object({_type: id}).safeParse(value).success,
  'must be a document with a _type',
)
const releaseMetadata = z.looseObject({
  releaseType: z.enum(['asap', 'scheduled', 'undecided']).default('undecided'),
  title: z.string().optional(),
  description: z.string().optional(),
  intendedPublishAt: z.string().optional(),
})
const releaseId = z
  .string()
  .regex(/^[A-Za-z0-9_][A-Za-z0-9_-]*$/, 'must be letters, digits, - and _')
  .refine((value) => value !== 'drafts' && value !== 'published', 'is a reserved name')

const ifExists = z.enum(['fail', 'ignore']).default('fail')
const name = <Type extends string>(type: Type) => z.literal(`sanity.action.${type}`)

/** What `POST /data/actions` accepts, as `Action` of `@sanity/client`. */
export const Action = z.discriminatedUnion('actionType', [
  z.object({actionType: name('document.create'), publishedId: id, attributes, ifExists}),
  z.object({actionType: name('document.edit'), draftId: id, publishedId: id, patch}),
  z.object({actionType: name('document.replaceDraft'), publishedId: id, attributes}),
  z.object({actionType: name('document.discard'), draftId: id, purge: z.boolean().optional()}),
  z.object({
    actionType: name('document.delete'),
    publishedId: id,
    includeDrafts: z.array(id).default([]),
    purge: z.boolean().optional(),
  }),
  z.object({
    actionType: name('document.publish'),
    draftId: id,
    publishedId: id,
    ifDraftRevisionId: z.string().optional(),
    ifPublishedRevisionId: z.string().optional(),
  }),
  z.object({actionType: name('document.unpublish'), draftId: id, publishedId: id}),
  z.object({
    actionType: name('document.version.create'),
    publishedId: id,
    document: identified.optional(),
    baseId: id.optional(),
    versionId: id.optional(),
    ifBaseRevisionId: z.string().optional(),
  }),
  z.object({
    actionType: name('document.version.discard'),
    versionId: id,
    purge: z.boolean().optional(),
  }),
  z.object({actionType: name('document.version.replace'), document: identified}),
  z.object({actionType: name('document.version.unpublish'), versionId: id, publishedId: id}),
  z.object({
    actionType: name('release.create'),
    releaseId,
    metadata: releaseMetadata.default({releaseType: 'undecided'}),
  }),
  z.object({actionType: name('release.edit'), releaseId, patch}),
  z.object({actionType: name('release.publish'), releaseId}),
  z.object({actionType: name('release.archive'), releaseId}),
  z.object({actionType: name('release.unarchive'), releaseId}),
  z.object({
    actionType: name('release.schedule'),
    releaseId,
    publishAt: z.iso.datetime({offset: true, error: 'must be an RFC 3339 time'}),
  }),
  z.object({actionType: name('release.unschedule'), releaseId}),
  z.object({actionType: name('release.delete'), releaseId}),
  z.object({
    actionType: name('release.import'),
    releaseId,
    attributes: attributes.optional(),
    document: attributes.optional(),
    ifExists: z.enum(['fail', 'ignore', 'replace']).default('fail'),
  }),
])

export type Action = z.infer<typeof Action>
export type ActionOf<Type extends Action['actionType']> = Extract<Action, {actionType: Type}>

export type ReleaseAction = ActionOf<Extract<Action['actionType'], `${string}.release.${string}`>>
export type VersionAction = ActionOf<Extract<Action['actionType'], `${string}.version.${string}`>>
export type DocumentAction = Exclude<Action, ReleaseAction | VersionAction>

export function isReleaseAction(action: Action): action is ReleaseAction {
  return action.actionType.startsWith('sanity.action.release.')
}

export function isVersionAction(action: Action): action is VersionAction {
  return action.actionType.startsWith('sanity.action.document.version.')
}
