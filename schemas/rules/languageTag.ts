/**
 * Well-formed BCP 47 tags in their usual form: language, script, region, variants, extensions, private use
 * (RFC 5646 §2.1, without the grandfathered list).
 */
export const languageTag =
  /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?(-([a-z\d]{5,8}|\d[a-z\d]{3}))*(-[a-wyz\d](-[a-z\d]{2,8})+)*(-x(-[a-z\d]{1,8})+)?$/
