import type {Registry} from '../people/person.ts'
import {sliceTokens, type ReadingText} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {hasFlag, isCapitalized, isSign, Kind, lowerWordAt} from '../tokens/tokenize.ts'
import {resolvePronoun, resolveThey} from './resolvePronoun.ts'
import {resolveRelation} from './resolveRelation.ts'
import {resolveRole} from './resolveRole.ts'
import type {Reference} from './speaker.ts'

/** Everything a rule looks at. */
export interface Scene {
  reading: ReadingText
  registry: Registry
  /** By token: 1 within quotation marks. */
  quoted: Uint8Array
  /** By paragraph: the person who spoke last in it, -1 for nobody. */
  speakerIn: Int32Array
  /** Paragraphs that pronouns look back over. */
  isTold: (paragraph: number) => boolean
  /** Where headline and dek end, as an offset. */
  headEnd: number
  /** Who speaks in a turn's paragraph, -1 for nobody that is known. */
  turnOf: (paragraph: number) => number
  /** Somebody's own speech, set as a turn. */
  isTurn: (paragraph: number) => boolean
}

interface Chunk {
  from: number
  to: number
  /** First token that is no "and", "but", "then". */
  head: number
}

/**
 * Who a phrase stands for: "Prime Minister of Kuvala Enoka Taupeaafe", "another nurse, Delia Tamm",
 * "Adam Polk, whose mother Rose was among the dead", "the minister", "she".
 * `order` says whether the verb comes after the phrase (the last part is the nearest) or before it.
 */
export function readSubject(
  scene: Scene,
  from: number,
  to: number,
  paragraph: number,
  order: 'beforeVerb' | 'afterVerb',
): Reference {
  if (order === 'afterVerb') return readPhrase(scene, from, to, paragraph, order)
  const end = beforeInfinitive(scene, from, to)
  const first = firstVerb(scene, from, end)
  // "She built a fortune on steel and says": the verb's subject opens the clause.
  const isShared = hasFlag(scene.reading.tokens, end - 1, Flag.conjunction) && first !== -1
  return readPhrase(scene, from, isShared ? first : end, paragraph, order)
}

/** "she likes to say": the verb of the phrase is the one before "to". */
function beforeInfinitive(scene: Scene, from: number, to: number): number {
  const {tokens, pack} = scene.reading
  let end = to
  while (end > from && hasFlag(tokens, end - 1, Flag.adverb) && tokens.kind[end - 1] === Kind.lower)
    end--
  if (end - from < 3 || !pack.words.to.has(lowerWordAt(tokens, end - 1))) return to
  const verb = end - 2
  const isVerb =
    tokens.kind[verb] === Kind.lower &&
    !hasFlag(tokens, verb, Flag.function & ~Flag.auxiliary) &&
    !hasFlag(tokens, verb, Flag.role)
  return isVerb ? verb : to
}

/** The first finite verb behind a subject; -1 where there is none. */
function firstVerb(scene: Scene, from: number, to: number): number {
  const {tokens} = scene.reading
  for (let index = from + 1; index < to; index++) {
    if (tokens.kind[index] !== Kind.lower) continue
    if (isRelativeHere(scene, index)) return -1
    if (hasFlag(tokens, index, Flag.speech | Flag.auxiliary)) return index
    const isInflected =
      /(?:ed|s)$/.test(lowerWordAt(tokens, index)) &&
      !hasFlag(tokens, index, Flag.role | Flag.function | Flag.roleModifier | Flag.kin)
    const follows =
      hasFlag(tokens, index - 1, Flag.pronoun) || (scene.registry.mentionAt[index - 1] ?? -1) !== -1
    if (isInflected || (follows && !hasFlag(tokens, index, Flag.function | Flag.adverb)))
      return index
  }
  return -1
}

