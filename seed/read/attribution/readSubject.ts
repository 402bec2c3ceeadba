import {Flag} from '../tokens/flags.ts'
import {Kind, hasFlag, isSign, lowerWordAt} from '../tokens/tokenize.ts'
import {
  isApposition,
  isNounPhrase,
  isRelativeHere,
  isTail,
  lastNounChunk,
  splitChunks,
} from './chunks.ts'
import {namedHead} from './namedHead.ts'
import {authorAbove} from './authorAbove.ts'
import {ownerOfDocument} from './ownerOfDocument.ts'
import {readJoint} from './readJoint.ts'
import {isPossessivePronoun, readRoleOrBody} from './readRoleOrBody.ts'
import {resolvePronoun} from './resolvePronoun.ts'
import {resolveThey} from './resolveThey.ts'
import type {Scene} from './scene.ts'
import type {Reference} from './speaker.ts'

/**
 * Who a phrase stands for: "Prime Minister of Kuvala Enoka Taupeaafe", "another nurse, Delia Tamm",
 * "Adam Polk, whose mother Rose was among the dead", "the minister", "she".
 * `order` says whether the verb comes after the phrase (the last part is the nearest) or before it.
 */
export function readSubject(
  scene: Scene,
  from: number,
  to: number,
  paragraph: number,
  order: 'beforeVerb' | 'afterVerb',
): Reference {
  if (order === 'afterVerb') return readPhrase(scene, from, to, paragraph, order)
  const end = beforeInfinitive(scene, from, to)
  const first = firstVerb(scene, from, end)
  // "She built a fortune on steel and says": the verb's subject opens the clause.
  const isShared = hasFlag(scene.reading.tokens, end - 1, Flag.conjunction) && first !== -1
  return readPhrase(scene, from, isShared ? first : end, paragraph, order)
}

/** "she likes to say": the verb of the phrase is the one before "to". */
function beforeInfinitive(scene: Scene, from: number, to: number): number {
  const {tokens, pack} = scene.reading
  let end = to
  while (end > from && hasFlag(tokens, end - 1, Flag.adverb) && tokens.kind[end - 1] === Kind.lower)
    end--
  if (end - from < 3 || !pack.words.to.has(lowerWordAt(tokens, end - 1))) return to
  const verb = end - 2
  const isVerb =
    tokens.kind[verb] === Kind.lower &&
    !hasFlag(tokens, verb, Flag.function & ~Flag.auxiliary) &&
    !hasFlag(tokens, verb, Flag.role)
  return isVerb ? verb : to
}

/** The first finite verb behind a subject; -1 where there is none. */
function firstVerb(scene: Scene, from: number, to: number): number {
  const {tokens} = scene.reading
  for (let index = from + 1; index < to; index++) {
    if (tokens.kind[index] !== Kind.lower) continue
    if (isRelativeHere(scene, index)) return -1
    if (hasFlag(tokens, index, Flag.speech | Flag.auxiliary)) return index
    const isInflected =
      /(?:ed|s)$/.test(lowerWordAt(tokens, index)) &&
      !hasFlag(tokens, index, Flag.role | Flag.function | Flag.roleModifier | Flag.kin)
    const follows =
      hasFlag(tokens, index - 1, Flag.pronoun) || (scene.registry.mentionAt[index - 1] ?? -1) !== -1
    if (isInflected || (follows && !hasFlag(tokens, index, Flag.function | Flag.adverb)))
      return index
  }
  return -1
}

