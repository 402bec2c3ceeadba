import type {FeedArticle, FeedByline} from './feedArticle.ts'

const AUTHORS = new Set(['reporter', 'writer'])

/** Those who tell the story. Anchors and producers are credited, but are not its authors. */
export function authorsOf({bylines}: FeedArticle): FeedByline[] {
  return (bylines ?? []).filter(isAuthor)
}

/** Everyone credited who is not an author. */
export function contributorsOf({bylines}: FeedArticle): FeedByline[] {
  return (bylines ?? []).filter((byline) => !isAuthor(byline))
}

function isAuthor({capacity}: FeedByline): boolean {
  return AUTHORS.has(capacity ?? '')
}
