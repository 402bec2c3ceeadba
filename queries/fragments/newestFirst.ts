import {isPublicArticle} from './isPublicArticle.ts'

/*
 * Order of the short lists on a page, which go by the best date there is: a quote or a segment whose own is not known has
 * that of its latest article. Long lists that go on page by page cannot: a cursor needs a date that the document has itself.
 */

const articleDate =
  `*[_type == "article" && references(^._id) && ${isPublicArticle}] | order(publishedAt desc)[0].publishedAt` as const

const thenLastMade = `_createdAt desc, _id desc` as const

export const newestQuotesFirst =
  `order(coalesce(spokenOn, ${articleDate}, "") desc, ${thenLastMade})` as const

export const newestSegmentsFirst =
  `order(coalesce(airedAt, ${articleDate}, "") desc, ${thenLastMade})` as const

export const newestArticlesFirst = `order(coalesce(publishedAt, "") desc, ${thenLastMade})` as const
