import {Flag} from '../tokens/flags.ts'
import {hasFlag, Kind, lowerWordAt} from '../tokens/tokenize.ts'
import type {Scene} from './scene.ts'

/** "what his grandmother used to shout", "as a neighbor put it": somebody without a name says something there. */
export function hasOtherSpeaker(scene: Scene, from: number, to: number): boolean {
  const {tokens, pack} = scene.reading
  for (let index = from + 2; index < to - 1; index++) {
    if (tokens.kind[index] !== Kind.lower || !hasFlag(tokens, index, Flag.kin | Flag.role)) continue
    if (!hasFlag(tokens, index - 1, Flag.article) && !isOwned(scene, index - 1)) continue
    let verb = index + 1
    while (verb < Math.min(to, index + 5)) {
      const word = lowerWordAt(tokens, verb)
      if (!hasFlag(tokens, verb, Flag.auxiliary | Flag.adverb) && !isHabit(word)) break
      verb++
    }
    if (tokens.kind[verb] !== Kind.lower) continue
    if (hasFlag(tokens, verb, Flag.speech) || isSaying(`${lowerWordAt(tokens, verb)}ed`))
      return true
  }
  return false

  // "shout": verbs stand in the list as reports have them, "shouted".
  function isSaying(past: string): boolean {
    return (pack.flagsOf(past, true) & Flag.speech) !== 0
  }

  function isHabit(word: string): boolean {
    return pack.words.habit.has(word) || pack.words.to.has(word)
  }
}

function isOwned(scene: Scene, at: number): boolean {
  const {tokens, pack} = scene.reading
  return (
    tokens.kind[at] === Kind.possessive || pack.patterns.determiner.test(lowerWordAt(tokens, at))
  )
}
