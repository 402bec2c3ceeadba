import {Button, Card, Flex, Grid, Stack, Text} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useClient, useDocumentOperation, useSchema} from 'sanity'

import type {Review} from '../../seed/write/state/record.ts'
import {Notice} from '../components/Notice.tsx'
import {ViewBody} from '../components/ViewBody.tsx'
import {API_VERSION} from '../constants.ts'
import {useLiveQuery} from '../hooks/useLiveQuery.ts'
import type {ViewProps} from '../views/viewProps.ts'
import {describeValue} from './describeValue.ts'
import {namePlace} from './namePlace.ts'

export interface OpenReview extends Review {
  record: string
}

const REVIEWS_QUERY = {
  fetch: `*[_type == "seed.record" && defined(reviews)]{
    "open": reviews[document in [$id, "drafts." + $id]]{..., "record": ^._id}
  }[count(open) > 0].open[]`,
  listen: '*[_type == "seed.record"]',
}

const WHAT: Record<Review['kind'], string> = {
  conflict: 'You and the report changed this differently. Yours stands.',
  changed: 'The report changed this after you had worked on the document. The change is in.',
  gone: 'The report no longer has this.',
}

/** What a later import found changed in a document that an editor had touched, and how to settle it. */
export function ReviewView({document, documentId}: ViewProps) {
  const id = documentId.replace(/^drafts\./, '')
  const result = useLiveQuery<OpenReview[]>(REVIEWS_QUERY, {id}, 'raw')
  return (
    <ViewBody label="Report changes" result={result} testId="review-view">
      {(reviews) =>
        reviews.length === 0 ? (
          <Notice>Nothing waits here: the report changed nothing that was edited.</Notice>
        ) : (
          <Stack as="ul" gap={4} style={{listStyle: 'none', margin: 0, padding: 0}}>
            {reviews.map((review) => (
              <li key={`${review.record} ${review._key}`}>
                <ReviewCard id={id} review={review} type={document.displayed._type ?? ''} />
              </li>
            ))}
          </Stack>
        )
      }
    </ViewBody>
  )
}

function ReviewCard({review, id, type}: {review: OpenReview; id: string; type: string}) {
  const client = useClient({apiVersion: API_VERSION})
  const {patch} = useDocumentOperation(id, type)
  const schema = useSchema()
  const toast = useToast()

  async function settle(takeIncoming: boolean) {
    // As an edit in the form: what is published changes when an editor publishes it.
    if (takeIncoming) {
      patch.execute([
        review.incoming === undefined
          ? {unset: [review.path]}
          : {set: {[review.path]: JSON.parse(review.incoming)}},
      ])
    }
    await client
      .patch(review.record, {unset: [`reviews[_key=="${review._key}"]`]})
      .commit({visibility: 'async'})
      .then(
        () =>
          toast.push({
            status: 'success',
            title: 'Settled',
            description: takeIncoming ? 'The report’s is in the draft. Publish it.' : undefined,
          }),
        (error: Error) =>
          toast.push({status: 'error', title: 'Nothing was settled', description: error.message}),
      )
  }

  return (
    <Card border padding={4} radius={3}>
      <Stack gap={4}>
        <Stack gap={3}>
          <Text size={1} weight="semibold">
            {namePlace(schema.get(type), review.path)}
          </Text>
          <Text muted size={1}>
            {WHAT[review.kind]}
          </Text>
        </Stack>
        <Grid gap={3} gridTemplateColumns={[1, 1, 3]}>
          <Value label="As imported before" value={review.base} />
          <Value label="As it stands here" value={review.live} />
          <Value label="As the report has it now" value={review.incoming} />
        </Grid>
        <Flex gap={2}>
          <Button mode="ghost" onClick={() => void settle(false)} text="Keep as it stands" />
          {review.kind === 'conflict' && (
            <Button
              disabled={Boolean(patch.disabled)}
              mode="ghost"
              onClick={() => void settle(true)}
              text="Take the report’s"
              tone="primary"
            />
          )}
        </Flex>
      </Stack>
    </Card>
  )
}

function Value({label, value}: {label: string; value: string | undefined}) {
  return (
    <Stack gap={2}>
      <Text muted size={0}>
        {label}
      </Text>
      <Text size={1} style={{overflowWrap: 'anywhere', whiteSpace: 'pre-wrap'}}>
        {describeValue(value)}
      </Text>
    </Stack>
  )
}
