import type {SeedDocument} from '../build/documents.ts'
import {isRecord, mapObjects, refOf} from './json.ts'

/** A reference that was weak until its target is published, as the strong one it becomes. */
export const strengthen = (value: unknown): unknown =>
  mapObjects(value, (record) => {
    if (record['_strengthenOnPublish'] === undefined) return record
    const {_weak, _strengthenOnPublish, ...strong} = record
    return strong
  })

/**
 * References to documents that are not published yet, as the Studio writes them: weak, and strong when both are
 * published. A strong one would be refused.
 */
export const weakenUnpublished = (value: unknown, isPublished: (id: string) => boolean): unknown =>
  mapObjects(value, (record) => {
    const id = refOf(record)
    if (id === undefined || record['_weak'] === true || isPublished(id)) return record
    return {...record, _weak: true, _strengthenOnPublish: {type: typeOfId(id)}}
  })

/** Ids made by this project start with their type. */
const typeOfId = (id: string): string => id.slice(0, Math.max(0, id.indexOf('-')))

/** Ids of all that a value refers to. */
export function refsIn(value: unknown, found: Set<string> = new Set()): Set<string> {
  const ref = refOf(value)
  if (ref !== undefined) found.add(ref)
  else if (Array.isArray(value)) for (const item of value) refsIn(item, found)
  else if (isRecord(value)) for (const field of Object.values(value)) refsIn(field, found)
  return found
}

/**
 * The document with references to others where somebody stands in another's place.
 * @param replaced id → the id of the document that stands for it now
 */
export function moveReferences(
  document: SeedDocument,
  replaced: ReadonlyMap<string, string>,
): SeedDocument {
  if (replaced.size === 0) return document
  const moved = mapObjects(document, (record) => {
    const ref = replaced.get(refOf(record) ?? '')
    return ref === undefined ? record : {...record, _ref: ref}
  })
  return isRecord(moved) ? {...moved, _id: document._id, _type: document._type} : document
}

/**
 * Takes out what points at documents that are gone. An item of an array goes with the reference it is about; so do
 * the marks of a mention.
 */
export function dropDangling(value: unknown, exists: (id: string) => boolean): unknown {
  if (Array.isArray(value)) {
    return mapKept(value, (item) =>
      isDangling(item, exists) ? undefined : dropDangling(item, exists),
    )
  }
  if (!isRecord(value)) return value
  let copy: Record<string, unknown> | undefined
  for (const [name, field] of Object.entries(value)) {
    const kept = isDangling(field, exists) ? undefined : dropDangling(field, exists)
    if (kept === field) continue
    copy ??= {...value}
    if (kept === undefined) delete copy[name]
    else copy[name] = kept
  }
  return copy ? dropMarks(copy) : value
}

/** Fields that an object is about: without them it says nothing. */
const subjects = ['person', 'quote', 'segment', 'organization'] as const

function isDangling(value: unknown, exists: (id: string) => boolean): boolean {
  if (!isRecord(value)) return false
  const ref = refOf(value)
  if (ref !== undefined) return !exists(ref)
  const type = value['_type']
  if (type === 'appearance' || type === 'byline') return isDangling(value['person'], exists)
  if (
    type === 'quoteReference' ||
    type === 'segmentReference' ||
    type === 'personMention' ||
    type === 'organizationMention'
  ) {
    return subjects.some((name) => isDangling(value[name], exists))
  }
  return false
}

function mapKept(
  items: readonly unknown[],
  change: (item: unknown) => unknown,
): readonly unknown[] {
  const kept = items.map(change).filter((item) => item !== undefined)
  return kept.length === items.length && kept.every((item, index) => item === items[index])
    ? items
    : kept
}

/** Marks in a block's spans whose definition is gone. */
function dropMarks(block: Record<string, unknown>): Record<string, unknown> {
  const {markDefs, children} = block
  if (block['_type'] !== 'block' || !Array.isArray(markDefs) || !Array.isArray(children))
    return block
  const defined = new Set(
    markDefs.map((mark: unknown) => (isRecord(mark) ? mark['_key'] : undefined)),
  )
  const isMark = (mark: unknown) => defined.has(mark) || mark === 'strong' || mark === 'em'
  return {
    ...block,
    children: children.map((child: unknown) =>
      isRecord(child) && Array.isArray(child['marks'])
        ? Object.assign({}, child, {marks: child['marks'].filter(isMark)})
        : child,
    ),
  }
}
