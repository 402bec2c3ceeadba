import type {SeedDocument} from '../../build/documents.ts'
import {type Change, diffDocument, type PatchOperations} from '../diffDocument.ts'
import type {Conflict} from '../merge/conflict.ts'
import {mergeDocument} from '../merge/mergeDocument.ts'
import type {Bases} from '../state/bases.ts'
import {isAnywhere, type Target, targetId, type Variants} from '../state/variants.ts'

/** One write, before it is a mutation. */
export type Step =
  | {kind: 'create'; document: SeedDocument}
  | {kind: 'patch'; before: SeedDocument; after: SeedDocument; patches: PatchOperations[]}
  | {kind: 'delete'; before: SeedDocument}

export interface DocumentInput {
  /** What was imported last; undefined the first time. */
  bases: Bases | undefined
  /** What the report says now. */
  next: SeedDocument
  live: Variants
  target: Target
  /** Bring back what editors deleted. */
  restore: boolean
}

export interface DocumentOutcome {
  action: 'create' | 'update' | 'keep' | 'deleted'
  steps: Step[]
  changes: Change[]
  /** `document` is the id of the variant whose editor's value stands. */
  conflicts: (Conflict & {document: string})[]
}

/**
 * What one document needs. Drafts and versions are seen: what they have not changed against the published document
 * follows it, and what they have changed stays.
 */
export function planDocument(input: DocumentInput): DocumentOutcome {
  const {bases, next, live, target, restore} = input
  const outcome: DocumentOutcome = {action: 'keep', steps: [], changes: [], conflicts: []}
  if (!isAnywhere(live)) {
    if (bases && !restore) return {...outcome, action: 'deleted'}
    const document = {...next, _id: targetId(target, next._id)}
    const changes = diffDocument({_id: next._id, _type: next._type}, next).changes
    return {...outcome, action: 'create', steps: [{kind: 'create', document}], changes}
  }
  if (target === 'published') planPublished(input, outcome)
  else planCopy(input, outcome)
  return outcome
}

/**
 * The published document takes the report's changes; its draft and versions follow it: what they have of it, or of an
 * import of their own, becomes what it is now.
 */
function planPublished({bases, next, live}: DocumentInput, outcome: DocumentOutcome): void {
  const {published, draft, versions} = live
  const others = [...(draft ? [['drafts', draft] as const] : []), ...versions]
  const merged = published && patch(bases?.main, published, next, outcome)
  for (const [name, other] of others) {
    const copy = bases?.copies.get(name)
    const base = copy ? withAdditions(copy, merged, next) : (published ?? bases?.main)
    patch(base, other, merged ?? next, outcome)
  }
}

/**
 * The copy as the report gave it, with what editors added to the published document. A draft that lacks that may be one
 * where they took it out again, so it is no news; what they changed or took out there is.
 */
function withAdditions(
  copy: SeedDocument,
  published: SeedDocument | undefined,
  next: SeedDocument,
): SeedDocument {
  if (!published) return copy
  const edited = mergeDocument(next, copy, published).document
  return mergeDocument(undefined, copy, edited).document
}

/** A draft or a release's version takes the changes; the published document is not touched. */
function planCopy({bases, next, live, target}: DocumentInput, outcome: DocumentOutcome): void {
  const {published, draft, versions} = live
  const copy = typeof target === 'string' ? draft : versions.get(target.release)
  if (copy) {
    patch(bases?.target, copy, next, outcome)
    return
  }
  const source = published ?? draft
  if (!source) {
    for (const version of versions.values()) patch(bases?.main, version, next, outcome)
    return
  }
  const {document, conflicts} = mergeDocument(bases?.main, source, next)
  const {changes} = diffDocument(source, document)
  outcome.conflicts.push(
    ...conflicts.map((conflict) => Object.assign(conflict, {document: source._id})),
  )
  if (changes.length === 0) return
  const {_rev, _createdAt, _updatedAt, ...fields} = document
  outcome.action = 'update'
  outcome.changes.push(...changes)
  outcome.steps.push({
    kind: 'create',
    document: {...fields, _id: targetId(target, next._id), _type: document._type},
  })
}

function patch(
  base: SeedDocument | undefined,
  live: SeedDocument,
  next: SeedDocument,
  outcome: DocumentOutcome,
): SeedDocument {
  const {document, conflicts} = mergeDocument(base, live, next)
  const {changes, patches} = diffDocument(live, document)
  outcome.conflicts.push(
    ...conflicts.map((conflict) => Object.assign(conflict, {document: live._id})),
  )
  if (patches.length > 0) {
    outcome.action = 'update'
    outcome.steps.push({kind: 'patch', before: live, after: document, patches})
    outcome.changes.push(...changes)
  }
  return document
}
