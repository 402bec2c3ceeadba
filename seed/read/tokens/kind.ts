/** The shape of a token, before any meaning. */
export const Kind = {
  /** A word that begins in lower case or with a digit ("28th"). */
  lower: 0,
  /** Capital first, then lower case. */
  capital: 1,
  /** Two capitals or more and no lower case: "NOT", "CGTN", "R&D". */
  caps: 2,
  /** "J", "J.", "T.V.", "U.S." */
  initials: 3,
  number: 4,
  punctuation: 5,
  /** A quotation mark or an apostrophe that stands alone. */
  mark: 6,
  /** The 's of a possessive. */
  possessive: 7,
  /** A handle, a hashtag or an address. */
  address: 8,
} as const
