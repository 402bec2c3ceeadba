import {alignCaptions} from '../captions/alignCaptions.ts'
import {parseCaptions} from '../captions/parseCaptions.ts'
import {readReport, type ReadConfig} from '../readReport.ts'
import type {Report} from '../report.ts'
import {ReportError} from '../reportError.ts'

/** A report as it lies in a folder: its text, and the captions of its video under the same stem. */
export interface ReportFile {
  /** Path as given; its ending tells text, Markdown (`.md`) and a saved page (`.html`) apart. */
  file: string
  text: string
  captions?: {file: string; text: string} | undefined
  config?: ReadConfig
}

/**
 * Reads a report file. A saved page's text is what was extracted from it, and offsets count in that.
 * @throws ReportError where text or captions cannot be read
 */
export async function readReportFile({file, text, captions, config}: ReportFile): Promise<Report> {
  const report = readReport({file, text: await plainText(file, text), ...(config && {config})})
  if (captions === undefined) return report
  return alignCaptions(report, parseCaptions(captions.file, captions.text))
}

async function plainText(file: string, text: string): Promise<string> {
  if (!/\.(?:html?|xhtml)$/i.test(file)) return text
  // The page's reader and its DOM load only where a page is read.
  const {extractHtml} = await import('./extractHtml.ts')
  const extracted = extractHtml(text)
  if (extracted.trim() === '') {
    throw new ReportError(
      'noText',
      file,
      null,
      'is a page without readable text. Save the report’s own page, or its text.',
    )
  }
  return extracted
}
