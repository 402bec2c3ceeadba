/*
 * Lists of articles, newest first; the undated follow, last made first. A page of 20 goes on after the article that
 * `articlesAfter` was given: by its date or time of making, then by its id, so that a page never shifts. The undated are
 * looked for only when the dated do not fill the page, which keeps both parts on an index.
 */

/** Of the articles of a list, those after the cursor that have a date. */
export const isDatedAfter = `publishedAt <= $publishedBefore && (publishedAt < $publishedBefore || _id < $idBefore)`

/** Of the articles of a list, those after the cursor that have none. */
export const isUndatedAfter = `!defined(publishedAt) && _createdAt <= $createdBefore && (_createdAt < $createdBefore || _id < $idBefore)`

export const newestFirst = `order(publishedAt desc, _id desc)`

export const lastMadeFirst = `order(_createdAt desc, _id desc)`
