/** Words beside a name or a place by what they show; each pattern is for one whole word in lower case, unless it says more. */
export interface ContextPatterns {
  /** Behind a reporter: what the report is about begins, and not where it is from. */
  topicLead: RegExp
  /** "traveled" before "to": somebody went to a place. */
  travels: RegExp
  /** Before a place. */
  placeWord: RegExp
  /** "in", "at" before capitals: a place stands there, and nobody. */
  placeBefore: RegExp
  inPlace: RegExp
  reportVerb: RegExp
  /** Before "from" at a sentence's head: "Reporting". */
  reportingWord: RegExp
  /** A sentence's head: guests who join somebody. */
  joiningSubject: RegExp
  copula: RegExp
  discusses: RegExp
  /** Before a name that is the subject of a clause; in any case. */
  clauseLead: RegExp
  /** Before an interviewer who opens a clause. */
  askingLead: RegExp
  as: RegExp
  the: RegExp
  article: RegExp
  /** "his", "the", "our" before a noun. */
  determiner: RegExp
  who: RegExp
  /** Links within a body's name, and "the" with them. */
  bodyJoint: RegExp
  bodyJointOrThe: RegExp
  ofBody: RegExp
  on: RegExp
  and: RegExp
  /** Before the name of whom somebody met. */
  meets: RegExp
  toOrWith: RegExp
  /** Between a sentence's head and its subject: "For", "On", "Last week". */
  beforeSubject: RegExp
  /** "seven-year-old" */
  yearOldWord: RegExp
}
