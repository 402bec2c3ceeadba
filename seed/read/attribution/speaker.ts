import type {QuoteEvidence, ReportQuote} from '../report.ts'

/** What a rule found out about who speaks. Token range of the attribution as written. */
export interface Attribution {
  /** Index into the registry's people, -1 for nobody that is known by name. */
  person: number
  note: ReportQuote['speakerNote']
  from: number
  to: number
  evidence: QuoteEvidence
  cue: string | null
  rule: string
  confidence: number
}

/** Who a noun phrase stands for. */
export interface Reference {
  person: number
  note: ReportQuote['speakerNote']
  from: number
  to: number
  by: 'name' | 'pronoun' | 'role' | 'none'
}
