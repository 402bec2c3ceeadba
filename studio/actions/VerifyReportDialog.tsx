import {CheckmarkCircleIcon} from '@sanity/icons/CheckmarkCircle'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import {Card, Flex, Stack, Text} from '@sanity/ui'

import {DocumentLink} from '../components/DocumentLink.tsx'
import {Notice} from '../components/Notice.tsx'
import {ViewBody} from '../components/ViewBody.tsx'
import {useLiveQuery} from '../hooks/useLiveQuery.ts'
import {checkAgreement, describeAgreement} from '../source/checkAgreement.ts'
import {ReportHead} from '../source/ReportHead.tsx'
import {useReportSource} from '../source/useReportSource.ts'
import {shorten} from './obstacles.ts'

interface ArticleQuotes {
  /** Quotes that stand in the body but come from another report, or from none. */
  foreign: {_id: string; text: string | null}[]
}

const FOREIGN_QUERY = {
  fetch: `*[_type == "article" && _id == $id][0]{
    "foreign": *[_type == "quote" && _id in ^.body[].quote._ref && report._ref != $reportId]{_id, text}
  }`,
  listen: '*[_type in ["article", "quote"]]',
}

/** The result of checking every quote of an article's report, line by line. */
export function VerifyReportDialog(props: {articleId: string; reportId: string}) {
  const result = useReportSource(props.reportId)
  const article = useLiveQuery<ArticleQuotes | null>(FOREIGN_QUERY, {
    id: props.articleId,
    reportId: props.reportId,
  })
  return (
    <ViewBody label="Article and report" result={result} testId="verify-report">
      {(report) => {
        if (!report) return <Notice tone="critical">The report is not in this dataset.</Notice>
        const checked = report.quotes.map((quote) => ({
          quote,
          agreement: checkAgreement(report.text, quote),
        }))
        const agreeing = checked.filter(({agreement}) => agreement.state === 'agrees').length
        return (
          <>
            <ReportHead report={report} />
            <Card
              padding={3}
              radius={2}
              tone={agreeing === checked.length ? 'positive' : 'caution'}
            >
              <Text size={1} weight="medium">
                {agreeing} of {checked.length} quotes agree with the report.
              </Text>
            </Card>
            <Stack as="ul" gap={2} style={{listStyle: 'none', margin: 0, padding: 0}}>
              {checked.map(({quote, agreement}) => (
                <li key={quote._id}>
                  <Line
                    agrees={agreement.state === 'agrees'}
                    id={quote._id}
                    text={quote.text}
                    why={describeAgreement(agreement)}
                  />
                </li>
              ))}
              {article.data?.foreign.map((quote) => (
                <li key={quote._id}>
                  <Line
                    agrees={false}
                    id={quote._id}
                    text={quote.text}
                    why="This quote stands in the body, but it was not made from this report."
                  />
                </li>
              ))}
            </Stack>
          </>
        )
      }}
    </ViewBody>
  )
}

function Line(props: {agrees: boolean; id: string; text: string | null; why: string}) {
  const {agrees, id, text, why} = props
  return (
    <DocumentLink id={id} tone={agrees ? undefined : 'caution'} type="quote">
      <Flex gap={3}>
        <Text size={1}>{agrees ? <CheckmarkCircleIcon /> : <WarningOutlineIcon />}</Text>
        <Stack flex={1} gap={2}>
          <Text size={1}>“{shorten(text ?? '', 120)}”</Text>
          <Text muted size={1}>
            {why}
          </Text>
        </Stack>
      </Flex>
    </DocumentLink>
  )
}
