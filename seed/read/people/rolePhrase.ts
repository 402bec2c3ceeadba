import type {ReadingText} from '../readingText.ts'
import {sliceTokens} from '../readingText.ts'
import {Flag, givenName} from '../tokens/flags.ts'
import {hasFlag, isCapitalized, isSign, Kind, lowerWordAt} from '../tokens/tokenize.ts'

/** What a noun phrase says a person is, and at which body; both as written, without article. */
export interface RolePhrase {
  role: string | null
  affiliation: string | null
  /** One past the phrase's last token. */
  end: number
}

const LONGEST_PHRASE = 40

/**
 * Reads the noun phrase that begins at `from`: "the Ottawa bureau chief for Shanghai Evening Herald",
 * "Head of Research at Vistula Bank", "the Courier’s Pentagon correspondent". It ends before `to`, at
 * the comma, verb or preposition that closes it.
 */
export function readRolePhrase(reading: ReadingText, from: number, to: number): RolePhrase {
  const start = skipWords(reading, from, to)
  const split = findSplit(reading, start, Math.min(to, start + LONGEST_PHRASE))
  const owner = readOwner(reading, start, split.roleEnd)
  // "CGTN Africa Deputy director, Broadcasting Operations": the house stands in front.
  const isInFront =
    owner.body !== null && split.body !== null && isSign(reading.tokens, split.roleEnd, ',')
  const affiliation = isInFront ? owner.body : (split.body ?? owner.body)
  const role = textOf(reading, owner.roleFrom, isInFront ? split.end : split.roleEnd)
  return {
    role,
    affiliation: affiliation === null ? null : bodyText(reading, affiliation),
    end: split.end,
  }
}

/** Reads the body that begins at `from`: "the Norland Weather Service", up to what ends its name. */
export function readBody(
  reading: ReadingText,
  from: number,
  to: number,
): {body: string | null; end: number} {
  const start = skipThe(reading, from, to)
  const end = bodyEnd(reading, start, Math.min(to, start + LONGEST_PHRASE))
  return end > start
    ? {body: bodyText(reading, {from: start, to: end}), end}
    : {body: null, end: from}
}

interface TokenRange {
  from: number
  to: number
}

/** Goes over the phrase once: where the role ends, where its body lies, where all ends. */
function findSplit(
  reading: ReadingText,
  start: number,
  to: number,
): {roleEnd: number; body: TokenRange | null; end: number} {
  const {tokens, pack} = reading
  const {words} = pack
  let index = start
  while (index < to) {
    if (joinsWords(reading, index)) {
      index += 2
      continue
    }
    if (tokens.kind[index] === Kind.mark) {
      const closing = closingMark(reading, index, to)
      if (closing === -1 || index === start) break
      index = closing + 1
      continue
    }
    if (isSign(tokens, index, ',')) {
      const body = bodyAfterComma(reading, start, index, to)
      if (body === null) break
      return {roleEnd: index, body, end: pastPlace(reading, body.to, to)}
    }
    if (
      isSign(tokens, index, '.;:()–—!?…') ||
      (isSign(tokens, index, '-') && isSpaced(reading, index))
    )
      break
    const word = lowerWordAt(tokens, index)
    if (tokens.kind[index] !== Kind.lower) {
      if (word === '&' || isCapitalized(tokens, index) || tokens.kind[index] === Kind.possessive) {
        index++
        continue
      }
      if (tokens.kind[index] === Kind.number || isSign(tokens, index, '&/+')) {
        index++
        continue
      }
      break
    }
    if (words.endsRole.has(word)) break
    if (words.to.has(word)) {
      if (!isRepresentative(reading, index, start, to)) break
    } else if (word === 'on') {
      if (!isField(reading, index, start)) break
    } else if (words.and.has(word)) {
      if (!joinsRole(reading, index, to)) break
    } else if (words.at.has(word) || words.of.has(word) || words.from.has(word)) {
      const body = bodyBehind(reading, start, index, to)
      if (body === 'cut') return {roleEnd: index, body: null, end: pastField(reading, index, to)}
      if (body !== 'field') return {roleEnd: index, body, end: pastPlace(reading, body.to, to)}
    } else if (index > start && isVerbHere(reading, index)) break
    index++
  }
  return {roleEnd: index, body: null, end: index}
}