function readPhrase(
  scene: Scene,
  from: number,
  to: number,
  paragraph: number,
  order: 'beforeVerb' | 'afterVerb',
): Reference {
  const chunks = splitChunks(scene, from, to)
  const last = chunks.at(-1)
  const none: Reference = {person: -1, note: null, from, to, by: 'none'}
  if (chunks.length === 0 || last === undefined) return none

  const joint = readJoint(scene, chunks)
  if (joint !== null) return joint
  if (order === 'beforeVerb') {
    const pronoun = pronounBefore(scene, last.to)
    if (pronoun !== -1) return readPronoun(scene, pronoun, paragraph)
    for (let index = chunks.length - 1; index >= 0; index--) {
      const chunk = chunks[index]
      if (chunk === undefined) continue
      const person = namedHead(scene, chunk)
      if (person !== null) return {...person, to}
      // What follows the name may be its apposition; anything else ends the search.
      if (!isApposition(scene, chunk)) break
    }
    const first = chunks[0]
    const person = first === undefined ? null : namedHead(scene, first)
    if (
      person !== null &&
      chunks.slice(1).every((chunk) => isApposition(scene, chunk) || isTail(scene, chunk))
    )
      return {...person, to}
    return readRoleOrBody(scene, lastNounChunk(scene, chunks), paragraph)
  }
  const first = chunks[0]
  if (first === undefined) return none
  if (
    hasFlag(scene.reading.tokens, first.head, Flag.pronoun) &&
    scene.reading.pack.pronouns.has(lowerWordAt(scene.reading.tokens, first.head)) &&
    (!isPossessivePronoun(scene, first.head) || first.head + 1 === to)
  ) {
    return readPronoun(scene, first.head, paragraph)
  }
  const named = namedHead(scene, first)
  if (named !== null) return {...named, to}
  // "said its spokesman, Chea Sambath": the name stands in apposition.
  const second = chunks[1]
  const apposed = second === undefined ? null : namedHead(scene, second)
  if (apposed !== null && isNounPhrase(scene, first)) return {...apposed, from: first.from, to}
  return readRoleOrBody(scene, first, paragraph)
}

function splitChunks(scene: Scene, from: number, to: number): Chunk[] {
  const {tokens} = scene.reading
  const chunks: Chunk[] = []
  let start = from
  let depth = 0
  for (let index = from; index <= to; index++) {
    if (index < to && isSign(tokens, index, '(')) depth++
    if (index < to && isSign(tokens, index, ')')) depth--
    const ends =
      index === to ||
      (depth <= 0 &&
        (isSign(tokens, index, ',;:–—') || (isSign(tokens, index, '-') && index > from)))
    if (!ends) continue
    if (
      index > start &&
      !(
        index < to &&
        isSign(tokens, index, ',') &&
        hasFlag(tokens, index + 1, Flag.suffix) &&
        isCapitalized(tokens, index + 1)
      )
    ) {
      chunks.push({from: start, to: index, head: headOf(scene, start, index)})
      start = index + 1
    } else if (index === start) start = index + 1
  }
  return chunks
}

function headOf(scene: Scene, from: number, to: number): number {
  const {tokens} = scene.reading
  let head = from
  while (
    head < to - 1 &&
    /^(?:and|but|so|then|yet|now|still|later|meanwhile|however|also|even|while|as|both)$/.test(
      lowerWordAt(tokens, head),
    )
  )
    head++
  return head
}

/** A name at the head of a phrase, behind titles, articles and nouns, but not behind a preposition of its own. */
function namedHead(scene: Scene, chunk: Chunk): Reference | null {
  const {tokens} = scene.reading
  for (let index = chunk.head; index < chunk.to; index++) {
    // "which NAME called": the relative word is the object.
    if (index === chunk.head && /^(?:which|that|whom)$/.test(lowerWordAt(tokens, index))) continue
    if (isRelativeHere(scene, index)) return null
    const person = scene.registry.mentionAt[index] ?? -1
    if (person !== -1 && scene.quoted[index] === 0) {
      const end = mentionEnd(scene, index, chunk.to)
      if (tokens.kind[end] === Kind.possessive && end < chunk.to) {
        index = end
        continue
      }
      if (isGoverned(scene, chunk.head, index)) {
        index = end - 1
        continue
      }
      if (!canPrecedeName(scene, chunk.head, index)) return null
      if (person >= 0 && contradictsTitle(scene, index, person))
        return {person: -1, note: 'anonymous', from: chunk.head, to: chunk.to, by: 'none'}
      const found = person >= 0 ? person : pickShared(scene, index, chunk)
      if (found === -1) return {person: -1, note: null, from: chunk.head, to: chunk.to, by: 'none'}
      return {person: found, note: null, from: chunk.head, to: chunk.to, by: 'name'}
    }
  }
  return null
}

/** "Mrs. Grimm" is not Otto Grimm. */
function contradictsTitle(scene: Scene, at: number, person: number): boolean {
  const before = lowerWordAt(scene.reading.tokens, at - 1).replace('.', '')
  const gender = scene.registry.people[person]?.gender ?? null
  if (gender === null) return false
  if (/^(?:mr|sir|lord)$/.test(before)) return gender === 'female'
  return /^(?:mrs|ms|miss|lady|dame|madam)$/.test(before) && gender === 'male'
}

