import {Flag} from '../tokens/flags.ts'
import {hasFlag, isSign, Kind, lowerWordAt, wordAt} from '../tokens/tokenize.ts'
import {mentionEnd} from './namedHead.ts'
import type {Quoted} from './quoted.ts'
import {readSubject} from './readSubject.ts'
import type {Scene} from './scene.ts'
import type {Attribution} from './speaker.ts'
import {FAR} from './speechVerb.ts'
import {toAttribution} from './toAttribution.ts'

/** "That is how NAME puts it.", "These are the words of NAME.", “Never again,” was how NAME described it. */
export function toldBehind(scene: Scene, quote: Quoted): Attribution | null {
  const {paragraphs} = scene.reading
  const own = paragraphs[quote.lastParagraph]
  const next = paragraphs[quote.lastParagraph + 1]
  // Above the sentence, the quotation may stand in a paragraph of its own.
  const isApart = own !== undefined && quote.outerEnd >= own.end
  if (isApart && (next === undefined || !scene.isTold(quote.lastParagraph + 1))) return null
  const from = isApart ? (next?.from ?? quote.after) : quote.after
  const to = endOfClause(scene, from, isApart ? (next?.to ?? quote.limit) : quote.limit)
  return to === -1
    ? null
    : thatIsHow(scene, from, to, isApart ? quote.lastParagraph + 1 : quote.lastParagraph)
}

/** A paragraph begins with the quotation, and behind it "NAME was firm about that.", "NAME smiles." */
export function mannerBehind(scene: Scene, quote: Quoted): Attribution | null {
  const {tokens, text, paragraphs} = scene.reading
  const from = quote.after
  const to = endOfClause(scene, quote.after, quote.limit)
  const opens = paragraphs[quote.paragraph]?.start === quote.outerStart
  if (to === -1 || !opens || !/[.?!…]/.test(text.charAt(quote.end - 1))) return null
  const person = scene.registry.mentionAt[from] ?? -1
  if (person < 0 || scene.registry.people[person]?.isStaff !== false) return null
  const end = mentionEnd(scene, from, to)
  if (!showsManner(scene, end, to)) return null
  return {
    person,
    note: null,
    from,
    to: end,
    evidence: 'explicit',
    cue: wordAt(tokens, end),
    rule: 'trailingManner',
    confidence: 0.8,
  }
}

/** -1 where no clause of a few words follows. */
function endOfClause(scene: Scene, from: number, limit: number): number {
  let to = from
  while (to < Math.min(limit, from + FAR) && !isSign(scene.reading.tokens, to, '.!?:;')) to++
  return to - from < 2 ? -1 : to
}

/** "[That is] how NAME puts it", "[These are] the words of NAME". */
function thatIsHow(scene: Scene, from: number, to: number, paragraph: number): Attribution | null {
  const {tokens, pack} = scene.reading
  let index = from
  if (/^(?:that|this|these|those|such|it)$/.test(lowerWordAt(tokens, index))) index++
  if (/^(?:that|this|it)['’]s$/.test(lowerWordAt(tokens, index))) index++
  else if (tokens.kind[index] === Kind.possessive || lowerWordAt(tokens, index) === 's') index++
  else if (!/^(?:is|was|are|were)$/.test(lowerWordAt(tokens, index))) return null
  else index++
  while (hasFlag(tokens, index, Flag.adverb)) index++
  if (lowerWordAt(tokens, index) === 'how' || lowerWordAt(tokens, index) === 'what') {
    let verb = index + 1
    while (verb < Math.min(to, index + 12) && !isTelling(scene, verb)) verb++
    if (verb >= Math.min(to, index + 12)) return null
    const subject = readSubject(scene, index + 1, verb, paragraph, 'beforeVerb')
    return toAttribution(scene, subject, verb, 'trailingThatIsHow', {from, to})
  }
  if (lowerWordAt(tokens, index) === 'the') index++
  const noun = lowerWordAt(tokens, index)
  if (
    !(pack.words.utterance.has(noun) || pack.words.view.has(noun)) ||
    !pack.words.of.has(lowerWordAt(tokens, index + 1))
  )
    return null
  const subject = readSubject(scene, index + 2, to, paragraph, 'afterVerb')
  return toAttribution(scene, subject, index, 'trailingWordsOf', {from, to})
}

function isTelling(scene: Scene, index: number): boolean {
  const {tokens} = scene.reading
  if (tokens.kind[index] !== Kind.lower) return false
  return (
    hasFlag(tokens, index, Flag.speech | Flag.opinion) ||
    /^(?:sees|saw|sums|summed|likes|liked|remembers|remembered)$/.test(lowerWordAt(tokens, index))
  )
}

/** Behind a name: how somebody said it, or what their face did. */
function showsManner(scene: Scene, from: number, to: number): boolean {
  const {tokens, pack} = scene.reading
  const word = lowerWordAt(tokens, from)
  if (pack.words.gesture.has(word)) return true
  if (!/^(?:is|was|sounds|sounded|looks|looked)$/.test(word)) return false
  let index = from + 1
  while (index < to && hasFlag(tokens, index, Flag.adverb)) index++
  return pack.words.manner.has(lowerWordAt(tokens, index))
}