/** What stands behind "of", "at", "from": a body, a field that belongs to the role, or neither. */
function bodyBehind(
  reading: ReadingText,
  start: number,
  connector: number,
  to: number,
): TokenRange | 'field' | 'cut' {
  const {tokens, pack} = reading
  const word = lowerWordAt(tokens, connector)
  const from = skipThe(reading, connector + 1, to)
  const end = bodyEnd(reading, from, to)
  const hasBody = hasBodyWord(reading, from, end)
  const body = {from, to: end}
  if (end <= from || tokens.kind[from] === Kind.mark) return 'field'
  if (pack.words.at.has(word)) return isCapitalized(tokens, from) || hasBody ? body : 'cut'
  const isPlace = isAllGeo(reading, from, end)
  if (pack.words.from.has(word)) {
    // "U.S. Senator from New Mexico"
    if (isPlace && pack.words.placeOffice.has(lowerWordAt(tokens, connector - 1))) return 'field'
    // "a partner in the law firm of Holt & Lopez"
    if (hasBody && (isCapitalized(tokens, from) || isCapitalized(tokens, end - 1))) return body
    return hasLaterBody(reading, end, to) ? 'field' : 'cut'
  }
  if (isOffice(reading, start, connector) || isPlace) return 'field'
  // "mayor of the town of Orlgrad"
  if (hasFlag(tokens, connector - 1, Flag.place) && tokens.kind[connector - 1] === Kind.lower)
    return 'field'
  const field = fieldEnd(reading, connector, to)
  // "Professor of Public Finance at …"
  if (
    pack.words.academic.has(lowerWordAt(tokens, connector - 1)) &&
    !hasFlag(tokens, connector + 1, Flag.article) &&
    hasLaterBody(reading, field, to)
  )
    return 'field'
  // "author of the novel “White Gold”": a book is no body.
  if (pack.words.writer.has(lowerWordAt(tokens, connector - 1)) && holdsMark(reading, from, end))
    return 'field'
  if (!isCapitalized(tokens, from)) return isPlainBody(reading, body, to) ? body : 'field'
  if (
    (!hasBody || isDepartment(reading, connector)) &&
    hasLaterBody(reading, isDepartment(reading, connector) ? field : end, to)
  )
    return 'field'
  return isDepartment(reading, connector) && end - from <= 1 ? 'field' : body
}

/** "Director of Mobile Services": what somebody directs, and not for whom. */
function isDepartment(reading: ReadingText, connector: number): boolean {
  const {tokens, pack} = reading
  let last = connector + 1
  while (
    isCapitalized(tokens, last + 1) ||
    (pack.words.and.has(lowerWordAt(tokens, last + 1)) && isCapitalized(tokens, last + 2))
  )
    last++
  return (
    isCapitalized(tokens, connector + 1) && pack.words.department.has(lowerWordAt(tokens, last))
  )
}

function fieldEnd(reading: ReadingText, connector: number, to: number): number {
  let end = connector + 1
  while (end < to && reading.tokens.kind[end] !== Kind.lower && !isSign(reading.tokens, end, ','))
    end++
  return Math.max(end, connector + 1)
}

/** "the startup Farmwell", "the whale watching association", "the podcast, “Deep Water”": common nouns that name a body. */
function isPlainBody(reading: ReadingText, body: TokenRange, to: number): boolean {
  const {tokens, pack} = reading
  const last = body.to - 1
  if (holdsMark(reading, body.from, body.to)) return true
  if (isCapitalized(tokens, last))
    return !isAllGeo(reading, last, body.to) && !hasFlag(tokens, last, Flag.demonym)
  return pack.words.collective.has(lowerWordAt(tokens, last)) && !hasLaterBody(reading, body.to, to)
}

function holdsMark(reading: ReadingText, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (reading.tokens.kind[index] === Kind.mark && !isCapitalized(reading.tokens, index - 1))
      return true
  }
  return false
}

/** "Minister of Tourism", "Mayor of San Juan": what follows belongs to the office. */
function isOffice(reading: ReadingText, start: number, connector: number): boolean {
  const {tokens, pack} = reading
  const head = lowerWordAt(tokens, connector - 1)
  const next = connector + 1
  if (connector - 1 < start) return false
  // "Assistant Secretary of State for Western Hemisphere Affairs"
  if (isOfficeOfState(reading, connector) && isCapitalized(tokens, next)) return true
  if (pack.words.fieldOffice.has(head))
    return !hasFlag(tokens, next, Flag.article) || !hasNextBody(reading, next)
  if (pack.words.secretary.has(head)) return isCapitalized(tokens, next)
  if (!pack.words.placeOffice.has(head) || hasFlag(tokens, next, Flag.article)) return false
  const end = bodyEnd(reading, next, Math.min(tokens.count, next + 8))
  if (hasBodyWord(reading, next, end)) return false
  return head !== 'president' && head !== 'chief' && head !== 'leader' && head !== 'chancellor'
}

