import type {ReadingText} from '../readingText.ts'
import type {BlockKind} from '../report.ts'
import {Flag, givenName} from '../tokens/flags.ts'
import {startsSentence} from '../tokens/startsSentence.ts'
import {Kind, type Tokens, hasFlag, isCapitalized, isSign, lowerWordAt} from '../tokens/tokenize.ts'
import {asEvident, spokenWords} from './asEvident.ts'
import {asSpoken} from './asSpoken.ts'
import {hasApposition, isApposedTo, isEnclosed, isIntroduced} from './apposition.ts'
import {
  acts,
  announcesSpeech,
  isApposedToBody,
  isBodyNamed,
  isBodyTail,
  isOfBody,
  isOrganizationAfter,
  isSigned,
  isSpeaker,
} from './besideName.ts'
import {findCouples} from './findCouples.ts'
import {findNicknamed} from './findNicknamed.ts'
import {isKoreanGiven} from './isNameWord.ts'
import {isAged} from './isAged.ts'
import type {NameRun} from './findNames.ts'
import {isMet, isPersonal, isPlainName} from './isBorneOut.ts'
import {nameText} from './nameText.ts'
import {nameKey} from './person.ts'

/** A name in the running text, and how sure it is that a person bears it. */
export interface Candidate {
  run: NameRun
  /** Its paragraph's end. */
  to: number
  key: string
  name: string
  /** Something beside the name says that a person is meant. */
  strong: boolean
  /** Nothing speaks against it. */
  likely: boolean
  /** The given name alone stands there, before "and" and the other's full name. */
  isCouple?: boolean
}

const SKIPPED = new Set<BlockKind>(['boilerplate', 'embed', 'frontMatter', 'duplicate'])

const NO_NEW_NAMES = new Set<BlockKind>(['headline', 'segmentTitle', 'program', 'chyron', 'shot'])

const TITLED_ONLY = new Set<BlockKind>(['caption', 'turn'])

export function collectCandidates(
  reading: ReadingText,
  kinds: BlockKind[],
  quoted: Uint8Array,
): Candidate[] {
  const {tokens} = reading
  const candidates: Candidate[] = []
  const spoken = spokenWords(reading, quoted)
  for (const [index, paragraph] of reading.paragraphs.entries()) {
    const kind = kinds[index] ?? 'paragraph'
    if (SKIPPED.has(kind) || NO_NEW_NAMES.has(kind)) continue
    if (isTitleCased(tokens, paragraph.from, paragraph.to)) continue
    const runs = reading.names[index] ?? []
    for (const found of runs) {
      const isRead = found.nameTo - found.nameFrom >= 2 && !found.isDoubtful
      const run = isRead
        ? found
        : (asSpoken(reading, found) ?? asEvident(reading, found, spoken, quoted) ?? found)
      if (run.nameTo - run.nameFrom < 2 || quoted[run.nameFrom] === 1) continue
      // A caption or a speech names much besides people: a title must stand before the name.
      const isTitled = run.hasRole && run.nameFrom > run.from
      const isTold = kind === 'turn' && isToldOf(reading, run)
      if (TITLED_ONLY.has(kind) && !isTitled && !isTold) continue
      const name = nameText(tokens, run.nameFrom, run.nameTo)
      candidates.push({run, to: paragraph.to, key: nameKey(name), name, ...judge(reading, run)})
    }
    for (const {run, name} of findNicknamed(reading, runs)) {
      if (quoted[run.nameFrom] === 1 || TITLED_ONLY.has(kind)) continue
      candidates.push({run, to: paragraph.to, key: nameKey(name), name, strong: true, likely: true})
    }
    for (const couple of findCouples(reading, runs)) {
      const {run, familyFrom, familyTo} = couple
      if (quoted[run.nameFrom] === 1) continue
      const name = `${nameText(tokens, run.nameFrom, run.nameTo)} ${nameText(tokens, familyFrom, familyTo)}`
      const isCouple = true
      candidates.push({
        run,
        to: paragraph.to,
        key: nameKey(name),
        name,
        strong: true,
        likely: true,
        isCouple,
      })
    }
  }
  return candidates
}

