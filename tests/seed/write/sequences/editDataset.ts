import type {SanityClient} from '@sanity/client'
import type {SeedDocument} from '../../../../seed/build/documents.ts'
import {isKeyed, isRecord, type KeyedItem, refOf} from '../../../../seed/write/json.ts'
import type {Ledger} from './ledger.ts'

/** What editors do to a dataset in the Studio. Each is noted; what the dataset refuses did not happen. */
export const edits = [
  'field',
  'removeField',
  'addItem',
  'editItem',
  'removeItem',
  'editBlock',
  'addBlock',
  'removeBlock',
  'rename',
  'publish',
  'discard',
  'delete',
  'merge',
] as const

export type EditKind = (typeof edits)[number]

export interface EditorContext {
  client: SanityClient
  ledger: Ledger
  /** Which of the documents, items and fields that are there. */
  pick: number
  /** A word that occurs nowhere else. */
  word: string
  /** In a draft, or straight in what is published. */
  inDraft: boolean
}

const raw = {perspective: 'raw'} as const

const choose = <T>(items: readonly T[], pick: number): T | undefined => items[pick % items.length]

export async function editDataset(kind: EditKind, context: EditorContext): Promise<void> {
  switch (kind) {
    case 'field':
      return editField(context)
    case 'removeField':
      return removeField(context)
    case 'addItem':
    case 'editItem':
    case 'removeItem':
      return editItems(kind, context)
    case 'editBlock':
    case 'addBlock':
    case 'removeBlock':
      return editBody(kind, context)
    case 'rename':
      return rename(context)
    case 'publish':
      return publish(context)
    case 'discard':
      return discard(context)
    case 'delete':
      return remove(context)
    case 'merge':
      return merge(context)
    default:
      return kind satisfies never
  }
}

/** The document to edit: the draft, made when there is none, or the published one. */
async function open(
  {client, ledger, pick, inDraft}: EditorContext,
  filter: string,
): Promise<SeedDocument | undefined> {
  const found = await client.fetch<SeedDocument[]>(
    `*[${filter} && !(_id in path("drafts.**"))] | order(_id)`,
    {},
    raw,
  )
  const published = choose(found, pick)
  if (!published || !inDraft) return published
  const id = `drafts.${published._id}`
  const draft = await client.getDocument(id)
  if (draft) return draft
  const {_rev, _createdAt, _updatedAt, ...fields} = published
  ledger.copy(published._id, id)
  return client.create({...fields, _id: id, _type: published._type})
}

const fields = [
  ['article', 'dek'],
  ['article', 'headline'],
  ['article', 'usageTerms'],
  ['quote', 'cue'],
  ['quote', 'attributedAs'],
  ['videoSegment', 'title'],
  ['person', 'bio'],
  ['place', 'country'],
] as const

async function editField(context: EditorContext): Promise<void> {
  const [type, field] = choose(fields, context.pick) ?? fields[0]
  const document = await open(context, `_type == "${type}"`)
  if (!document) return
  await context.client
    .patch(document._id)
    .set({[field]: context.word})
    .commit()
  context.ledger.note(document._id, [field], context.word)
}

async function removeField(context: EditorContext): Promise<void> {
  const field = choose(['dek', 'program', 'dateline'], context.pick) ?? 'dek'
  const document = await open(context, `_type == "article" && defined(${field})`)
  if (!document) return
  await context.client.patch(document._id).unset([field]).commit()
  context.ledger.note(document._id, [field], undefined)
}

/** Roles of people, and corrections of articles, which no report has. */
async function editItems(
  kind: 'addItem' | 'editItem' | 'removeItem',
  context: EditorContext,
): Promise<void> {
  const [type, field, text] =
    choose(
      [['person', 'roles', 'title'] as const, ['article', 'corrections', 'text'] as const],
      context.pick,
    ) ?? []
  if (!type || !field || !text) return
  const {client, ledger, pick, word} = context
  const needs = kind === 'addItem' ? '' : ` && count(${field}) > 0`
  const document = await open(context, `_type == "${type}"${needs}`)
  if (!document) return
  const items = itemsOf(document, field)
  const patch = client.patch(document._id)
  if (kind === 'addItem') {
    const item = {_key: word, _type: field === 'roles' ? 'role' : 'correction', [text]: word}
    await patch
      .setIfMissing({[field]: []})
      .append(field, [item])
      .commit()
    ledger.note(document._id, [field, {_key: word}], item)
    return
  }
  const item = choose(items, pick)
  if (!item) return
  const path = `${field}[_key=="${item._key}"]`
  if (kind === 'removeItem') {
    await patch.unset([path]).commit()
    ledger.note(document._id, [field, {_key: item._key}], undefined)
  } else {
    await patch.set({[`${path}.${text}`]: word}).commit()
    ledger.note(document._id, [field, {_key: item._key}, text], word)
  }
}

