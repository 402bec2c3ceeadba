import type {BlockKind} from '../report.ts'
import type {ReadingText} from '../readingText.ts'
import {Flag, givenName} from '../tokens/flags.ts'
import {hasFlag, isCapitalized, isSign, Kind, lowerWordAt, type Tokens} from '../tokens/tokenize.ts'
import {findNames, nameText, startsSentence, type NameRun} from './findNames.ts'
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
  for (const [index, paragraph] of reading.paragraphs.entries()) {
    const kind = kinds[index] ?? 'paragraph'
    if (SKIPPED.has(kind) || NO_NEW_NAMES.has(kind)) continue
    if (isTitleCased(tokens, paragraph.from, paragraph.to)) continue
    for (const run of findNames(tokens, paragraph.from, paragraph.to)) {
      if (run.nameTo - run.nameFrom < 2 || quoted[run.nameFrom] === 1) continue
      // A caption or a speech names much besides people: a title must stand before the name.
      const isTitled = run.hasRole && run.nameFrom > run.from
      const isTold = kind === 'turn' && isIntroduced(tokens, run)
      if (TITLED_ONLY.has(kind) && !isTitled && !isTold) continue
      const name = nameText(tokens, run.nameFrom, run.nameTo)
      candidates.push({run, to: paragraph.to, key: nameKey(name), name, ...judge(reading, run)})
    }
  }
  return candidates
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
  const first = tokens.flags[run.nameFrom] ?? 0
  const next = run.nameTo
  const previous = run.from - 1
  const isGiven = (first & givenName) !== 0 && (first & (Flag.geo | Flag.calendar)) === 0
  const isTail = isBodyTail(tokens, run)
  const speaks = isSpeaker(tokens, run) && !isTail
  const apposed = hasApposition(tokens, next) || isApposedTo(tokens, previous)
  const isArticled = run.nameFrom === run.from && lowerWordAt(tokens, previous) === 'the'
  const isPlaced =
    run.nameFrom === run.from &&
    /^(?:in|at|near|outside|across|around|into|via|off)$/.test(lowerWordAt(tokens, previous))
  if (isArticled || (isPlaced && !isGiven)) return {strong: false, likely: false}
  if (isTail && !isGiven) return {strong: false, likely: false}
  const titled = run.hasRole && !isOrganizationAfter(tokens, next)
  const strong =
    titled ||
    (speaks && !run.isDoubtful) ||
    (speaks && titled) ||
    (apposed && !isPlaced) ||
    isOfBody(tokens, next) ||
    announcesSpeech(tokens, run) ||
    acts(reading, run) ||
    isEnclosed(tokens, run) ||
    isSigned(tokens, run) ||
    (isGiven && !run.isDoubtful)
  return {strong, likely: !isPlaced}
}

/** "Piet Visser shrugged": what only people do, by a name of no other meaning. */
function acts({tokens, pack}: ReadingText, run: NameRun): boolean {
  return (
    run.from === run.nameFrom &&
    tokens.kind[run.nameTo] === Kind.lower &&
    pack.words.human.has(lowerWordAt(tokens, run.nameTo)) &&
    isPlainName(tokens, run)
  )
}

/** The word after a name makes it a body's: "Silva Institute", "Rosa Street". */
function isOrganizationAfter(tokens: Tokens, next: number): boolean {
  return isCapitalized(tokens, next) && hasFlag(tokens, next, Flag.organization | Flag.place)
}

function isSpeaker(tokens: Tokens, run: NameRun): boolean {
  // "one of them, NAME, told"
  if (
    isSign(tokens, run.nameTo, ',') &&
    isSign(tokens, run.from - 1, ',') &&
    hasFlag(tokens, run.nameTo + 1, Flag.strongSpeech)
  )
    return true
  const next = tokens.flags[run.nameTo] ?? 0
  const previous = tokens.flags[run.from - 1] ?? 0
  if ((next & Flag.strongSpeech) !== 0 && tokens.kind[run.nameTo] === Kind.lower)
    return run.nameTo - run.nameFrom >= 2 && !hasFlag(tokens, run.nameFrom, Flag.geo)
  if (run.nameFrom !== run.from) return false
  // “…,” said trapper NAME: a noun or two stand between.
  let verb = run.from - 1
  while (verb > run.from - 4 && isPlainNoun(tokens, verb)) verb--
  return (
    ((verb === run.from - 1 ? previous : (tokens.flags[verb] ?? 0)) & Flag.strongSpeech) !== 0 &&
    tokens.kind[verb] === Kind.lower &&
    tokens.kind[verb - 1] === Kind.mark
  )
}

