/** Paragraphs of prose that a pronoun looks back over. */
export const PARAGRAPHS_BACK = 5

/** Tokens of one paragraph to look over: several times what any report's paragraph has. */
export const REACH = 600
