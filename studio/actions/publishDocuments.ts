import type {SanityClient, SanityDocument} from '@sanity/client'

/** Publishes drafts in the given order and in one transaction: all or none. */
export async function publishDocuments(
  client: SanityClient,
  drafts: SanityDocument[],
): Promise<void> {
  await client.action(
    drafts.map((draft) => ({
      actionType: 'sanity.action.document.publish' as const,
      draftId: draft._id,
      publishedId: draft._id.replace(/^drafts\./, ''),
      ifDraftRevisionId: draft._rev,
    })),
  )
}
