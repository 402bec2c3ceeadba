import {Flag} from '../tokens/flags.ts'
import {Kind, hasFlag, isCapitalized, lowerWordAt} from '../tokens/tokenize.ts'
import {type Chunk, isRelativeHere} from './chunks.ts'
import {resolveRelation} from './resolveRelation.ts'
import {resolveRole} from './resolveRole.ts'
import type {Scene} from './scene.ts'
import type {Reference} from './speaker.ts'

export function isPossessivePronoun(scene: Scene, at: number): boolean {
  return /^(?:his|her|its|their|our|my|your)$/.test(lowerWordAt(scene.reading.tokens, at))
}

export function readRoleOrBody(scene: Scene, chunk: Chunk, paragraph: number): Reference {
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
    // "The governor’s office": what counts stands behind the owner.
    else if (tokens.kind[end] === Kind.possessive) hasRole = false
    end++
  }
  const isDefinite =
    first === 'the' ||
    (isCapitalized(tokens, chunk.head) && hasFlag(tokens, chunk.head, Flag.role | Flag.title))
  if (isGroup(scene, chunk.head, end) || (hasRole && isSeveral(scene, chunk.head, end)))
    return {person: -1, note: 'joint', ...range, by: 'none'}
  if (hasRole && isDefinite) {
    if (isPointedOut(scene, chunk.head, end))
      return {person: -1, note: 'anonymous', ...range, by: 'none'}
    const person = resolveRole(scene, chunk.head, end, paragraph)
    return {
      person,
      note: person === -1 ? 'anonymous' : null,
      ...range,
      by: person === -1 ? 'none' : 'role',
    }
  }
  if (!hasRole && first === 'the') {
    const person = isTrade(scene, end - 1) ? resolveRole(scene, chunk.head, end, paragraph) : -1
    if (person !== -1) return {person, note: null, ...range, by: 'role'}
  }
  if (hasRole && isPossessivePronoun(scene, chunk.head)) {
    // "My mother used to say": a relative of whoever talks.
    const isOwn = /^(?:my|our)$/.test(first)
    const person = isOwn ? -1 : resolveRelation(scene, chunk.head, end, paragraph)
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

/** "the man beside her", "the woman in the next bed": told from others by where they are, and not by name. */
function isPointedOut(scene: Scene, from: number, to: number): boolean {
  const {tokens, pack} = scene.reading
  for (let index = from + 1; index + 1 < to; index++) {
    if (!hasFlag(tokens, index + 1, Flag.preposition)) continue
    return (
      pack.words.describes.has(lowerWordAt(tokens, index)) &&
      hasFlag(tokens, index, Flag.male | Flag.female) &&
      !pack.words.of.has(lowerWordAt(tokens, index + 1))
    )
  }
  return false
}

/** "the bell-ringer": a noun of no list that ends like somebody's work. */
function isTrade(scene: Scene, index: number): boolean {
  const {tokens, pack} = scene.reading
  const word = lowerWordAt(tokens, index)
  return (
    tokens.kind[index] === Kind.lower &&
    /(?:er|or|ist|ian)$/.test(word) &&
    !hasFlag(tokens, index, Flag.organization | Flag.place | Flag.function | Flag.common) &&
    !pack.words.document.has(word) &&
    !pack.words.collective.has(word) &&
    !pack.words.thing.has(word)
  )
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
