import {Button, Flex, Stack, Text} from '@sanity/ui'
import {useCallback, useMemo, useState} from 'react'
import type {DocumentActionComponent, DocumentActionProps} from 'sanity'

import {Notice} from '../components/Notice.tsx'
import {QuoteCard} from '../components/QuoteCard.tsx'
import {useLiveQuery} from '../hooks/useLiveQuery.ts'
import {QUOTE_SUMMARY, type QuoteSummary} from '../source/quoteSummary.ts'

const QUOTES_QUERY = {
  fetch: `*[_type == "quote" && references($id)] | order(_updatedAt desc)${QUOTE_SUMMARY}`,
  listen: '*[_type == "quote"]',
}

/** Deleting a person, after showing the quotes that would be left with no speaker. */
export function createDeletePersonAction(
  original: DocumentActionComponent,
): DocumentActionComponent {
  function useDeletePerson(props: DocumentActionProps) {
    const description = original(props)
    const [isOpen, setOpen] = useState(false)
    const proceed = description?.onHandle

    const close = useCallback(() => setOpen(false), [])
    const onHandle = useCallback(() => setOpen(true), [])
    const onProceed = useCallback(() => {
      setOpen(false)
      proceed?.()
    }, [proceed])

    return useMemo(() => {
      if (!description) return null
      return {
        ...description,
        onHandle,
        dialog: isOpen
          ? {
              type: 'dialog' as const,
              header: 'Delete this person?',
              onClose: close,
              content: <QuotesLeft id={props.id} onCancel={close} onProceed={onProceed} />,
            }
          : description.dialog,
      }
    }, [close, description, isOpen, onHandle, onProceed, props.id])
  }
  useDeletePerson.action = original.action
  useDeletePerson.displayName = 'DeletePersonAction'
  return useDeletePerson
}

function QuotesLeft(props: {id: string; onCancel: () => void; onProceed: () => void}) {
  const {data, error} = useLiveQuery<QuoteSummary[]>(QUOTES_QUERY, {id: props.id})
  return (
    <Stack data-testid="quotes-left" gap={4}>
      {error && (
        <Notice says="alert" tone="critical">
          This person’s quotes could not be read: {error.message}
        </Notice>
      )}
      {data && <Text size={1}>{describeQuotes(data.length)}</Text>}
      <Stack as="ul" gap={2} style={{listStyle: 'none', margin: 0, padding: 0}}>
        {data?.map((quote) => (
          <li key={quote._id}>
            <QuoteCard quote={quote} />
          </li>
        ))}
      </Stack>
      <Flex gap={2} justify="flex-end">
        <Button mode="bleed" onClick={props.onCancel} text="Keep this person" />
        <Button
          disabled={!data}
          mode={data?.length === 0 ? 'default' : 'ghost'}
          onClick={props.onProceed}
          text="Go on to delete"
          tone="critical"
        />
      </Flex>
    </Stack>
  )
}

function describeQuotes(count: number): string {
  if (count === 0) return 'No quote names this person as its speaker.'
  return `${count === 1 ? 'One quote names' : `${count} quotes name`} this person. Give ${
    count === 1 ? 'it' : 'them'
  } another speaker first: a person who is referred to cannot be deleted.`
}
