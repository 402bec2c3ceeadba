import {Box, Stack, Text} from '@sanity/ui'
import {Preview, useSchema} from 'sanity'

import {DocumentLink} from './DocumentLink.tsx'
import {Notice} from './Notice.tsx'

export interface ListedDocument {
  _id: string
  _type: string
  /** A line under the preview, such as the capacity in which someone appears. */
  note?: string | null
}

/** Where a preview's title begins: right of its picture. */
const UNDER_TITLE = {paddingLeft: '3.1rem'}

/** Documents as links, each with its type's own preview. */
export function PreviewList(props: {documents: ListedDocument[]; empty: string}) {
  const schema = useSchema()
  if (props.documents.length === 0) return <Notice>{props.empty}</Notice>
  return (
    <Stack as="ul" gap={2} style={{listStyle: 'none', margin: 0, padding: 0}}>
      {props.documents.map((document) => {
        const schemaType = schema.get(document._type)
        return (
          <li key={document._id}>
            <DocumentLink id={document._id} padding={2} type={document._type}>
              <Stack gap={2}>
                {schemaType ? (
                  <Preview layout="default" schemaType={schemaType} value={document} />
                ) : (
                  <Text size={1}>{document._id}</Text>
                )}
                {document.note && (
                  <Box paddingBottom={1} style={UNDER_TITLE}>
                    <Text muted size={1}>
                      {document.note}
                    </Text>
                  </Box>
                )}
              </Stack>
            </DocumentLink>
          </li>
        )
      })}
    </Stack>
  )
}
