import {peopleIn} from '../people/person.ts'
import {splitSentences} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {Kind, hasFlag, lowerWordAt} from '../tokens/tokenize.ts'
import {PARAGRAPHS_BACK, REACH} from './reach.ts'
import type {Scene} from './scene.ts'

/** "they", for one person: nobody else is spoken of, and the report never says "he" or "she" of them. */
export function resolveThey(scene: Scene, at: number, paragraph: number): number {
  const {tokens, paragraphs} = scene.reading
  for (let index = paragraph; index >= Math.max(0, paragraph - PARAGRAPHS_BACK); index--) {
    if (index !== paragraph && !scene.isTold(index)) continue
    const range = paragraphs[index]
    if (range === undefined) return -1
    const to = index === paragraph ? at : range.to
    const sentences = splitSentences(tokens, Math.max(range.from, to - REACH), to)
    for (const sentence of sentences.toReversed()) {
      if (hasPlural(scene, sentence.from, sentence.to)) return -1
      const people = new Set(peopleIn(scene.registry, scene.quoted, sentence.from, sentence.to))
      if (people.size > 1) return -1
      const [only] = people
      if (only === undefined) continue
      const person = scene.registry.people[only]
      const isOpen = person !== undefined && !person.isGenderSure && !person.isStaff
      return isOpen && isSubjectOf(scene, sentence.from, only) ? only : -1
    }
    // “…,” the drummer said: who spoke last, if nothing tells a gender.
    const spoke = index === paragraph ? -1 : (scene.speakerIn[index] ?? -1)
    if (spoke >= 0) return scene.registry.people[spoke]?.gender === null ? spoke : -1
  }
  return -1
}

/** The person is named before the sentence's verb, behind a role at most. */
function isSubjectOf(scene: Scene, from: number, person: number): boolean {
  const {tokens} = scene.reading
  let first = from
  while (scene.quoted[first] === 1 || tokens.kind[first] === Kind.mark) first++
  for (let index = first; index < first + 8 && index < tokens.count; index++) {
    const found = scene.registry.mentionAt[index] ?? -1
    if (found === person) return !hasFlag(tokens, index - 1, Flag.preposition)
    if (found !== -1 || hasFlag(tokens, index, Flag.auxiliary | Flag.strongSpeech)) return false
  }
  return false
}

/** "officials", "the two ministers", "people": others whom "they" may mean. */
function hasPlural(scene: Scene, from: number, to: number): boolean {
  const {tokens, pack} = scene.reading
  for (let index = from; index < to; index++) {
    if (scene.quoted[index] === 1 || tokens.kind[index] !== Kind.lower) continue
    const word = lowerWordAt(tokens, index)
    // "three islands" are nobody.
    const next = lowerWordAt(tokens, index + 1)
    const isThings =
      pack.flagsOf(word, true) !== 0 &&
      hasFlag(tokens, index, Flag.article) &&
      pack.singularOf(next) !== null &&
      !hasFlag(tokens, index + 1, Flag.role | Flag.kin | Flag.demonym | Flag.function) &&
      !pack.words.people.has(next)
    if (pack.words.people.has(word) && !isThings) return true
    const singular = pack.singularOf(word)
    if (
      singular !== null &&
      (pack.flagsOf(singular, true) & (Flag.role | Flag.kin | Flag.demonym)) !== 0 &&
      !hasFlag(tokens, index, Flag.speech)
    )
      return true
  }
  return false
}
