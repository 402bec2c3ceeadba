import {Flag} from '../tokens/flags.ts'
import {Kind, hasFlag, lowerWordAt} from '../tokens/tokenize.ts'
import {type Chunk, isRelativeHere} from './chunks.ts'
import {canPrecedeName, isGoverned, mentionEnd} from './namedHead.ts'
import type {Scene} from './scene.ts'
import type {Reference} from './speaker.ts'

/** "Okonjo and Lemaire", "Ana Diaz, a nurse, and Piet Visser". */
export function readJoint(scene: Scene, chunks: Chunk[]): Reference | null {
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