function isOfficeOfState({tokens, pack}: ReadingText, connector: number): boolean {
  return (
    hasFlag(tokens, connector - 1, Flag.roleModifier) &&
    pack.words.of.has(lowerWordAt(tokens, connector - 2)) &&
    pack.words.secretary.has(lowerWordAt(tokens, connector - 3))
  )
}

function hasNextBody(reading: ReadingText, from: number): boolean {
  const start = skipThe(reading, from, from + 2)
  return hasBodyWord(reading, start, bodyEnd(reading, start, start + 8))
}

function bodyAfterComma(
  reading: ReadingText,
  start: number,
  comma: number,
  to: number,
): TokenRange | null {
  const {tokens, pack} = reading
  const next = comma + 1
  if (next >= to || comma === start) return null
  if (pack.words.at.has(lowerWordAt(tokens, next)) && !hasFlag(tokens, next, Flag.role)) {
    const from = skipThe(reading, next + 1, to)
    const end = bodyEnd(reading, from, to)
    return end > from && isCapitalized(tokens, from) ? {from, to: end} : null
  }
  if (!isCapitalized(tokens, next)) return null
  const end = bodyEnd(reading, next, to)
  return hasBodyWord(reading, next, end) && !hasFlag(tokens, next, givenName)
    ? {from: next, to: end}
    : null
}

