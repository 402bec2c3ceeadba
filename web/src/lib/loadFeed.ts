import {stegaClean} from '@sanity/client/stega'
import {feedQuery} from '../../../queries/feeds.ts'
import type {FeedArticle} from '../../../feeds/index.ts'
import type {Desk} from './createDesk.ts'
import {known} from './known.ts'
import {toFeedArticle} from './toFeedArticle.ts'
import type {FeedQueryResult} from '../../../sanity.types.ts'

/** The latest articles, all or those about one thing, ready for a feed. */
export async function loadFeed({client, site}: Desk, about: string | null): Promise<FeedArticle[]> {
  const articles = stegaClean(await client.fetch<FeedQueryResult>(feedQuery, {about}))
  return known(articles.map((article) => toFeedArticle(article, site)))
}
