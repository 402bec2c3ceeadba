/**
 * Whether an article may be shown: usable, and past its embargo. Fails closed: a status that the model does not know and an
 * embargo whose date cannot be read keep the article back. Drafts and releases are no matter of queries: the client's
 * perspective keeps them apart.
 */
export const isPublicArticle = `_type == "article" && coalesce(pubStatus, "usable") == "usable" && (!defined(embargo.until) || dateTime(embargo.until) <= dateTime(now()))`