/** Whom a speech tells of: presented there, by a given name, beside a role, or as who did or met something. */
function isToldOf(reading: ReadingText, run: NameRun): boolean {
  const {tokens} = reading
  if (isIntroduced(reading, run)) return true
  if (!isPlainName(tokens, run)) return false
  return (
    hasFlag(tokens, run.nameFrom, givenName) ||
    (run.from === run.nameFrom &&
      (run.hasRole || startsSentence(tokens, run.from) || isMet(reading, run)))
  )
}

const LONGEST_CLAUSE = 12

/** ", winner of the women's race, said": a verb of speech behind what stands between commas. */
function speaksBehind(tokens: Tokens, at: number): boolean {
  if (!isSign(tokens, at, ',')) return false
  for (let index = at + 1; index < at + LONGEST_CLAUSE; index++) {
    if (isSign(tokens, index, '.;:') || tokens.kind[index] === Kind.mark) return false
    if (isSign(tokens, index, ','))
      return tokens.kind[index + 1] === Kind.lower && hasFlag(tokens, index + 1, Flag.strongSpeech)
  }
  return false
}

/** ", she's been with us", ", he wept": a pronoun takes the name up. */
function isTakenUp({tokens, pack}: ReadingText, at: number): boolean {
  const word = lowerWordAt(tokens, at + 1).replace(/['’].*$/, '')
  return isSign(tokens, at, ',') && isPersonal(pack, word)
}

/** A heading in title case: its capitals tell nothing. */
function isTitleCased(tokens: Tokens, from: number, to: number): boolean {
  let capitals = 0
  let words = 0
  for (let index = from; index < Math.min(to, from + 40); index++) {
    if (tokens.kind[index] === Kind.lower && !hasFlag(tokens, index, Flag.function)) words++
    else if (isCapitalized(tokens, index)) {
      words++
      capitals++
    }
  }
  return words >= 6 && capitals / words > 0.85
}

function judge(reading: ReadingText, run: NameRun): {strong: boolean; likely: boolean} {
  const {tokens} = reading
  const {patterns} = reading.pack
  const first = tokens.flags[run.nameFrom] ?? 0
  const next = run.nameTo
  const previous = run.from - 1
  const isGiven = (first & givenName) !== 0 && (first & (Flag.geo | Flag.calendar)) === 0
  const isTail = isBodyTail(reading, run)
  const speaks = isSpeaker(tokens, run) && !isTail
  const apposed = hasApposition(reading, next) || isApposedTo(tokens, previous)
  const isArticled = run.nameFrom === run.from && patterns.the.test(lowerWordAt(tokens, previous))
  const isPlaced =
    run.nameFrom === run.from && patterns.placeBefore.test(lowerWordAt(tokens, previous))
  // "Norges Energy said", "Aurelia Air"
  const isHouse = reading.pack.words.bodyLast.has(lowerWordAt(tokens, next - 1))
  if (isArticled || ((isPlaced || isHouse) && !isGiven)) return {strong: false, likely: false}
  if (!isGiven && isBodyNamed(reading, next)) return {strong: false, likely: false}
  if ((isTail || isApposedToBody(reading, run)) && !isGiven) return {strong: false, likely: false}
  const titled = run.hasRole && !isOrganizationAfter(tokens, next)
  const strong =
    titled ||
    (speaks && !run.isDoubtful) ||
    (speaks && titled) ||
    (apposed && !isPlaced) ||
    isOfBody(reading, next) ||
    announcesSpeech(tokens, run) ||
    acts(reading, run) ||
    isEnclosed(reading, run) ||
    (isAged(reading, next) && isPlainName(tokens, run)) ||
    (run.nameTo - run.nameFrom === 2 && isKoreanGiven(tokens, run.nameTo - 1)) ||
    isSigned(tokens, run) ||
    (isPlainName(tokens, run) && speaksBehind(tokens, next)) ||
    (isPlainName(tokens, run) && isTakenUp(reading, next)) ||
    (isGiven && !run.isDoubtful)
  return {strong, likely: !isPlaced}
}
