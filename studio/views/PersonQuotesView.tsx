import {Flex, Stack, Text} from '@sanity/ui'

import {NewDocumentLink} from '../components/NewDocumentLink.tsx'
import {Notice} from '../components/Notice.tsx'
import {QuoteCard} from '../components/QuoteCard.tsx'
import {ViewBody} from '../components/ViewBody.tsx'
import {useLiveQuery} from '../hooks/useLiveQuery.ts'
import {QUOTE_SUMMARY, type QuoteSummary} from '../source/quoteSummary.ts'
import type {ViewProps} from './viewProps.ts'

type PersonQuote = QuoteSummary & {report: string | null; spokenOn: string | null}

const QUOTES_QUERY = `*[_type == "quote" && speaker._ref == $id]
  | order(coalesce(spokenOn, "0000") desc, _createdAt desc, span.start asc){
    ...${QUOTE_SUMMARY}, "report": report->title, spokenOn
  }`

/** Everything a person is quoted with, latest first. */
export function PersonQuotesView({documentId}: ViewProps) {
  const id = documentId.replace(/^drafts\./, '')
  const result = useLiveQuery<PersonQuote[]>(
    {fetch: QUOTES_QUERY, listen: '*[_type in ["quote", "report"]]'},
    {id},
  )
  return (
    <ViewBody label="Quotes" result={result} testId="person-quotes">
      {(quotes) => (
        <>
          <Flex align="center" justify="space-between">
            <Text muted size={1}>
              {quotes.length === 1 ? '1 quote' : `${quotes.length} quotes`}
            </Text>
            <NewDocumentLink
              payload={{personId: id}}
              template="quote-by-person"
              text="New quote"
              type="quote"
            />
          </Flex>
          {quotes.length === 0 && <Notice>No quote names this person as its speaker.</Notice>}
          <Stack as="ul" gap={3} style={{listStyle: 'none', margin: 0, padding: 0}}>
            {quotes.map((quote) => (
              <li key={quote._id}>
                <QuoteCard quote={quote}>
                  <Text muted size={1}>
                    {[quote.report, quote.spokenOn ?? 'Undated'].filter(Boolean).join(' · ')}
                  </Text>
                </QuoteCard>
              </li>
            ))}
          </Stack>
        </>
      )}
    </ViewBody>
  )
}