/** One past the body's name: capitals with their small words, plain nouns only before the first capital. */
function bodyEnd(reading: ReadingText, from: number, to: number): number {
  const {tokens, pack} = reading
  let index = from
  let hasCapital = false
  let lastSolid = from
  while (index < to) {
    const word = lowerWordAt(tokens, index)
    if (joinsWords(reading, index)) {
      index += 2
    } else if (isCapitalized(tokens, index) || tokens.kind[index] === Kind.number) {
      if (hasCapital && startsPerson(reading, index, to)) break
      hasCapital = true
      lastSolid = ++index
    } else if (tokens.kind[index] === Kind.possessive || isSign(tokens, index, '&/+')) {
      lastSolid = ++index
    } else if (tokens.kind[index] === Kind.mark) {
      const closing = closingMark(reading, index, to)
      const isApostrophe = /[’']/.test(word) && isCapitalized(tokens, index - 1)
      if (isApostrophe) lastSolid = ++index
      else if (closing === -1) break
      else lastSolid = index = closing + 1
    } else if (isSign(tokens, index, ',')) {
      const next = afterInnerComma(reading, index, to, from)
      if (next === -1) break
      index = next
    } else if (tokens.kind[index] !== Kind.lower) break
    else if (pack.words.endsRole.has(word) && !hasFlag(tokens, index, Flag.organization)) break
    else if (hasCapital) {
      if (!linksBody(reading, index, from, to)) break
      index++
    } else {
      if (isVerbHere(reading, index) || hasFlag(tokens, index, Flag.pronoun | Flag.relative)) break
      const isInBody = pack.words.of.has(word) && hasFlag(tokens, index - 1, Flag.organization)
      if (hasFlag(tokens, index, Flag.preposition | Flag.conjunction | Flag.article) && !isInBody)
        break
      index++
      if (hasFlag(tokens, index - 1, Flag.organization | Flag.place)) lastSolid = index
    }
  }
  return lastSolid
}

/** "of", "for", "and" within a body's name: the name goes on in capitals behind it. */
function linksBody(reading: ReadingText, index: number, from: number, to: number): boolean {
  const {tokens, pack} = reading
  if (!pack.words.bodyLink.has(lowerWordAt(tokens, index))) return false
  let next = index + 1
  while (
    next < to &&
    pack.words.bodyLink.has(lowerWordAt(tokens, next)) &&
    tokens.kind[next] === Kind.lower
  )
    next++
  if (next >= to || !isCapitalized(tokens, next)) return false
  const word = lowerWordAt(tokens, index)
  if (pack.words.to.has(word)) return false
  // "Network in Lagos", "Program at Vinter College": only a body lies somewhere.
  // "Russia in World Affairs" is a journal's name.
  const isElsewhere = hasFlag(tokens, next, Flag.geo | Flag.place | Flag.calendar)
  if (word === 'in' && !isElsewhere) return true
  if (pack.words.at.has(word) || pack.words.from.has(word)) return hasBodyWord(reading, from, index)
  if (word === 'on') return hasFlag(tokens, index - 1, Flag.organization)
  if (!pack.words.and.has(word)) return true
  if (startsPerson(reading, next, to)) return false
  // "Center for Accra and Globalization", "Roads and Snow Removal": a name of several fields.
  for (let at = index - 1; at > from; at--) {
    if (pack.words.of.has(lowerWordAt(tokens, at))) return true
  }
  let end = next
  while (end < to && isCapitalized(tokens, end)) end++
  return hasBodyWord(reading, next, end)
}

/** "Wichita, KS, Fire Department", "DroneLift, Inc.", "in Houston, Texas", ", with the Maple Institute". */
function afterInnerComma(reading: ReadingText, comma: number, to: number, from: number): number {
  const {tokens, pack} = reading
  const next = comma + 1
  if (next >= to || comma === from) return -1
  // "public radio show, “Both Sides.”"
  if (tokens.kind[next] === Kind.mark) return next
  if (
    /^(?:inc|ltd|llc|llp|plc|gmbh|s\.a|corp|co)\.?$/.test(lowerWordAt(tokens, next)) &&
    isCapitalized(tokens, next)
  )
    return next
  if (pack.words.at.has(lowerWordAt(tokens, next))) {
    const at = skipThe(reading, next + 1, to)
    return isCapitalized(tokens, at) && hasBodyWord(reading, at, at + 6) ? at : -1
  }
  const isState =
    hasFlag(tokens, next, Flag.geo) ||
    (tokens.kind[next] === Kind.caps && wordLength(reading, next) === 2)
  if (!isState || !isCapitalized(tokens, next)) return -1
  // A place in a body's name goes on behind it: "Wichita, KS, Fire Department".
  const past = next + 1
  if (
    isSign(tokens, past, ',') &&
    isCapitalized(tokens, past + 1) &&
    hasBodyWord(reading, past + 1, past + 4) &&
    !hasFlag(tokens, past + 1, givenName)
  )
    return past + 1
  return hasFlag(tokens, comma - 1, Flag.geo) || hasFlag(tokens, comma - 2, Flag.preposition)
    ? next
    : -1
}

function wordLength(reading: ReadingText, index: number): number {
  return (reading.tokens.end[index] ?? 0) - (reading.tokens.start[index] ?? 0)
}

/** A given name that opens a run of two words or more, none of which makes it a body. */
function startsPerson(reading: ReadingText, index: number, to: number): boolean {
  const {tokens, pack} = reading
  if (!pack.words.and.has(lowerWordAt(tokens, index - 1)) && !isSign(tokens, index - 1, ','))
    return false
  if (!hasFlag(tokens, index, givenName) && !hasFlag(tokens, index, Flag.title)) return false
  let end = index
  while (end < to && isCapitalized(tokens, end)) {
    if (hasFlag(tokens, end, Flag.organization)) return false
    end++
  }
  return end - index >= 2
}

/** "the Courier’s", "Georgetown University", "CGTN Africa" before the role itself. */
function readOwner(
  reading: ReadingText,
  start: number,
  roleEnd: number,
): {roleFrom: number; body: TokenRange | null} {
  const {tokens} = reading
  for (let index = start; index < roleEnd; index++) {
    if (tokens.kind[index] !== Kind.possessive) continue
    const roleFrom = index + 1
    if (roleFrom >= roleEnd) break
    // A nation's is said with the office: "Russia’s former deputy energy minister".
    if (
      hasFlag(tokens, index - 1, Flag.geo | Flag.demonym) ||
      hasFlag(tokens, index - 1, Flag.calendar)
    )
      return {roleFrom: start, body: null}
    return {roleFrom, body: isCapitalized(tokens, start) ? {from: start, to: index} : null}
  }
  let end = start
  let lastBody = -1
  while (end < roleEnd && isCapitalized(tokens, end)) {
    if (hasFlag(tokens, end, Flag.organization | Flag.network) && !isRoleItself(reading, end))
      lastBody = end
    end++
  }
  const roleFrom = lastBody + 1
  if (lastBody === -1 || roleFrom >= roleEnd) return {roleFrom: start, body: null}
  // "Central Bank Governor" is a title as a whole.
  const isParted = tokens.kind[roleFrom] === Kind.lower || hasFlag(tokens, start, Flag.network)
  return isParted && hasRoleWord(reading, roleFrom, roleEnd)
    ? {roleFrom, body: {from: start, to: roleFrom}}
    : {roleFrom: start, body: null}
}

/** "Foreign", "Finance", "Defense" qualify an office as well; "Georgetown University" does not. */
function isRoleItself(reading: ReadingText, index: number): boolean {
  const {tokens} = reading
  if (
    hasFlag(tokens, index, Flag.network) ||
    !hasFlag(tokens, index, Flag.role | Flag.roleModifier)
  )
    return false
  return !isCapitalized(tokens, index - 1) || isCapitalized(tokens, index + 1)
}

export function hasRoleWord(reading: ReadingText, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (hasFlag(reading.tokens, index, Flag.role | Flag.title | Flag.kin)) return true
  }
  return false
}