function readPhrase(
  scene: Scene,
  from: number,
  to: number,
  paragraph: number,
  order: 'beforeVerb' | 'afterVerb',
): Reference {
  const chunks = splitChunks(scene, from, to)
  const last = chunks.at(-1)
  const none: Reference = {person: -1, note: null, from, to, by: 'none'}
  if (chunks.length === 0 || last === undefined) return none

  const joint = readJoint(scene, chunks)
  if (joint !== null) return joint
  if (order === 'beforeVerb') {
    const pronoun = pronounBefore(scene, last.to)
    if (pronoun !== -1) return readPronoun(scene, pronoun, paragraph)
    for (let index = chunks.length - 1; index >= 0; index--) {
      const chunk = chunks[index]
      if (chunk === undefined) continue
      const person = namedHead(scene, chunk)
      if (person !== null) return {...person, to}
      // What follows the name may be its apposition; anything else ends the search.
      if (!isApposition(scene, chunk)) break
    }
    const first = chunks[0]
    const person = first === undefined ? null : namedHead(scene, first)
    if (
      person !== null &&
      chunks.slice(1).every((chunk) => isApposition(scene, chunk) || isTail(scene, chunk))
    )
      return {...person, to}
    const noun = lastNounChunk(scene, chunks)
    return ownerOfDocument(scene, noun, paragraph) ?? readRoleOrBody(scene, noun, paragraph)
  }
  const first = chunks[0]
  if (first === undefined) return none
  if (
    hasFlag(scene.reading.tokens, first.head, Flag.pronoun) &&
    scene.reading.pack.pronouns.has(lowerWordAt(scene.reading.tokens, first.head)) &&
    (!isPossessivePronoun(scene, first.head) || first.head + 1 === to)
  ) {
    return readPronoun(scene, first.head, paragraph)
  }
  const named = namedHead(scene, first)
  if (named !== null) return {...named, to}
  // "said its spokesman, Chea Sambath": the name stands in apposition.
  const second = chunks[1]
  const apposed = second === undefined ? null : namedHead(scene, second)
  if (apposed !== null && isNounPhrase(scene, first)) return {...apposed, from: first.from, to}
  return ownerOfDocument(scene, first, paragraph) ?? readRoleOrBody(scene, first, paragraph)
}

function pronounBefore(scene: Scene, to: number): number {
  const {tokens} = scene.reading
  let index = to - 1
  while (
    index > 0 &&
    hasFlag(tokens, index, Flag.adverb | Flag.auxiliary) &&
    tokens.kind[index] === Kind.lower
  )
    index--
  const word = lowerWordAt(tokens, index)
  return /^(?:he|she|they|we|i|it)$/.test(word) ? index : -1
}

function readPronoun(scene: Scene, at: number, paragraph: number): Reference {
  const kind = scene.reading.pack.pronouns.get(lowerWordAt(scene.reading.tokens, at)) ?? 'other'
  const range = {from: at, to: at + 1}
  if (kind === 'plural') {
    const person = resolveThey(scene, at, paragraph)
    return {person, note: person === -1 ? 'joint' : null, ...range, by: 'pronoun'}
  }
  // "I said to her, “…”", within a turn: whoever speaks there.
  if (
    lowerWordAt(scene.reading.tokens, at) === 'i' &&
    scene.isTurn(paragraph) &&
    hasFlag(scene.reading.tokens, at + 1, Flag.strongSpeech) &&
    !answers(scene, at)
  )
    return {person: scene.turnOf(paragraph), note: null, ...range, by: 'pronoun'}
  const author = isIt(scene, at) ? authorAbove(scene, at, paragraph) : -1
  if (author !== -1) return {person: author, note: null, ...range, by: 'pronoun'}
  // “…,” it said: a body, whatever its name.
  if (kind === 'other')
    return {person: -1, note: isIt(scene, at) ? 'organization' : null, ...range, by: 'pronoun'}
  return {...resolvePronoun(scene, at, paragraph, kind), ...range, by: 'pronoun'}
}

/** “Is it sick?” And I said yes. “Is that a star?” No, I told her: what is said follows. */
function answers(scene: Scene, at: number): boolean {
  const {tokens} = scene.reading
  for (let index = at - 1; index >= at - 3; index--) {
    if (isSign(tokens, index, '.!?:;')) return false
    if (tokens.kind[index] === Kind.mark) return index !== at - 1
  }
  return false
}

function isIt(scene: Scene, at: number): boolean {
  return scene.reading.pack.words.it.has(lowerWordAt(scene.reading.tokens, at))
}
