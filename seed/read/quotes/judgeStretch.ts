import type {Quoted} from '../attribution/quoted.ts'
import type {Scene} from '../attribution/scene.ts'
import type {Attribution} from '../attribution/speaker.ts'
import {isHouseMark} from '../text/isHouseMark.ts'
import {Flag} from '../tokens/flags.ts'
import {hasFlag, isCapitalized, isSign, Kind, lowerWordAt} from '../tokens/tokenize.ts'

export type StretchKind = 'direct' | 'partial' | 'title'

const LONG_CLAUSE = 8

/** Tells an utterance from a fragment built into the reporter's sentence, a title and a nickname. */
export function judgeStretch(
  scene: Scene,
  quote: Quoted,
  attribution: Attribution | null,
  isContinued: boolean,
): StretchKind {
  const {tokens, text} = scene.reading
  const words = countWords(scene, quote)
  if (words === 0) return 'title'
  const first = scene.reading.paragraphs[quote.paragraph]
  const last = scene.reading.paragraphs[quote.lastParagraph]
  const fillsParagraph = first?.start === quote.outerStart && last?.end === quote.outerEnd
  if (fillsParagraph && isSubhead(scene, quote, attribution, words)) return 'title'
  if (fillsParagraph || attribution?.evidence === 'chyron' || attribution?.rule === 'epigraph')
    return 'direct'
  if (isWorkTitle(scene, quote, words)) return 'title'
  const lastSign = text.charAt(quote.end - 1)
  const before = quote.before - 1
  const opensSentence = isOpening(scene, quote)
  const begins =
    isCapitalized(tokens, quote.from) ||
    tokens.kind[quote.from] === Kind.number ||
    tokens.kind[quote.from] === Kind.mark ||
    isTypo(scene, quote.from)
  if (!begins && completesSentence(scene, quote)) return 'partial'
  if (isWritten(scene, quote)) return 'title'
  // "he’s proud to say, ‘no opinions’"
  if (
    !begins &&
    words <= 3 &&
    isSign(tokens, before, ',') &&
    !isContinued &&
    !/[,.?!]/.test(lastSign)
  )
    return 'partial'
  const isTrailing =
    (attribution !== null && attribution.rule.startsWith('trailing')) ||
    attribution?.rule === 'accordingTo' ||
    attribution?.rule === 'verblessTrailingName'
  if (
    isTrailing &&
    opensSentence &&
    (/[,?!.…–—-]/.test(lastSign) || isSign(tokens, quote.after, ',') || !quote.hasCloser)
  )
    return 'direct'
  if (isTrailing && opensSentence && words >= 3 && begins) return 'direct'
  if (isContinued) return 'direct'
  if (attribution?.evidence === 'turn') return 'direct'
  if (isSign(tokens, before, ':') && before >= quote.floor)
    return words >= 3 || attribution !== null ? 'direct' : 'partial'
  if (
    isSign(tokens, before, ',') &&
    attribution?.cue !== null &&
    attribution !== null &&
    isCueNear(scene, quote)
  )
    return 'direct'
  if (isSign(tokens, before, ',') && begins && words >= 4 && /[.?!…]/.test(lastSign))
    return 'direct'
  if (opensSentence)
    return words >= 4 || /[.?!…]$/.test(text.slice(quote.start, quote.end)) ? 'direct' : 'partial'
  if (
    before >= quote.floor &&
    hasFlag(tokens, before, Flag.strongSpeech | Flag.participle) &&
    tokens.kind[before] === Kind.lower
  ) {
    if (begins && words >= 2) return 'direct'
    return words >= LONG_CLAUSE && hasVerb(scene, quote) && endsSentence(scene, quote)
      ? 'direct'
      : 'partial'
  }
  if (lowerWordAt(tokens, before) === 'that' && before >= quote.floor)
    return words >= LONG_CLAUSE && hasVerb(scene, quote) && attribution !== null
      ? 'direct'
      : 'partial'
  return 'partial'
}

const LONGEST_SUBHEAD = 12

