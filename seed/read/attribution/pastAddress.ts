import {isSign} from '../tokens/tokenize.ts'
import type {Scene} from './scene.ts'

const TURNS_AROUND = 6

/** "NAME, the designer has never made one.": a speaker addresses another, and is not speaking of them. */
export function pastAddress(scene: Scene, from: number, paragraph: number): number {
  if (!scene.isTurn(paragraph)) return from
  const person = scene.registry.mentionAt[from] ?? -1
  if (person < 0) return from
  let end = from + 1
  while (scene.registry.mentionAt[end] === person) end++
  if (!isSign(scene.reading.tokens, end, ',')) return from
  for (let near = paragraph - TURNS_AROUND; near <= paragraph + TURNS_AROUND; near++)
    if (near >= 0 && scene.isTurn(near) && scene.turnOf(near) === person) return end + 1
  return from
}