function mentionEnd(scene: Scene, from: number, to: number): number {
  const person = scene.registry.mentionAt[from]
  let end = from + 1
  while (end < to && scene.registry.mentionAt[end] === person) end++
  return end
}

function isRelativeHere(scene: Scene, index: number): boolean {
  const word = lowerWordAt(scene.reading.tokens, index)
  return (
    word === 'who' || word === 'whose' || word === 'which' || word === 'where' || word === 'whom'
  )
}

/** The name hangs on a preposition: "the wife of Adam Polk". Not: "minister of Kuvala Enoka Taupeaafe". */
function isGoverned(scene: Scene, head: number, at: number): boolean {
  const {tokens} = scene.reading
  let index = at - 1
  while (
    index > head &&
    hasFlag(tokens, index, Flag.title | Flag.role | Flag.roleModifier | Flag.demonym) &&
    !hasFlag(tokens, index, Flag.preposition)
  )
    index--
  while (
    index > head &&
    /^(?:the|a|an|former|late|his|her|their)$/.test(lowerWordAt(tokens, index))
  )
    index--
  return (
    index >= head && tokens.kind[index] === Kind.lower && hasFlag(tokens, index, Flag.preposition)
  )
}

/** Only words that can stand before a name in its own phrase lie between. */
function canPrecedeName(scene: Scene, head: number, at: number): boolean {
  const {tokens} = scene.reading
  for (let index = head; index < at; index++) {
    if (isSign(tokens, index, '.!?')) return false
    if (index === head && /^(?:which|that|whom)$/.test(lowerWordAt(tokens, index))) continue
    if (tokens.kind[index] !== Kind.lower) continue
    const flags = tokens.flags[index] ?? 0
    if (
      (flags & (Flag.auxiliary | Flag.pronoun)) !== 0 &&
      (flags & Flag.article) === 0 &&
      !/^(?:its|his|her|their|our|my)$/.test(lowerWordAt(tokens, index))
    )
      return false
    if (index === head && (flags & Flag.preposition) !== 0 && (flags & Flag.relative) === 0)
      return false
    if (index === head && lowerWordAt(tokens, index).endsWith('ing') && (flags & Flag.role) === 0)
      return false
  }
  return true
}

/** Two bear the name: the title before it decides, or that only one was spoken of just before. */
function pickShared(scene: Scene, at: number, chunk: Chunk): number {
  const {tokens} = scene.reading
  const bearers = scene.registry.sharedAt.get(at) ?? []
  const before = sliceTokens(tokens, chunk.head, at)
    .toLowerCase()
    .replace(/^(?:the|a|an) /, '')
  if (before !== '') {
    const titled = bearers.filter((index) =>
      [...(scene.registry.people[index]?.roles ?? [])].some((role) => role.includes(before)),
    )
    if (titled.length === 1) return titled[0] ?? -1
    const male = /^(?:mr|mr\.|sir|lord)$/.test(before)
    const female = /^(?:mrs|mrs\.|ms|ms\.|miss|lady|dame)$/.test(before)
    if (male || female) {
      const fits = bearers.filter(
        (index) => scene.registry.people[index]?.gender === (male ? 'male' : 'female'),
      )
      if (fits.length === 1) return fits[0] ?? -1
    }
  }
  return nearestBearer(scene, at, bearers)
}

const NEAR = 120

function nearestBearer(scene: Scene, at: number, bearers: number[]): number {
  const seen = new Set<number>()
  for (let index = at - 1; index > Math.max(0, at - NEAR); index--) {
    const person = scene.registry.mentionAt[index] ?? -1
    if (person >= 0 && bearers.includes(person) && scene.quoted[index] === 0) seen.add(person)
  }
  return seen.size === 1 ? ([...seen][0] ?? -1) : -1
}

/** "Okonjo and Lemaire", "Ana Diaz, a nurse, and Piet Visser". */
function readJoint(scene: Scene, chunks: Chunk[]): Reference | null {
  const {tokens} = scene.reading
  const first = chunks[0]
  const last = chunks.at(-1)
  if (first === undefined || last === undefined) return null
  const people = new Set<number>()
  for (const chunk of chunks) {
    for (let index = chunk.from; index < chunk.to; index++) {
      if (isRelativeHere(scene, index)) break
      const person = scene.registry.mentionAt[index] ?? -1
      if (person < 0 || scene.quoted[index] === 1) continue
      const isStart =
        (index === chunk.head || canPrecedeName(scene, chunk.head, index)) &&
        !isGoverned(scene, chunk.head, index)
      const joins = lowerWordAt(tokens, startOfPhrase(scene, index, chunk.from) - 1) === 'and'
      if ((people.size === 0 && isStart && chunk === first) || (people.size > 0 && joins)) {
        if (tokens.kind[mentionEnd(scene, index, chunk.to)] !== Kind.possessive) people.add(person)
      }
      index = mentionEnd(scene, index, chunk.to) - 1
    }
  }
  const second = chunks[1]
  if (people.size === 1 && second !== undefined && joinsRole(scene, first)) {
    const apposed = scene.registry.mentionAt[second.from] ?? -1
    if (apposed >= 0) people.add(apposed)
  }
  return people.size >= 2
    ? {person: -1, note: 'joint', from: first.from, to: last.to, by: 'none'}
    : null
}