function isPlainNoun(tokens: Tokens, index: number): boolean {
  return tokens.kind[index] === Kind.lower && !hasFlag(tokens, index, Flag.function | Flag.speech)
}

/** "Department of Roads and Snow Removal": the run goes on a body's name. */
function isBodyTail(tokens: Tokens, run: NameRun): boolean {
  let index = run.from - 1
  if (!/^(?:and|of|for|&)$/.test(lowerWordAt(tokens, index))) return false
  for (let steps = 0; steps < 7 && index >= 0; steps++, index--) {
    if (isCapitalized(tokens, index)) {
      if (hasFlag(tokens, index, Flag.organization)) return true
    } else if (!/^(?:and|of|for|&|the)$/.test(lowerWordAt(tokens, index))) return false
  }
  return false
}

/** "NAME of the Deccan Pencil Works". */
function isOfBody(tokens: Tokens, next: number): boolean {
  if (!/^(?:of|at|from)$/.test(lowerWordAt(tokens, next))) return false
  let index = next + 1
  if (lowerWordAt(tokens, index) === 'the') index++
  for (let steps = 0; steps < 6 && isCapitalized(tokens, index); steps++, index++) {
    if (hasFlag(tokens, index, Flag.organization | Flag.network)) return true
  }
  return false
}

/** "The governor, NAME, says", "a farmer there, NAME, he's got forty cows": whom a speech presents. */
function isIntroduced(tokens: Tokens, run: NameRun): boolean {
  if (run.nameFrom !== run.from || !isSign(tokens, run.nameTo, ',.')) return false
  if (isEnclosed(tokens, run) || isApposedTo(tokens, run.from - 1)) return true
  const next = lowerWordAt(tokens, run.nameTo + 1)
  return SOMEBODY.has(next) || next === 'who'
}

/** "His predecessor, NAME, disagreed": between commas behind a noun phrase. */
export function isEnclosed(tokens: Tokens, run: NameRun): boolean {
  if (
    run.nameFrom !== run.from ||
    !isSign(tokens, run.from - 1, ',') ||
    !isSign(tokens, run.nameTo, ',')
  )
    return false
  for (let index = run.from - 2; index > run.from - 8 && index >= 0; index--) {
    if (/^(?:his|her|their|its|the|my|our|your)$/.test(lowerWordAt(tokens, index))) {
      return startsSentence(tokens, index) || hasFlag(tokens, index - 1, Flag.conjunction)
    }
    if (isCapitalized(tokens, index) || isSign(tokens, index, ',.;:')) return false
  }
  return false
}

/** “…” – NAME: a dash behind a quotation, or at a line's head, signs it. */
function isSigned(tokens: Tokens, run: NameRun): boolean {
  const dash = run.from - 1
  if (run.nameFrom !== run.from || !isSign(tokens, dash, '–—―-~')) return false
  return tokens.kind[dash - 1] === Kind.mark || startsSentence(tokens, dash)
}

/** A paragraph that begins with the name and ends with the colon before a quotation. */
function announcesSpeech(tokens: Tokens, run: NameRun): boolean {
  if (run.nameFrom !== run.from) return false
  for (let index = run.nameTo; index < run.nameTo + 30 && index < tokens.count; index++) {
    if (isSign(tokens, index, '.!?;')) return false
    if (isSign(tokens, index, ':'))
      return (
        tokens.kind[index + 1] === Kind.mark &&
        !hasFlag(tokens, run.nameTo, Flag.preposition | Flag.conjunction)
      )
  }
  return false
}

/** ", a nurse", ", who, " , head of". */
function hasApposition(tokens: Tokens, at: number): boolean {
  if (lowerWordAt(tokens, at) === 'who' || lowerWordAt(tokens, at) === 'whose') return true
  const from = isSign(tokens, at, ',') ? at + 1 : at
  const word = lowerWordAt(tokens, from)
  if (from > at && (word === 'who' || word === 'whose')) return true
  if (from === at && word !== 'a' && word !== 'an' && word !== 'the') return false
  for (let index = from; index < from + 7; index++) {
    if (index >= tokens.count || tokens.kind[index] === Kind.mark || isSign(tokens, index, ',.;:'))
      return false
    if (
      hasFlag(tokens, index, Flag.speech | Flag.auxiliary | Flag.pronoun) &&
      tokens.kind[index] === Kind.lower &&
      !hasFlag(tokens, index, Flag.role)
    )
      return false
    if (hasFlag(tokens, index, Flag.role | Flag.kin)) return true
  }
  return false
}

