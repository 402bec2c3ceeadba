/** What a rule finds wrong with a value. */
export interface RuleIssue {
  code: RuleCode
  /** A full sentence for an editor: what is wrong and what to do. */
  message: string
  /** Where in the checked value, as Sanity writes paths; empty for the value itself. */
  path: (string | number | {_key: string})[]
}

type RuleCode =
  | 'embargoBeforePublication'
  | 'embargoWithoutEnd'
  | 'correctionWithoutText'
  | 'datesOutOfOrder'
  | 'rangeOutOfOrder'
  | 'reportChanged'
  | 'slugTaken'
  | 'spanLength'
  | 'spanNotInReport'
  | 'speakerMissing'
  | 'videoWithoutLocator'