/** ‘Like an empty shop’: a heading within the text, where neither a full stop nor an attribution makes it speech. */
function isSubhead(
  scene: Scene,
  quote: Quoted,
  attribution: Attribution | null,
  words: number,
): boolean {
  const {text} = scene.reading
  if (words > LONGEST_SUBHEAD || /[.,?!…–—-]/.test(text.charAt(quote.end - 1))) return false
  if (attribution === null) return true
  return (
    /['‘’‚]/.test(text.charAt(quote.outerStart)) &&
    /^(?:paragraph|nextParagraph)/.test(attribution.rule)
  )
}

/** "The money, he wrote on Thursday, “is on its way”.": the sentence began outside the marks. */
function completesSentence(scene: Scene, quote: Quoted): boolean {
  const {tokens} = scene.reading
  if (!isSign(tokens, quote.before - 1, ',')) return false
  let commas = 0
  for (let index = quote.before - 2; index >= quote.floor; index--) {
    if (isSign(tokens, index, '.!?:;')) return false
    if (isSign(tokens, index, ',')) commas++
    if (index !== quote.floor && !isSign(tokens, index - 1, '.!?')) continue
    // What stands before the first comma is the quoted clause's subject, and no quotation.
    return (
      commas === 1 &&
      index >= (scene.reading.paragraphs[quote.paragraph]?.from ?? 0) &&
      tokens.kind[index - 1] !== Kind.mark &&
      !hasSpeechBefore(scene, index, quote.before)
    )
  }
  return false
}

/** A verb of speech before the first comma: the words before it lead in. */
function hasSpeechBefore(scene: Scene, from: number, to: number): boolean {
  const {tokens} = scene.reading
  for (let index = from; index < to && !isSign(tokens, index, ','); index++) {
    if (
      hasFlag(tokens, index, Flag.speech | Flag.participle | Flag.conjunction) ||
      lowerWordAt(tokens, index) === 'according'
    )
      return true
  }
  return false
}

/** "a shirt that said “Ask Me About Fog”": what is written on a thing. */
function isWritten(scene: Scene, quote: Quoted): boolean {
  const {tokens} = scene.reading
  const verb = quote.before - 1
  return (
    /^(?:said|says|read|reads|saying|reading)$/.test(lowerWordAt(tokens, verb)) &&
    /^(?:that|which)$/.test(lowerWordAt(tokens, verb - 1)) &&
    (tokens.kind[verb - 2] === Kind.lower || lowerWordAt(tokens, verb - 2).includes('-')) &&
    !hasFlag(tokens, verb - 2, Flag.role | Flag.kin | Flag.speech)
  )
}

function countWords(scene: Scene, quote: Quoted): number {
  let words = 0
  for (let index = quote.from; index < quote.to; index++) {
    const kind = scene.reading.tokens.kind[index]
    if (kind !== Kind.punctuation && kind !== Kind.mark && kind !== Kind.possessive) words++
  }
  return words
}

/** A sentence, a paragraph or a line begins with it. */
function isOpening(scene: Scene, quote: Quoted): boolean {
  const {tokens} = scene.reading
  if (quote.before <= quote.floor) return true
  const before = quote.before - 1
  const start = scene.reading.paragraphs[quote.paragraph]?.start ?? 0
  if (isHouseMark(scene.reading.text.slice(start, quote.outerStart))) return true
  // "Ltd." ends a sentence with its own full stop.
  return (
    isSign(tokens, before, '.!?…') ||
    tokens.kind[before] === Kind.mark ||
    scene.reading.text.charAt((tokens.end[before] ?? 1) - 1) === '.'
  )
}

function endsSentence(scene: Scene, quote: Quoted): boolean {
  const {tokens, text} = scene.reading
  return (
    /[.?!]/.test(text.charAt(quote.end - 1)) ||
    isSign(tokens, quote.after, '.') ||
    quote.after >= quote.limit
  )
}

/** "aAnd I mean it", "iIt has been": a slip of the shift key. */
function isTypo(scene: Scene, index: number): boolean {
  return /^\p{Ll}\p{Lu}\p{Ll}/u.test(
    scene.reading.text.slice(scene.reading.tokens.start[index], scene.reading.tokens.end[index]),
  )
}

function hasVerb(scene: Scene, quote: Quoted): boolean {
  for (let index = quote.from; index < quote.to; index++) {
    if (hasFlag(scene.reading.tokens, index, Flag.auxiliary | Flag.pronoun)) return true
  }
  return false
}

function isCueNear(scene: Scene, quote: Quoted): boolean {
  for (let index = quote.before - 1; index >= Math.max(quote.floor, quote.before - 12); index--) {
    if (
      hasFlag(scene.reading.tokens, index, Flag.speech | Flag.participle) &&
      scene.reading.tokens.kind[index] === Kind.lower
    )
      return true
  }
  return lowerWordAt(scene.reading.tokens, quote.floor) === 'according'
}

/** “Jane Eyre”, “Both Sides.”: every word of weight has a capital. */
function isWorkTitle(scene: Scene, quote: Quoted, words: number): boolean {
  const {tokens, text} = scene.reading
  if (quote.before <= quote.floor || words > 9 || /[,?!]/.test(text.charAt(quote.end - 1)))
    return false
  const before = quote.before - 1
  if (isSign(tokens, before, ':.!?')) return false
  // "a film called “Death by Container”"
  const isNamed = scene.reading.pack.words.named.has(lowerWordAt(tokens, before)) && words >= 2
  // "I said, “Buy two.”"
  const verb = isSign(tokens, before, ',') ? before - 1 : before
  if (hasFlag(tokens, verb, Flag.strongSpeech) && !isNamed) return false
  if (hasFlag(tokens, before, Flag.speech | Flag.participle) && !isNamed) return false
  let capitals = 0
  for (let index = quote.from; index < quote.to; index++) {
    if (isCapitalized(tokens, index)) capitals++
    else if (tokens.kind[index] === Kind.lower && !hasFlag(tokens, index, Flag.function))
      return false
  }
  return capitals >= 1 && isCapitalized(tokens, quote.from)
}
