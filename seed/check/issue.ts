/** What is wrong with a document, and where in it. */
export interface DocumentIssue {
  document: string
  type: string
  /** As in GROQ, such as `body[3].children`; empty for the document itself. */
  path: string
  message: string
}
