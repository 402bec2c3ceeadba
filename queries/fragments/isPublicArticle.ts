/**
 * Whether an article may be shown: usable, and past its embargo. Fails closed: a status that the model does not know, an
 * embargo whose date cannot be read, and one of which there is only a note keep the article back. Drafts and releases are no matter of queries: the client's
 * perspective keeps them apart.
 */
export const isPublicArticle = `_type == "article" && coalesce(pubStatus, "usable") == "usable" && (!defined(embargo.until) && !defined(embargo.note) || dateTime(embargo.until) <= dateTime(now()))`
