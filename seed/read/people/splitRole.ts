import type {LanguagePatterns} from '../language.ts'
import {Flag} from '../tokens/flags.ts'
import {tokenize, hasFlag, type FlagsOf} from '../tokens/tokenize.ts'

export interface RoleAndBody {
  role: string | null
  affiliation: string | null
}

/**
 * Parts "the Ottawa bureau chief for Shanghai Evening Herald and a former minister" into the first
 * role and its body. Both are words of the phrase, without article.
 */
export function splitRole(
  phrase: string,
  patterns: LanguagePatterns,
  flagsOf: FlagsOf,
): RoleAndBody {
  const ended = endOfRole(phrase.trim(), patterns)
  const text = ended.replace(patterns.articles, '')
  let at = 0
  while (at < text.length) {
    const rest = text.slice(at)
    const found = patterns.roleConnector.exec(rest)
    if (found === null) break
    const after = rest.slice(found.index + found[0].length).trimStart()
    const role = text.slice(0, at + found.index).trim()
    const connector = found[0].trim()
    if (connector.endsWith(' the') || /^[\p{Lu}\d“"]/u.test(after))
      return judgeBody(text, role, connector, after, flagsOf)
    at += found.index + found[0].length
  }
  const comma = text.indexOf(', ')
  if (comma > 0 && /^[\p{Lu}]/u.test(text.slice(comma + 2))) {
    return {role: text.slice(0, comma), affiliation: withoutArticle(text.slice(comma + 2))}
  }
  return {role: text === '' ? null : text, affiliation: null}
}

function endOfRole(phrase: string, patterns: LanguagePatterns): string {
  const end = patterns.roleEnd.exec(phrase)
  const cut = end === null ? phrase : phrase.slice(0, end.index)
  const bare = cut.replace(/[,;:\s–—-]+$/, '')
  return /\b(?:Inc|Ltd|Co|Corp|Jr|Sr|D\.C|U\.S)\.$/.test(bare) ? bare : bare.replace(/\.$/, '')
}

function judgeBody(
  text: string,
  role: string,
  connector: string,
  after: string,
  flagsOf: FlagsOf,
): RoleAndBody {
  const tokens = tokenize(after, flagsOf, new Set())
  // A book is no body: "author of “White Gold”".
  if (/^[“"]/.test(after) && /\b(?:author|writer|editor)$/i.test(role))
    return {role: text, affiliation: null}
  const isFrom = connector.startsWith('from') || connector.startsWith('in')
  const isBody = Array.from({length: tokens.count}, (_, index) => index).some((index) =>
    hasFlag(tokens, index, Flag.organization | Flag.network),
  )
  if (isFrom && !isBody && !connector.endsWith('the'))
    return {role: role === '' ? null : role, affiliation: null}
  // "Prime Minister of Chile": a nation belongs to the office and is no body.
  if (!isBody && hasFlag(tokens, 0, Flag.geo) && tokens.count <= 3)
    return {role: text, affiliation: null}
  return {role: role === '' ? null : role, affiliation: withoutArticle(after)}
}

function withoutArticle(text: string): string {
  // "The Economist" keeps its capital article.
  const clause = /, (?!with |of |in )\p{Ll}/u.exec(text)
  const body = clause === null ? text : text.slice(0, clause.index)
  return body.replace(/^the /, '').replace(/[,\s]+$/, '')
}
