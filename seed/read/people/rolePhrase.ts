import {type ReadingText, sliceTokens} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {Kind, hasFlag, isCapitalized, isSign, lowerWordAt} from '../tokens/tokenize.ts'
import {bodyAfterComma, bodyBehind} from './bodyBehind.ts'
import {bodyText} from './bodyPhrase.ts'
import {isField, isRepresentative, isVerbHere, joinsRole, pastFieldOfOffice} from './linksInRole.ts'
import {
  LONGEST_PHRASE,
  type TokenRange,
  closingMark,
  hasRoleWord,
  isSpaced,
  joinsWords,
  isPossessive,
  skipWords,
} from './phraseTokens.ts'

/** What a noun phrase says a person is, and at which body; both as written, without article. */
export interface RolePhrase {
  role: string | null
  affiliation: string | null
  /** One past the phrase's last token. */
  end: number
}

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
    if (isPossessive(reading, index)) {
      index++
      continue
    }
    if (tokens.kind[index] === Kind.mark) {
      const closing = closingMark(reading, index, to)
      if (closing === -1 || index === start) break
      index = closing + 1
      continue
    }
    if (isSign(tokens, index, ',|')) {
      const field = pastFieldOfOffice(reading, start, index, to)
      if (field !== -1) {
        index = field
        continue
      }
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
      if (word === '&' || isCapitalized(tokens, index)) {
        index++
        continue
      }
      if (tokens.kind[index] === Kind.number || isSign(tokens, index, '&/+')) {
        index++
        continue
      }
      break
    }
    // "public works minister"
    const isNoun =
      hasFlag(tokens, index, Flag.organization) && hasFlag(tokens, index + 1, Flag.role)
    if (words.endsRole.has(word) && !isNoun) break
    if (words.to.has(word)) {
      if (!isRepresentative(reading, index, start, to)) break
    } else if (pack.patterns.on.test(word)) {
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

/** "the Courier’s", "Georgetown University", "CGTN Africa" before the role itself. */
function readOwner(
  reading: ReadingText,
  start: number,
  roleEnd: number,
): {roleFrom: number; body: TokenRange | null} {
  const {tokens} = reading
  for (let index = start; index < roleEnd; index++) {
    if (!isPossessive(reading, index)) continue
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
  return readHouseInFront(reading, start, roleEnd)
}

/** "Georgetown University professor", "CGTN Africa deputy director", "IMF chief economist". */
function readHouseInFront(
  reading: ReadingText,
  start: number,
  roleEnd: number,
): {roleFrom: number; body: TokenRange | null} {
  const {tokens} = reading
  let end = start
  let lastBody = -1
  while (end < roleEnd && isCapitalized(tokens, end)) {
    if (hasFlag(tokens, end, Flag.organization | Flag.network) && !isRoleItself(reading, end))
      lastBody = end
    end++
  }
  const roleFrom = lastBody + 1
  const whole = {roleFrom: start, body: null}
  if (lastBody === -1 && isHouse(reading, start, roleEnd))
    return {roleFrom: start + 1, body: {from: start, to: start + 1}}
  if (lastBody === -1 || roleFrom >= roleEnd) return whole
  // "Central Bank Governor" is a title as a whole.
  const isParted = tokens.kind[roleFrom] === Kind.lower || hasFlag(tokens, start, Flag.network)
  return isParted && hasRoleWord(reading, roleFrom, roleEnd)
    ? {roleFrom, body: {from: start, to: roleFrom}}
    : whole
}

/** "UNHCR spokesperson", "Harvard professor": an acronym, or a name before an office that houses have. */
function isHouse(reading: ReadingText, index: number, roleEnd: number): boolean {
  const {tokens, pack} = reading
  const elsewhere =
    Flag.geo | Flag.demonym | Flag.role | Flag.roleModifier | Flag.title | Flag.calendar
  const isOffice = pack.words.houseOffice.has(lowerWordAt(tokens, index + 1))
  if (hasFlag(tokens, index, elsewhere) || lowerWordAt(tokens, index).includes('-')) return false
  if (tokens.kind[index + 1] !== Kind.lower && !(tokens.kind[index + 1] === Kind.caps && isOffice))
    return false
  if (tokens.kind[index] === Kind.caps) return hasRoleWord(reading, index + 1, roleEnd)
  return (
    tokens.kind[index] === Kind.capital &&
    (tokens.flags[index] ?? 0) === 0 &&
    pack.words.houseOffice.has(lowerWordAt(tokens, roleEnd - 1))
  )
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
      (pack.words.endsRole.has(word) || pack.words.and.has(word) || pack.patterns.on.test(word))
    )
      break
    index++
  }
  return index
}

function textOf(reading: ReadingText, from: number, to: number): string | null {
  let end = to
  while (
    end > from &&
    (isSign(reading.tokens, end - 1, ',&-–—') ||
      reading.pack.words.joiner.has(lowerWordAt(reading.tokens, end - 1)) ||
      // "a former correspondent now with the Sahel Institute"
      (reading.tokens.kind[end - 1] === Kind.lower &&
        reading.pack.words.opensRole.has(lowerWordAt(reading.tokens, end - 1))))
  )
    end--
  return end > from ? sliceTokens(reading.tokens, from, end) : null
}
