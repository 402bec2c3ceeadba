import {Flag} from '../tokens/flags.ts'
import {Kind, hasFlag, isSign, lowerWordAt, wordAt} from '../tokens/tokenize.ts'
import type {Scene} from './scene.ts'
import {readSubject} from './readSubject.ts'
import type {Reference} from './speaker.ts'

/** The subject of a sentence whose participle leads in: "The President said …, adding:". */
export function subjectOfSentence(
  scene: Scene,
  from: number,
  to: number,
  paragraph: number,
): Reference | null {
  const {tokens} = scene.reading
  for (let index = pastOpening(scene, from, to); index < to; index++) {
    if (scene.quoted[index] === 1) continue
    const isVerb =
      tokens.kind[index] === Kind.lower &&
      (hasFlag(tokens, index, Flag.speech | Flag.auxiliary) ||
        (/(?:ed|s)$/.test(wordAt(tokens, index)) &&
          !hasFlag(tokens, index, Flag.role | Flag.function)))
    const word = lowerWordAt(tokens, index)
    if (/^(?:he|she|they)$/.test(word))
      return readSubject(scene, index, index + 1, paragraph, 'beforeVerb')
    if (isVerb && index > from) return readSubject(scene, from, index, paragraph, 'beforeVerb')
    const person = scene.registry.mentionAt[index] ?? -1
    if (person < 0) continue
    let end = index + 1
    while (end < to && scene.registry.mentionAt[end] === person) end++
    // "For NAME, it is personal."
    const isTopic = index - 1 === from && lowerWordAt(tokens, from) === 'for'
    const isGoverned = hasFlag(tokens, index - 1, Flag.preposition) && !isTopic
    if (tokens.kind[end] !== Kind.possessive && !isGoverned)
      return {person, note: null, from: index, to: end, by: 'name'}
    index = end - 1
  }
  return null
}

/** "Asked about it, NAME shrugged": the opening phrase has no subject of its own. */
function pastOpening(scene: Scene, from: number, to: number): number {
  const {tokens} = scene.reading
  if (
    !/^(?:asked|speaking|pressed|questioned|told|faced|confronted|looking|standing|sitting)$/.test(
      lowerWordAt(tokens, from),
    )
  )
    return from
  for (let index = from + 1; index < to; index++) if (isSign(tokens, index, ',')) return index + 1
  return from
}
