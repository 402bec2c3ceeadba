import {Kind, lowerWordAt} from '../tokens/tokenize.ts'
import type {Chunk} from './chunks.ts'
import {mentionEnd} from './namedHead.ts'
import {resolvePronoun} from './resolvePronoun.ts'
import type {Scene} from './scene.ts'
import type {Reference} from './speaker.ts'

/** "NAME’s statement", "the letter from NAME", "her note": whose words stand on it. `null` for another noun. */
export function ownerOfDocument(scene: Scene, chunk: Chunk, paragraph: number): Reference | null {
  const {tokens, pack} = scene.reading
  let noun = chunk.head
  while (noun < chunk.to && !pack.words.document.has(lowerWordAt(tokens, noun))) noun++
  if (noun >= chunk.to) return null
  const range = {from: chunk.head, to: chunk.to}
  for (let index = chunk.head; index < chunk.to; index++) {
    const person = scene.registry.mentionAt[index] ?? -1
    if (person < 0 || scene.quoted[index] === 1) continue
    const end = mentionEnd(scene, index, chunk.to)
    const isOwner =
      index < noun
        ? tokens.kind[end] === Kind.possessive
        : /^(?:of|by|from)$/.test(lowerWordAt(tokens, noun + 1))
    return isOwner ? {person, note: null, ...range, by: 'name'} : null
  }
  const kind = pack.pronouns.get(lowerWordAt(tokens, chunk.head))
  const isPossessive = /^(?:his|her)$/.test(lowerWordAt(tokens, chunk.head))
  return isPossessive && (kind === 'male' || kind === 'female')
    ? {...resolvePronoun(scene, chunk.head, paragraph, kind), ...range, by: 'pronoun'}
    : null
}
