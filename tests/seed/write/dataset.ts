import type {SanityClient} from '@sanity/client'
import type {Story} from '../../../bench/reports/composeReport.ts'
import type {SeedDocument} from '../../../seed/build/documents.ts'
import {exportDocuments} from '../../../seed/write/maintain/exportDocuments.ts'
import {publishedId} from '../../../seed/write/state/variants.ts'
import {baseStory} from './importer.ts'

/** What tests ask a dataset, drafts and versions included, and what its editors do. */

export const raw = {perspective: 'raw'} as const

/** The document the query finds. @throws Error when there is none */
export async function one(client: SanityClient, query: string, params = {}): Promise<SeedDocument> {
  const document = await client.fetch<SeedDocument | null>(query, params, raw)
  if (!document) throw new Error(`Nothing for ${query}`)
  return document
}

export const article = (client: SanityClient) => one(client, '*[_type == "article"][0]')

export const person = (client: SanityClient, name: string) =>
  one(client, '*[_type == "person" && name == $name][0]', {name})

/** The article's dek as published and as a draft. */
export async function deks(client: SanityClient): Promise<unknown[]> {
  const id = publishedId((await article(client))._id)
  const [published, draft] = await Promise.all([
    client.getDocument(id),
    client.getDocument(`drafts.${id}`),
  ])
  return [published?.['dek'], draft?.['dek']]
}

export async function publishAll(client: SanityClient): Promise<void> {
  const drafts = await client.fetch<string[]>('*[_id in path("drafts.**")]._id', {}, raw)
  for (const draft of drafts) {
    await client.action({
      actionType: 'sanity.action.document.publish',
      draftId: draft,
      publishedId: draft.slice('drafts.'.length),
    })
  }
}

export async function exported(client: SanityClient): Promise<SeedDocument[]> {
  const documents: SeedDocument[] = []
  for await (const document of exportDocuments(client)) documents.push(document)
  return documents
}

/** The story with other words in one of its parts. */
export const reword = (at: number, text: string, story = baseStory): Story => ({
  ...story,
  parts: story.parts.with(at, {kind: 'paragraph', text, people: []}),
})
