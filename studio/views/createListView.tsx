import {Text} from '@sanity/ui'

import {type ListedDocument, PreviewList} from '../components/PreviewList.tsx'
import {ViewBody} from '../components/ViewBody.tsx'
import {type LiveQuery, useLiveQuery} from '../hooks/useLiveQuery.ts'
import type {ViewProps} from './viewProps.ts'

/** A view that lists what stands in a relation to the document; the query knows it as `$id`. */
export function createListView(config: {
  query: LiveQuery
  /** The view's title. */
  label: string
  empty: string
  /** One and many, such as `article` and `articles`, for the line that counts them. */
  noun: [one: string, many: string]
  testId: string
}) {
  return function ListView({documentId}: ViewProps) {
    const result = useLiveQuery<ListedDocument[]>(config.query, {
      id: documentId.replace(/^drafts\./, ''),
    })
    return (
      <ViewBody label={config.label} result={result} testId={config.testId}>
        {(documents) => (
          <>
            <Text muted size={1}>
              {documents.length} {config.noun[documents.length === 1 ? 0 : 1]}
            </Text>
            <PreviewList documents={documents} empty={config.empty} />
          </>
        )}
      </ViewBody>
    )
  }
}
