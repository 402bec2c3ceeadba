/** What views show of a quote; `null` where the quote does not say. */
export interface QuoteSummary {
  _id: string
  text: string | null
  kind: string | null
  speaker: string | null
  attributedAs: string | null
  role: string | null
  state: string | null
  confidence: number | null
  span: SpanValue | null
  segmentId: string | null
}

/** A span in a report as the dataset keeps it; offsets in UTF-16 units. */
export interface SpanValue {
  exact?: string
  prefix?: string
  suffix?: string
  start?: number
  end?: number
}

/** The projection that yields a `QuoteSummary`. */
export const QUOTE_SUMMARY = `{
  _id, text, kind, "speaker": speaker->name, attributedAs, role,
  "state": verification.state, confidence, span, "segmentId": segment._ref
}`