function hasBodyWord(reading: ReadingText, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (hasFlag(reading.tokens, index, Flag.organization | Flag.network)) return true
  }
  return false
}

/** "at the Maple Institute" comes behind. */
function hasLaterBody(reading: ReadingText, from: number, to: number): boolean {
  const {tokens, pack} = reading
  for (let index = from; index < to; index++) {
    if (isSign(tokens, index, ',.;:') || tokens.kind[index] === Kind.mark) return false
    if (tokens.kind[index] !== Kind.lower) continue
    const word = lowerWordAt(tokens, index)
    if (pack.words.endsRole.has(word)) return false
    // "research and risk with": a second field; anything else begins anew.
    if (pack.words.and.has(word)) {
      if (isCapitalized(tokens, index + 1) || hasFlag(tokens, index + 1, Flag.article | Flag.role))
        return false
      continue
    }
    if (!pack.words.at.has(word) && !pack.words.of.has(word)) continue
    if (isCapitalized(tokens, skipThe(reading, index + 1, to))) return true
  }
  return false
}

function isAllGeo(reading: ReadingText, from: number, end: number): boolean {
  const {tokens} = reading
  if (!isCapitalized(tokens, from)) return false
  for (let index = from; index < end; index++) {
    if (
      isCapitalized(tokens, index) &&
      !hasFlag(tokens, index, Flag.geo | Flag.demonym | Flag.place)
    )
      return false
  }
  return true
}

/** "ambassador to Kenya", "adviser to the president". */
function isRepresentative(reading: ReadingText, index: number, start: number, to: number): boolean {
  const {tokens, pack} = reading
  const next = skipThe(reading, index + 1, to)
  if (
    !isCapitalized(tokens, next) &&
    !hasFlag(tokens, next, Flag.role | Flag.title | Flag.organization)
  )
    return false
  for (let at = index - 1; at >= start; at--) {
    if (pack.words.representative.has(lowerWordAt(tokens, at))) return true
    if (isSign(tokens, at, ',')) return false
  }
  return false
}

/** "expert on Iran", "senior adviser on trade". */
function isField(reading: ReadingText, index: number, start: number): boolean {
  const {tokens, pack} = reading
  if (!pack.words.expert.has(lowerWordAt(tokens, index - 1))) return false
  const next = index + 1
  return (
    index > start &&
    (isCapitalized(tokens, next) ||
      (tokens.kind[next] === Kind.lower && !hasFlag(tokens, next, Flag.function)))
  )
}

/** "founder and CEO", "trade lawyer and partner": another role, without an article. */
function joinsRole(reading: ReadingText, index: number, to: number): boolean {
  const {tokens, pack} = reading
  const next = index + 1
  // "head of research and risk with Tidewater Capital": two fields of one office.
  const isSecondField =
    pack.words.of.has(lowerWordAt(tokens, index - 2)) &&
    tokens.kind[index - 1] === Kind.lower &&
    tokens.kind[next] === Kind.lower &&
    pack.words.at.has(lowerWordAt(tokens, next + 1)) &&
    isCapitalized(tokens, skipThe(reading, next + 2, to))
  if (isSecondField) return true
  if (
    hasFlag(tokens, next, Flag.article | Flag.pronoun | Flag.preposition) &&
    tokens.kind[next] === Kind.lower
  )
    return false
  for (let at = next; at < Math.min(to, next + 5); at++) {
    if (tokens.kind[at] === Kind.lower && hasFlag(tokens, at, Flag.function)) return false
    if (isSign(tokens, at, ',.;:')) return false
    if (hasFlag(tokens, at, Flag.role | Flag.kin))
      return !startsPerson(reading, at + 1, to) && !isNameAfter(reading, at + 1)
  }
  // "Trade and Industry", "policy and research": fields of an office.
  return (
    isCapitalized(tokens, index - 1) &&
    isCapitalized(tokens, next) &&
    !hasFlag(tokens, next, givenName)
  )
}

