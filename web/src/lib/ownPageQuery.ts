import {isPublicArticle} from '../../../queries/fragments/isPublicArticle.ts'
import {isPublicContent} from '../../../queries/fragments/isPublicContent.ts'
import {isPublicOrganization, isPublicSubject} from '../../../queries/fragments/isPublicSubject.ts'

/**
 * A page's query for a preview: the document that the page is about is found though it is embargoed or withheld, so that
 * its editor can look at it. Everything else on the page stays what readers see.
 *
 * @throws Error for a query that holds nothing back
 */
export function ownPageQuery<Query extends string>(query: Query): Query {
  for (const [rule, instead] of [
    [isPublicOrganization, 'true'],
    [isPublicSubject, 'true'],
    [isPublicContent, 'true'],
    [isPublicArticle, '_type == "article"'],
  ] as const) {
    // Only the first one is the document's own. The type stays: it is the key to the result's.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    if (query.includes(rule)) return query.replace(rule, instead) as Query
  }
  throw new Error('A page whose documents are always public needs no query of its own to preview.')
}
