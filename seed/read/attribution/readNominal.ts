import {Flag} from '../tokens/flags.ts'
import {Kind, hasFlag, isSign, lowerWordAt} from '../tokens/tokenize.ts'
import type {Scene} from './scene.ts'
import {readSubject} from './readSubject.ts'
import type {Attribution} from './speaker.ts'
import {toAttribution} from './toAttribution.ts'

/** "In the words of NAME:", "NAME’s answer:", "Her verdict is blunt:": a noun stands for the verb. */
export function readNominal(
  scene: Scene,
  from: number,
  to: number,
  paragraph: number,
): Attribution | null {
  const {tokens, pack} = scene.reading
  for (let index = to - 1; index > Math.max(from, to - 16); index--) {
    if (isSign(tokens, index, ',;')) return null
    if (!pack.words.utterance.has(lowerWordAt(tokens, index))) continue
    if (pack.words.of.has(lowerWordAt(tokens, index + 1)) && index + 2 < to) {
      const subject = readSubject(scene, index + 2, to, paragraph, 'afterVerb')
      return subject.person === -1 && subject.note !== 'anonymous'
        ? null
        : toAttribution(scene, subject, index, 'leadInWordsOf', {from, to}, 'leadIn')
    }
    // Behind the noun only what it is like: "is blunt".
    if (to - index > 5 || (index + 1 < to && !hasFlag(tokens, index + 1, Flag.auxiliary)))
      return null
    const owner = ownerBefore(scene, from, index)
    return owner === null
      ? null
      : toAttribution(
          scene,
          readSubject(scene, owner.from, owner.to, paragraph, 'afterVerb'),
          index,
          'leadInNoun',
          {from, to},
          'leadIn',
        )
  }
  return null
}

/** "Ranger NAME’s short" → the name; "Her" → the pronoun. */
function ownerBefore(scene: Scene, from: number, noun: number): {from: number; to: number} | null {
  const {tokens} = scene.reading
  for (let index = noun - 1; index >= Math.max(from, noun - 4); index--) {
    if (tokens.kind[index] === Kind.possessive) return {from, to: index}
    if (/^(?:his|her)$/.test(lowerWordAt(tokens, index))) return {from: index, to: index + 1}
    if (tokens.kind[index] !== Kind.lower) return null
  }
  return null
}