/** "and lawyer Kenji Sato": a second person begins. */
function isNameAfter(reading: ReadingText, at: number): boolean {
  const {tokens} = reading
  return (
    isCapitalized(tokens, at) && isCapitalized(tokens, at + 1) && hasFlag(tokens, at, givenName)
  )
}

/** A finite verb ends a noun phrase. */
function isVerbHere(reading: ReadingText, index: number): boolean {
  const {tokens} = reading
  if (hasFlag(tokens, index, Flag.role | Flag.roleModifier | Flag.kin)) return false
  return hasFlag(tokens, index, Flag.auxiliary | Flag.strongSpeech | Flag.pronoun | Flag.opinion)
}

/** "… of DroneLift in Austin, Texas": where a body is belongs to the phrase, but not to its name. */
function pastPlace(reading: ReadingText, end: number, to: number): number {
  return reading.pack.words.from.has(lowerWordAt(reading.tokens, end))
    ? pastField(reading, end, to)
    : end
}

function pastField(reading: ReadingText, connector: number, to: number): number {
  const {tokens, pack} = reading
  let index = connector + 1
  while (index < to && !isSign(tokens, index, ',.;:()–—') && tokens.kind[index] !== Kind.mark) {
    const word = lowerWordAt(tokens, index)
    if (
      tokens.kind[index] === Kind.lower &&
      (pack.words.endsRole.has(word) || pack.words.and.has(word) || word === 'on')
    )
      break
    index++
  }
  return index
}

/** Index of the mark that closes the one at `index`; -1 where none does soon. */
function closingMark(reading: ReadingText, index: number, to: number): number {
  const {tokens} = reading
  const sign = reading.text.charAt(tokens.start[index] ?? 0)
  const closers = sign === '“' ? '”' : sign === '‘' ? '’' : sign === '«' ? '»' : sign
  for (let at = index + 1; at < Math.min(to, index + 16); at++) {
    if (
      tokens.kind[at] === Kind.mark &&
      closers.includes(reading.text.charAt(tokens.start[at] ?? 0))
    )
      return at
  }
  return -1
}

/** The hyphen of "U.K.-based". */
function joinsWords(reading: ReadingText, index: number): boolean {
  return isSign(reading.tokens, index, '-') && !isSpaced(reading, index)
}

function isSpaced(reading: ReadingText, index: number): boolean {
  const {tokens} = reading
  return (
    (tokens.start[index] ?? 0) > (tokens.end[index - 1] ?? 0) ||
    (tokens.start[index + 1] ?? 0) > (tokens.end[index] ?? 0)
  )
}

function skipWords(reading: ReadingText, from: number, to: number): number {
  let at = from
  while (
    at < to &&
    reading.pack.words.opensRole.has(lowerWordAt(reading.tokens, at)) &&
    reading.tokens.kind[at] !== Kind.caps
  )
    at++
  return at
}

function skipThe(reading: ReadingText, from: number, to: number): number {
  return from < to &&
    reading.tokens.kind[from] === Kind.lower &&
    hasFlag(reading.tokens, from, Flag.article)
    ? from + 1
    : from
}

function textOf(reading: ReadingText, from: number, to: number): string | null {
  let end = to
  while (
    end > from &&
    (isSign(reading.tokens, end - 1, ',&-–—') ||
      reading.pack.words.joiner.has(lowerWordAt(reading.tokens, end - 1)))
  )
    end--
  return end > from ? sliceTokens(reading.tokens, from, end) : null
}

function bodyText(reading: ReadingText, body: TokenRange): string | null {
  let to = body.to
  while (to > body.from && isSign(reading.tokens, to - 1, ',')) to--
  const text = sliceTokens(reading.tokens, body.from, to)
  // "Ltd." keeps its full stop.
  const {text: source} = reading
  const end = reading.tokens.end[to - 1] ?? 0
  return /\b(?:Inc|Ltd|Co|Corp|D\.C|U\.S|S\.A)$/.test(text) && source.charAt(end) === '.'
    ? `${text}.`
    : text
}
