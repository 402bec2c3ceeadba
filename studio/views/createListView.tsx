import {Text} from '@sanity/ui'

import {type ListedDocument, PreviewList} from '../components/PreviewList.tsx'
import {ViewBody} from '../components/ViewBody.tsx'
import {type LiveQuery, useLiveQuery} from '../hooks/useLiveQuery.ts'
import type {ViewProps} from './viewProps.ts'

/** A view that lists what stands in a relation to the document; the query knows it as `$id`. */
export function createListView(config: {
  query: LiveQuery
  empty: string
  /** Such as `articles`, for the line that counts them. */
  noun: string
  testId: string
}) {
  return function ListView({documentId}: ViewProps) {
    const result = useLiveQuery<ListedDocument[]>(config.query, {
      id: documentId.replace(/^drafts\./, ''),
    })
    return (
      <ViewBody result={result} testId={config.testId}>
        {(documents) => (
          <>
            <Text muted size={1}>
              {documents.length} {config.noun}
            </Text>
            <PreviewList documents={documents} empty={config.empty} />
          </>
        )}
      </ViewBody>
    )
  }
}

export const PersonArticlesView = createListView({
  query: {
    fetch: `*[_type == "article" && references($id)]
      | order(coalesce(publishedAt, "0000") desc, _createdAt desc){
        _id, _type,
        "note": select(
          $id in bylines[].person._ref => "Byline: " + coalesce(bylines[person._ref == $id][0].capacity, "credited")
        )
      }`,
    listen: '*[_type == "article"]',
  },
  empty: 'No article names this person.',
  noun: 'articles',
  testId: 'person-articles',
})

export const PersonAppearancesView = createListView({
  query: {
    fetch: `*[_type == "videoSegment" && references($id)]
      | order(coalesce(airedAt, "0000") desc, _createdAt desc){
        _id, _type,
        "note": array::join(
          array::compact([
            appearances[person._ref == $id][0].capacity,
            appearances[person._ref == $id][0].role,
            appearances[person._ref == $id][0].organization->name
          ]), ", ")
      }`,
    listen: '*[_type == "videoSegment"]',
  },
  empty: 'This person appears in no segment.',
  noun: 'segments',
  testId: 'person-appearances',
})

export const UsedInView = createListView({
  query: {
    fetch: `*[references($id) && !(_id in path("_.**")) && _type in [
      "article", "videoSegment", "quote", "person", "organization", "program", "report"
    ]] | order(_type asc, _updatedAt desc)[0...500]{_id, _type}`,
    listen: '*[_type in ["article", "videoSegment", "quote", "person", "program", "report"]]',
  },
  empty: 'Nothing refers to this document.',
  noun: 'documents refer to it',
  testId: 'used-in',
})