/** "another nurse, NAME", "ambassador to Canada, NAME". */
export function isApposedTo(tokens: Tokens, comma: number): boolean {
  if (!isSign(tokens, comma, ',')) return false
  for (let index = comma - 1; index > comma - 8 && index >= 0; index--) {
    if (isSign(tokens, index, ',.;:') || tokens.kind[index] === Kind.mark) return false
    // "with host Han Lei, NAME": that role has its own bearer.
    if (hasFlag(tokens, index, Flag.role | Flag.kin) && !hasFlag(tokens, index, Flag.speech)) {
      return index + 1 === comma || !isCapitalized(tokens, index + 1)
    }
  }
  return false
}

/** Capitalised words that stand alone with what only a person does: speak, own, be addressed. */
export function surnamesAlone(
  reading: ReadingText,
  kinds: BlockKind[],
  quoted: Uint8Array,
): Set<string> {
  const {tokens} = reading
  const found = new Set<string>()
  for (const [index, paragraph] of reading.paragraphs.entries()) {
    if (kinds[index] === 'boilerplate' || kinds[index] === 'headline') continue
    for (const run of findNames(tokens, paragraph.from, paragraph.to)) {
      if (run.nameTo - run.nameFrom !== 1 || quoted[run.nameFrom] === 1) continue
      const next = run.nameTo
      const speaks =
        tokens.kind[next] === Kind.lower && hasFlag(tokens, next, Flag.speech | Flag.opinion)
      const spoken = hasFlag(tokens, run.from - 1, Flag.strongSpeech)
      if (speaks || spoken || run.hasRole || tokens.kind[next] === Kind.possessive)
        found.add(lowerWordAt(tokens, run.nameFrom))
    }
  }
  return found
}

/** The report speaks of somebody by one word of the name, or as of somebody: "NAME taught. She …". */
export function isBorneOut(
  tokens: Tokens,
  candidate: Candidate,
  singles: Set<string>,
  quoted: Uint8Array,
): boolean {
  if (!candidate.likely) return false
  const {run} = candidate
  const isWord = (index: number): boolean =>
    singles.has(lowerWordAt(tokens, index)) &&
    !hasFlag(tokens, index, Flag.geo | Flag.organization | Flag.network)
  // "Komori Tadashi", then "Komori says": either end may be the family's.
  return (
    isWord(run.nameTo - 1) ||
    (isPlainName(tokens, run) && isWord(run.nameFrom)) ||
    isSomebody(tokens, candidate, quoted)
  )
}

/** No word of the name means anything else. */
function isPlainName(tokens: Tokens, run: NameRun): boolean {
  for (let index = run.nameFrom; index < run.nameTo; index++) {
    const known = (tokens.flags[index] ?? 0) & ~(givenName | Flag.particle | Flag.title)
    if (known !== 0) return false
  }
  return true
}

const NEXT_WORDS = 100

/** A subject in capitals of no other meaning, and "he" or "she" before anybody else is named. */
function isSomebody(tokens: Tokens, {run, to}: Candidate, quoted: Uint8Array): boolean {
  if (run.from !== run.nameFrom || !startsSentence(tokens, run.from) || !isPlainName(tokens, run))
    return false
  if (tokens.kind[run.nameTo] !== Kind.lower) return false
  // "Shipwright Ingunn Mo": the first of three may be a trade that no list holds.
  if (run.nameTo - run.nameFrom > 2 && !hasFlag(tokens, run.nameFrom, givenName)) return false
  for (let index = run.nameTo; index < Math.min(to, run.nameTo + NEXT_WORDS); index++) {
    if (quoted[index] === 1) continue
    if (SOMEBODY.has(lowerWordAt(tokens, index))) return true
    const isName = isCapitalized(tokens, index) && isCapitalized(tokens, index + 1)
    if (isName && startsSentence(tokens, index)) return false
  }
  return false
}

const SOMEBODY = new Set(['he', 'she', 'his', 'her', 'himself', 'herself', 'him'])