async function editBody(
  kind: 'editBlock' | 'addBlock' | 'removeBlock',
  context: EditorContext,
): Promise<void> {
  const {client, ledger, pick, word} = context
  const document = await open(context, '_type == "article" && count(body) > 0')
  if (!document) return
  const blocks = itemsOf(document, 'body')
  const block = choose(
    kind === 'editBlock' ? blocks.filter(({_type}) => _type === 'block') : blocks,
    pick,
  )
  if (!block) return
  const path = `body[_key=="${block._key}"]`
  const patch = client.patch(document._id)
  if (kind === 'removeBlock') {
    await patch.unset([path]).commit()
    ledger.note(document._id, ['body', {_key: block._key}], undefined)
  } else if (kind === 'addBlock') {
    const added = {
      _key: word,
      _type: 'block',
      style: 'normal',
      markDefs: [],
      children: [{_key: `${word}s`, _type: 'span', marks: [], text: `An editor adds ${word}.`}],
    }
    await patch.insert('after', path, [added]).commit()
    ledger.note(document._id, ['body', {_key: word}], added)
  } else {
    const span = choose(itemsOf(block, 'children'), pick)
    if (!span) return
    await patch.set({[`${path}.children[_key=="${span._key}"].text`]: word}).commit()
    const place = ['body', {_key: block._key}, 'children', {_key: span._key}, 'text']
    ledger.note(document._id, place, word)
  }
}

async function rename(context: EditorContext): Promise<void> {
  const document = await open(context, '_type in ["person", "organization", "place"]')
  if (!document) return
  await context.client.patch(document._id).set({name: context.word}).commit()
  context.ledger.note(document._id, ['name'], context.word)
}

const drafts = (client: SanityClient): Promise<string[]> =>
  client.fetch('*[_id in path("drafts.**")]._id | order(@)', {}, raw)

async function publish({client, ledger, pick}: EditorContext): Promise<void> {
  const id = choose(await drafts(client), pick)
  if (id === undefined) return
  const publishedId = id.slice('drafts.'.length)
  const draft = await client.getDocument(id)
  const isDone = await happens(
    client.action({actionType: 'sanity.action.document.publish', draftId: id, publishedId}),
  )
  if (isDone && draft) ledger.publish(draft, publishedId)
}

async function discard({client, ledger, pick}: EditorContext): Promise<void> {
  const id = choose(await drafts(client), pick)
  if (id === undefined) return
  await client.delete(id)
  ledger.forget(id, 'open')
}

/** Deletes a document with its draft. Only what nothing refers to can be deleted. */
async function remove(context: EditorContext): Promise<void> {
  const {client, ledger, pick} = context
  const ids = await client.fetch<string[]>(
    '*[_type in ["article", "quote", "videoSegment", "person", "topic", "place"] && !(_id in path("drafts.**"))]._id | order(@)',
    {},
    raw,
  )
  const id = choose(ids, pick)
  if (id === undefined) return
  const isDone = await happens(client.transaction().delete(`drafts.${id}`).delete(id).commit())
  if (!isDone) return
  ledger.forget(`drafts.${id}`, 'away')
  ledger.forget(id, 'away')
}

/** Puts one person in another's place everywhere, and deletes the first: what the Studio's merge does. */
async function merge(context: EditorContext): Promise<void> {
  const {client, ledger, pick} = context
  const ids = await client.fetch<string[]>(
    '*[_type == "person" && !(_id in path("drafts.**"))]._id | order(@)',
    {},
    raw,
  )
  const from = choose(ids, pick)
  const to = choose(ids, pick + 1)
  if (from === undefined || to === undefined || from === to) return
  const referring = await client.fetch<SeedDocument[]>('*[references($from)]', {from}, raw)
  const transaction = client.transaction()
  for (const document of referring) {
    const moved: SeedDocument = JSON.parse(
      JSON.stringify(document).replaceAll(`"${from}"`, `"${to}"`),
    )
    transaction.createOrReplace({...moved, _id: document._id})
  }
  await transaction.delete(`drafts.${from}`).delete(from).commit()
  ledger.forget(`drafts.${from}`, 'away')
  ledger.forget(from, 'away')
}

/** Did it happen? The dataset refuses to take away what others refer to, as it should. */
async function happens(request: Promise<unknown>): Promise<boolean> {
  try {
    await request
    return true
  } catch (error) {
    if (isRecord(error) && error['statusCode'] === 409) return false
    throw error
  }
}

function itemsOf(value: Readonly<Record<string, unknown>>, field: string): KeyedItem[] {
  const items = value[field]
  return Array.isArray(items)
    ? items.filter((item) => isKeyed(item) && refOf(item) === undefined)
    : []
}