/** "NAME and his counterpart, NAME": the first part ends in "and" with a role. */
function joinsRole(scene: Scene, chunk: Chunk): boolean {
  const {tokens} = scene.reading
  if (!hasFlag(tokens, chunk.to - 1, Flag.role | Flag.kin)) return false
  for (let index = chunk.to - 2; index > chunk.head && index > chunk.to - 6; index--) {
    if (lowerWordAt(tokens, index) === 'and')
      return (scene.registry.mentionAt[index - 1] ?? -1) >= 0
  }
  return false
}

function startOfPhrase(scene: Scene, at: number, floor: number): number {
  const {tokens} = scene.reading
  let index = at
  while (
    index > floor &&
    hasFlag(
      tokens,
      index - 1,
      Flag.title | Flag.role | Flag.roleModifier | Flag.article | Flag.demonym,
    ) &&
    lowerWordAt(tokens, index - 1) !== 'and' &&
    !hasFlag(tokens, index - 1, Flag.preposition)
  )
    index--
  return index
}

/** ", a nurse,", ", who …," and the like: words about a name before. */
function isApposition(scene: Scene, chunk: Chunk): boolean {
  const {tokens} = scene.reading
  const first = chunk.from
  if (isRelativeHere(scene, first) || isNumberAge(scene, chunk)) return true
  // ", speaking in the capital," ", flanked by guards,"
  if (tokens.kind[first] === Kind.lower && /(?:ing|ed)$/.test(lowerWordAt(tokens, first)))
    return true
  if (hasFlag(tokens, first, Flag.article)) return true
  if (hasFlag(tokens, first, Flag.preposition) || isCapitalized(tokens, first)) return true
  for (let index = first; index < chunk.to; index++)
    if (hasFlag(tokens, index, Flag.role | Flag.kin | Flag.relative)) return true
  return false
}

function isNumberAge(scene: Scene, chunk: Chunk): boolean {
  return chunk.to - chunk.from === 1 && scene.reading.tokens.kind[chunk.from] === Kind.number
}

/** The end of a relative clause whose commas stand oddly: "whose mother Rose, was among the dead,". */
function isTail(scene: Scene, chunk: Chunk): boolean {
  return (
    hasFlag(scene.reading.tokens, chunk.from, Flag.auxiliary | Flag.adverb) ||
    isRelativeHere(scene, chunk.from)
  )
}

function lastNounChunk(scene: Scene, chunks: Chunk[]): Chunk {
  const last = chunks.at(-1) ?? {from: 0, to: 0, head: 0}
  // ", 41," or ", who …,": the noun stands before.
  for (let index = chunks.length - 1; index >= 0; index--) {
    const chunk = chunks[index]
    if (chunk !== undefined && isNounPhrase(scene, chunk) && !isRelativeHere(scene, chunk.from))
      return chunk
  }
  return last
}

function isNounPhrase(scene: Scene, chunk: Chunk): boolean {
  for (let index = chunk.head; index < chunk.to; index++) {
    if (
      hasFlag(
        scene.reading.tokens,
        index,
        Flag.role | Flag.title | Flag.kin | Flag.organization | Flag.demonym,
      )
    )
      return true
  }
  return (
    hasFlag(scene.reading.tokens, chunk.head, Flag.article) ||
    isCapitalized(scene.reading.tokens, chunk.head)
  )
}

function pronounBefore(scene: Scene, to: number): number {
  const {tokens} = scene.reading
  let index = to - 1
  while (
    index > 0 &&
    hasFlag(tokens, index, Flag.adverb | Flag.auxiliary) &&
    tokens.kind[index] === Kind.lower
  )
    index--
  const word = lowerWordAt(tokens, index)
  return /^(?:he|she|they|we|i|it)$/.test(word) ? index : -1
}

function isPossessivePronoun(scene: Scene, at: number): boolean {
  return /^(?:his|her|its|their|our|my|your)$/.test(lowerWordAt(scene.reading.tokens, at))
}

