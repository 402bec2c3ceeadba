import {findNames} from '../people/findNames.ts'
import {Flag} from '../tokens/flags.ts'
import {Kind, hasFlag, isCapitalized, isSign, lowerWordAt} from '../tokens/tokenize.ts'
import {isVerbal} from './openingSubject.ts'
import type {Scene} from './scene.ts'

/** "Ifrah Sheikh Nur scored": two words in capitals and a verb, and no person is known by them. */
export function hasUnreadSubject(scene: Scene, from: number, to: number): boolean {
  const {tokens} = scene.reading
  if (scene.quoted[from] === 1) return false
  const [run] = findNames(tokens, from, Math.min(to, from + 8))
  if (run === undefined || run.from !== from || run.to - run.from < 2) return false
  for (let index = run.from; index < run.to; index++) {
    if ((scene.registry.mentionAt[index] ?? -1) !== -1) return false
    if (hasFlag(tokens, index, NOT_PERSON)) return false
  }
  return tokens.kind[run.to] === Kind.lower && isVerbal(scene, run.to)
}

const NOT_PERSON =
  Flag.organization |
  Flag.network |
  Flag.geo |
  Flag.place |
  Flag.event |
  Flag.calendar |
  Flag.function

/** "A driver who asked not to be named was less solemn.", "An Italian tourist said …" */
export function hasNamelessSubject(scene: Scene, from: number, to: number): boolean {
  const {tokens, pack} = scene.reading
  if (scene.quoted[from] === 1 || !/^(?:an?|one|another)$/.test(lowerWordAt(tokens, from)))
    return false
  for (let index = from + 1; index < Math.min(to, from + 5); index++) {
    const word = lowerWordAt(tokens, index)
    if (isCapitalized(tokens, index) && !hasFlag(tokens, index, Flag.demonym)) return false
    const isPerson = hasFlag(tokens, index, Flag.role | Flag.kin) || pack.words.describes.has(word)
    if (isPerson && !hasFlag(tokens, index, Flag.preposition))
      return !isSign(tokens, index + 1, ',') || (scene.registry.mentionAt[index + 2] ?? -1) === -1
    if (hasFlag(tokens, index, Flag.auxiliary)) return false
  }
  return false
}
