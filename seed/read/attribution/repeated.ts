import {Kind, lowerWordAt} from '../tokens/tokenize.ts'
import type {Quoted} from './quoted.ts'
import type {Scene} from './scene.ts'
import type {Attribution} from './speaker.ts'

const OPENING = 5
/** Words to compare: a page that quotes a soundbite again seldom quotes more of it. */
const LONGEST = 60

/** What was said before and by whom, by its first words. */
export type Spoken = Map<string, {words: string[]; attribution: Attribution}>

/** Remembers whose words these are, if the report names them. */
export function remember(
  scene: Scene,
  spoken: Spoken,
  quote: Quoted,
  attribution: Attribution | null,
): void {
  if (attribution === null || attribution.person === -1) return
  const words = wordsOf(scene, quote)
  if (words.length < OPENING) return
  const key = words.slice(0, OPENING).join(' ')
  if (!spoken.has(key)) spoken.set(key, {words, attribution})
}

/** A soundbite's words once more in the story below: whoever said them there says them here. */
export function repeated(scene: Scene, spoken: Spoken, quote: Quoted): Attribution | null {
  const words = wordsOf(scene, quote)
  if (words.length < OPENING) return null
  const before = spoken.get(words.slice(0, OPENING).join(' '))
  if (before === undefined) return null
  const shared = Math.min(words.length, before.words.length)
  if (words.slice(0, shared).some((word, index) => word !== before.words[index])) return null
  return {...before.attribution, evidence: 'continued', rule: 'repeatedWords', confidence: 0.9}
}

function wordsOf(scene: Scene, quote: Quoted): string[] {
  const {tokens} = scene.reading
  const words: string[] = []
  for (let index = quote.from; index < quote.to && words.length < LONGEST; index++) {
    const kind = tokens.kind[index]
    if (kind !== Kind.punctuation && kind !== Kind.mark) words.push(lowerWordAt(tokens, index))
  }
  return words
}
