import {SearchIcon} from '@sanity/icons/Search'
import {Box, Button} from '@sanity/ui'
import {useToast} from '@sanity/ui/toast'
import {useDocumentOperation} from 'sanity'

import {findNearest} from '../source/checkAgreement.ts'
import {createSpan} from '../source/createSpan.ts'
import type {ReportSource} from '../source/useReportSource.ts'

/** Looks for a quote's words in its report and keeps the place as its span. */
export function LocateQuote(props: {
  documentId: string
  report: ReportSource
  text: string | null
}) {
  const {documentId, report, text} = props
  const {patch} = useDocumentOperation(documentId, 'quote')
  const toast = useToast()

  function locate() {
    const start = text ? findNearest(report.text, text, 0) : null
    if (!text || start === null) {
      toast.push({
        status: 'warning',
        title: 'The report does not have these words',
        description: 'Copy them from the report exactly, quotation marks left out.',
      })
      return
    }
    patch.execute([{set: {span: createSpan(report.text, start, start + text.length)}}])
    toast.push({status: 'success', title: 'Span set'})
  }

  return (
    <Box>
      <Button
        disabled={!text || Boolean(patch.disabled)}
        icon={SearchIcon}
        mode="ghost"
        onClick={locate}
        text="Find the words in the report"
      />
    </Box>
  )
}
