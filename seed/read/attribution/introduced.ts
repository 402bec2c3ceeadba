import {Flag} from '../tokens/flags.ts'
import {hasFlag, isSign, Kind, lowerWordAt} from '../tokens/tokenize.ts'
import type {Scene} from './scene.ts'

/** Tokens to look back over for somebody without a name. */
const REACH = 2000

/** "his landlord": the noun belongs to somebody who has no name. */
export function isSomebodys(scene: Scene, noun: string, to: number): boolean {
  const {tokens} = scene.reading
  for (let index = to - 1; index > Math.max(0, to - REACH); index--) {
    if (lowerWordAt(tokens, index) !== noun || scene.quoted[index] === 1) continue
    const before = lowerWordAt(tokens, index - 1)
    if (/^(?:his|her|their)$/.test(before) || tokens.kind[index - 1] === Kind.possessive)
      return !isHeading(scene, index) && !isNamedBeside(scene, index) && !isNamedNext(scene, index)
  }
  return false
}

/** "His runner does not care. NAME can …" */
function isNamedNext(scene: Scene, index: number): boolean {
  const {tokens} = scene.reading
  for (let at = index + 1; at < index + 16; at++) {
    if (isSign(tokens, at, '.')) return (scene.registry.mentionAt[at + 1] ?? -1) >= 0
    if ((scene.registry.mentionAt[at] ?? -1) !== -1) return false
  }
  return false
}

/** "a clerk", "another clerk", with no name beside, nearer than anybody who is called so by name. */
export function isIntroduced(scene: Scene, noun: string, to: number): boolean {
  const {tokens} = scene.reading
  for (let index = to - 1; index > Math.max(0, to - REACH); index--) {
    if (lowerWordAt(tokens, index) !== noun || scene.quoted[index] === 1) continue
    if (isNamedBeside(scene, index)) return false
    let first = index - 1
    while (first > index - 4 && tokens.kind[first] === Kind.lower && !isIndefinite(scene, first))
      first--
    if (!isIndefinite(scene, first) || isDefinition(scene, index)) continue
    // "Ana Diaz, a nurse", "Ana Diaz is a nurse": the noun is hers.
    const isHers =
      (scene.registry.mentionAt[first - 2] ?? -1) !== -1 &&
      (isSign(tokens, first - 1, ',') || hasFlag(tokens, first - 1, Flag.auxiliary))
    if (!isHers && !isHeading(scene, index)) return true
  }
  return false
}

/** "An interpreter is a person who …": what anybody is. */
function isDefinition(scene: Scene, index: number): boolean {
  const {tokens, pack} = scene.reading
  return (
    /^(?:is|has|must|can)$/.test(lowerWordAt(tokens, index + 1)) &&
    (isIndefinite(scene, index + 2) || pack.words.people.has(lowerWordAt(tokens, index + 2)))
  )
}

/** "the clerk Ana Diaz", "a clerk, Ana Diaz". */
function isNamedBeside(scene: Scene, index: number): boolean {
  const next = isSign(scene.reading.tokens, index + 1, ',') ? index + 2 : index + 1
  return (scene.registry.mentionAt[next] ?? -1) !== -1
}

function isIndefinite(scene: Scene, index: number): boolean {
  return /^(?:an?|one|another)$/.test(lowerWordAt(scene.reading.tokens, index))
}

/** Headline and dek introduce whom the report will name. */
function isHeading(scene: Scene, index: number): boolean {
  const offset = scene.reading.tokens.start[index] ?? 0
  return offset < scene.headEnd
}