function readPronoun(scene: Scene, at: number, paragraph: number): Reference {
  const kind = scene.reading.pack.pronouns.get(lowerWordAt(scene.reading.tokens, at)) ?? 'other'
  const range = {from: at, to: at + 1}
  if (kind === 'plural') {
    const person = resolveThey(scene, at, paragraph)
    return {person, note: person === -1 ? 'joint' : null, ...range, by: 'pronoun'}
  }
  if (kind === 'other') return {person: -1, note: null, ...range, by: 'pronoun'}
  return {...resolvePronoun(scene, at, paragraph, kind), ...range, by: 'pronoun'}
}

function readRoleOrBody(scene: Scene, chunk: Chunk, paragraph: number): Reference {
  const {tokens, pack} = scene.reading
  const range = {from: chunk.head, to: chunk.to}
  const first = lowerWordAt(tokens, chunk.head)
  let end = chunk.head
  let hasRole = false
  while (end < chunk.to && !isRelativeHere(scene, end)) {
    if (lowerWordAt(tokens, end).endsWith('-year-old')) hasRole = true
    if (
      hasFlag(tokens, end, Flag.role | Flag.kin) ||
      pack.words.describes.has(lowerWordAt(tokens, end)) ||
      (first === 'the' && end === chunk.to - 1 && hasFlag(tokens, end, Flag.demonym)) ||
      (hasFlag(tokens, end, Flag.title) && tokens.kind[end] === Kind.lower)
    )
      hasRole = true
    end++
  }
  const isDefinite =
    first === 'the' ||
    (isCapitalized(tokens, chunk.head) && hasFlag(tokens, chunk.head, Flag.role | Flag.title))
  if (isGroup(scene, chunk.head, end) || (hasRole && isSeveral(scene, chunk.head, end)))
    return {person: -1, note: 'joint', ...range, by: 'none'}
  if (hasRole && isDefinite) {
    const person = resolveRole(scene, chunk.head, end, paragraph)
    return {
      person,
      note: person === -1 ? 'anonymous' : null,
      ...range,
      by: person === -1 ? 'none' : 'role',
    }
  }
  if (hasRole && isPossessivePronoun(scene, chunk.head)) {
    const person = resolveRelation(scene, chunk.head, end, paragraph)
    return {
      person,
      note: person === -1 ? 'anonymous' : null,
      ...range,
      by: person === -1 ? 'none' : 'role',
    }
  }
  if (hasRole || /^(?:an?|one|another|some|several|many|two|three|four|five|most|few)$/.test(first))
    return {person: -1, note: 'anonymous', ...range, by: 'none'}
  if (first === 'the' || isCapitalized(tokens, chunk.head))
    return {
      person: -1,
      note: isBody(scene, chunk) ? 'organization' : 'anonymous',
      ...range,
      by: 'none',
    }
  return {person: -1, note: null, ...range, by: 'none'}
}

/** "the couple", "residents", "the two sides", "the crowd": several speak as one. */
function isGroup(scene: Scene, from: number, to: number): boolean {
  const {tokens, pack} = scene.reading
  const first = lowerWordAt(tokens, from)
  if (/^(?:an?|one|another|some|several|many|most|few)$/.test(first)) return false
  for (let index = from; index < to; index++) {
    if (hasFlag(tokens, index, Flag.preposition)) return false
    const word = lowerWordAt(tokens, index)
    if (pack.words.group.has(word)) return true
    // "residents told": a plural without an article; "officials say" is anybody.
    if (index === from && to === from + 1 && word === 'residents') return true
  }
  return false
}

/** "the two ministers", "both sisters": known ones, several. */
function isSeveral(scene: Scene, from: number, to: number): boolean {
  const {tokens} = scene.reading
  const first = lowerWordAt(tokens, from)
  if (first !== 'the' && first !== 'both' && first !== 'all') return false
  for (let index = from + 1; index < to; index++) {
    if (hasFlag(tokens, index, Flag.preposition)) return false
    const singular = scene.reading.pack.singularOf(lowerWordAt(tokens, index))
    if (
      singular !== null &&
      (scene.reading.pack.flagsOf(singular, true) & (Flag.role | Flag.kin)) !== 0
    )
      return true
  }
  return false
}

function isBody(scene: Scene, chunk: Chunk): boolean {
  const {tokens} = scene.reading
  for (let index = chunk.head; index < chunk.to; index++) {
    if (hasFlag(tokens, index, Flag.organization | Flag.network | Flag.geo)) return true
    if (isCapitalized(tokens, index) && index > chunk.head) return true
  }
  return false
}
