/*
 * Lists of quotes, as those of articles: by the day they were spoken, newest first, then the undated, last made first.
 */

/** What may stand in a list: the words themselves, and no words that the desk disputes. */
export const isListedQuote = `_type == "quote" && kind != "indirect" && coalesce(verification.state, "machine") != "disputed"`

export const isSpokenAfter = `spokenOn <= $spokenBefore && (spokenOn < $spokenBefore || _id < $idBefore)`

export const isUnspokenAfter = `!defined(spokenOn) && _createdAt <= $createdBefore && (_createdAt < $createdBefore || _id < $idBefore)`

export const lastSpokenFirst = `order(spokenOn desc, _id desc)`
