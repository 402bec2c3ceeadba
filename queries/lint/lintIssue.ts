/** What the lint finds in one query. */
export interface LintIssue {
  rule: LintRule
  /** The part of the query at fault, as GROQ; empty when it is the whole. */
  at: string
}

export type LintRule = keyof typeof lintReasons

/** Why each rule is there and what to write instead. */
export const lintReasons = {
  'dereference-in-filter':
    'A filter with -> reads another document for every candidate and no index serves it. Compare the reference’s _ref, or filter from the other side.',
  'duplicate-name':
    'TypeGen names a result after its query, so two queries of one name get one type. Rename one.',
  'missing-key':
    'Without _key (or _id, of documents) a front end cannot tell the items of a projected array apart, and visual editing cannot find them. Project it.',
  'parameter-in-slice':
    'A slice takes constants only: a parameter there is no query to the type evaluator. Give a constant size and go on by a cursor.',
  'slice-before-order':
    'A slice before order() takes arbitrary documents and sorts those. Order first, then slice.',
  'whole-document-spread':
    'A spread of a whole document sends fields that nobody chose, such as notes of the desk, and grows with the model. Name the fields.',
} as const
