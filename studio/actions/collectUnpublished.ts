import type {SanityClient, SanityDocument} from '@sanity/client'

import {getReferenceId} from '../views/viewProps.ts'

/**
 * A draft and the drafts it needs: everything it refers to, directly or through others, that was
 * never published, and for an article the quotes from its report that stand outside its body. In publishing order:
 * each after what it refers to, the draft itself last.
 */
export async function collectUnpublished(
  client: SanityClient,
  draft: SanityDocument,
): Promise<SanityDocument[]> {
  const found = new Map<string, SanityDocument>([[toPublishedId(draft._id), draft]])
  const seen = new Set(found.keys())
  let wanted = [...listReferences(draft), ...(await listOtherQuotes(client, draft))]
  while (wanted.length > 0) {
    for (const id of wanted) seen.add(id)
    const documents: SanityDocument[] = await client.fetch(
      '*[_id in $ids]',
      {ids: wanted.flatMap((id) => [id, `drafts.${id}`])},
      {perspective: 'raw'},
    )
    const published = new Set(documents.map(({_id}) => _id))
    const missing = documents.filter(
      ({_id}) => _id.startsWith('drafts.') && !published.has(toPublishedId(_id)),
    )
    for (const document of missing) found.set(toPublishedId(document._id), document)
    wanted = [...new Set(missing.flatMap(listReferences))].filter((id) => !seen.has(id))
  }
  return sortByReference(found)
}

/**
 * Quotes of an article's report that its body does not refer to, such as the partial ones that stay within their
 * sentences. Direct ones only where an editor confirmed them: one taken out of the body was taken out for a reason.
 */
async function listOtherQuotes(client: SanityClient, draft: SanityDocument): Promise<string[]> {
  const report = getReferenceId(draft, 'report')
  if (draft._type !== 'article' || report === null) return []
  const drafts = await client.fetch<string[]>(
    `*[_type == "quote" && report._ref == $report && _id in path("drafts.**") && (
      verification.state == "confirmed" || (kind != "direct" && verification.state != "disputed")
    )] | order(span.start asc)._id`,
    {report},
    {perspective: 'raw'},
  )
  return drafts.map(toPublishedId)
}

/** Ids of all documents a value refers to, once each, weak references too. */
export function listReferences(value: unknown): string[] {
  const ids = new Set<string>()
  walk(value)
  return [...ids]

  function walk(node: unknown) {
    if (Array.isArray(node)) node.forEach(walk)
    else if (typeof node === 'object' && node !== null) {
      if ('_ref' in node && typeof node._ref === 'string') ids.add(node._ref)
      Object.values(node).forEach(walk)
    }
  }
}

function sortByReference(documents: Map<string, SanityDocument>): SanityDocument[] {
  const sorted: SanityDocument[] = []
  const visited = new Set<string>()
  for (const id of documents.keys()) visit(id)
  return sorted

  function visit(id: string) {
    const document = documents.get(id)
    if (!document || visited.has(id)) return
    visited.add(id)
    listReferences(document).forEach(visit)
    sorted.push(document)
  }
}

function toPublishedId(id: string): string {
  return id.replace(/^drafts\./, '')
}
