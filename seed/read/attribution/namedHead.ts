import {sliceTokens} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {Kind, hasFlag, isSign, lowerWordAt} from '../tokens/tokenize.ts'
import {type Chunk, isRelativeHere} from './chunks.ts'
import type {Scene} from './scene.ts'
import type {Reference} from './speaker.ts'

/** A name at the head of a phrase, behind titles, articles and nouns, but not behind a preposition of its own. */
export function namedHead(scene: Scene, chunk: Chunk): Reference | null {
  const {tokens} = scene.reading
  for (let index = chunk.head; index < chunk.to; index++) {
    // "which NAME called": the relative word is the object.
    if (index === chunk.head && /^(?:which|that|whom)$/.test(lowerWordAt(tokens, index))) continue
    if (isRelativeHere(scene, index)) return null
    const person = scene.registry.mentionAt[index] ?? -1
    if (person !== -1 && scene.quoted[index] === 0) {
      const end = mentionEnd(scene, index, chunk.to)
      if (end < chunk.to && isOwnersMark(scene, end)) {
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

/** "NAME’s", "Rosas’ colleague". */
function isOwnersMark(scene: Scene, at: number): boolean {
  const {tokens, text} = scene.reading
  if (tokens.kind[at] === Kind.possessive) return true
  return (
    tokens.kind[at] === Kind.mark &&
    /^s['’]$/.test(text.slice((tokens.start[at] ?? 0) - 1, tokens.end[at])) &&
    hasFlag(tokens, at + 1, Flag.kin | Flag.role)
  )
}

/** "Mrs. Grimm" is not Otto Grimm. */
function contradictsTitle(scene: Scene, at: number, person: number): boolean {
  const before = lowerWordAt(scene.reading.tokens, at - 1).replace('.', '')
  const gender = scene.registry.people[person]?.gender ?? null
  if (gender === null) return false
  if (/^(?:mr|sir|lord)$/.test(before)) return gender === 'female'
  return /^(?:mrs|ms|miss|lady|dame|madam)$/.test(before) && gender === 'male'
}

export function mentionEnd(scene: Scene, from: number, to: number): number {
  const person = scene.registry.mentionAt[from]
  let end = from + 1
  while (end < to && scene.registry.mentionAt[end] === person) end++
  return end
}

/** The name hangs on a preposition: "the wife of Adam Polk". Not: "minister of Kuvala Enoka Taupeaafe". */
export function isGoverned(scene: Scene, head: number, at: number): boolean {
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
  if (index < head || !hasFlag(tokens, index, Flag.preposition)) return false
  // "To NAME, the guard said", but "For NAME, it is personal", "As NAME put it".
  return tokens.kind[index] === Kind.lower || !/^(?:for|as)$/.test(lowerWordAt(tokens, index))
}

/** Only words that can stand before a name in its own phrase lie between. */
export function canPrecedeName(scene: Scene, head: number, at: number): boolean {
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
