import type {QuotedStretch} from '../quotes/findMarks.ts'
import {splitSentences} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {
  hasFlag,
  isCapitalized,
  isSign,
  Kind,
  lowerWordAt,
  tokenFrom,
  wordAt,
} from '../tokens/tokenize.ts'
import {readSubject, type Scene} from './readSubject.ts'
import type {Attribution, Reference} from './speaker.ts'

/** A stretch with its neighbourhood as token indexes. */
export interface Quoted extends QuotedStretch {
  /** Token range of the words between the marks. */
  from: number
  to: number
  /** First token after the closing mark; token of the opening mark. */
  after: number
  before: number
  /** Where the next quotation of this paragraph begins, else the paragraph's end. */
  limit: number
  /** Where the one before ended, else the paragraph's start. */
  floor: number
}

const FAR = 60

/** "… ,” said NAME", "… ,” NAME, ROLE, told reporters", "… ,” he said". */
export function trailingRule(scene: Scene, quote: Quoted): Attribution | null {
  const {tokens, text} = scene.reading
  let from = quote.after
  while (from < quote.limit && isSign(tokens, from, ',–—-')) from++
  const end = clauseEnd(scene, from, quote.limit)
  if (from >= end) return null
  const lastInside = text.charAt(quote.end - 1)
  const isOpenEnded =
    ',?!–—…-'.includes(lastInside) || isSign(tokens, quote.after, ',') || !quote.hasCloser
  const isNewSentence = !isOpenEnded && isCapitalized(tokens, from) && /[.]/.test(lastInside)
  if (isLeadInOfNext(scene, quote, end)) return null

  const according = readAccording(scene, from, end, quote.paragraph)
  if (according !== null) return according
  const cited = citedBehind(scene, from, end, quote.lastParagraph)
  if (cited !== null) return cited
  const verb = findVerb(scene, from, end)
  if (verb === -1) return isOpenEnded ? verblessTrailing(scene, quote, from, end) : null
  if (
    isNewSentence &&
    (end - from > 14 ||
      lowerWordAt(tokens, verb + 1) === 'that' ||
      !endsAfterVerb(scene, verb, end))
  )
    return null
  const startsWithVerb = verbOpens(scene, from, verb)
  if (startsWithVerb) {
    const subjectFrom = verb + 1
    const subject = readSubject(scene, subjectFrom, end, quote.lastParagraph, 'afterVerb')
    return toAttribution(scene, subject, verb, 'trailingVerbFirst', {from, to: end})
  }
  const subject = readSubject(scene, from, verb, quote.lastParagraph, 'beforeVerb')
  return toAttribution(scene, subject, verb, 'trailingVerb', {from, to: verb + 1})
}

/** Only adverbs, "also", "later" before the verb. */
function verbOpens(scene: Scene, from: number, verb: number): boolean {
  for (let index = from; index < verb; index++) {
    if (!hasFlag(scene.reading.tokens, index, Flag.adverb | Flag.conjunction)) return false
  }
  return true
}

function endsAfterVerb(scene: Scene, verb: number, end: number): boolean {
  const {tokens} = scene.reading
  const next = verb + 1
  if (!hasFlag(tokens, verb, Flag.strongSpeech)) return false
  if (next >= end || isSign(tokens, next, '.,')) return true
  if (hasFlag(tokens, next, Flag.preposition | Flag.adverb | Flag.calendar)) return true
  // "told reporters", "told CGTN"; not "said the river rose".
  return /^(?:told|tells)$/.test(lowerWordAt(tokens, verb)) && end - next < 6
}

/** The first verb of speech that is no part of a relative clause or of a name. */
function findVerb(scene: Scene, from: number, end: number): number {
  const {tokens} = scene.reading
  for (let index = from; index < Math.min(end, from + FAR); index++) {
    if (tokens.kind[index] !== Kind.lower) continue
    const isQuoted =
      hasFlag(tokens, index, Flag.participle) && lowerWordAt(tokens, index - 1) === 'as'
    if (isQuoted || isGoingOn(scene, index)) return index
    if (!hasFlag(tokens, index, Flag.speech)) continue
    if (isNoun(scene, index, from)) continue
    if (
      hasFlag(tokens, index - 1, Flag.relative) &&
      index - 1 >= from &&
      lowerWordAt(tokens, index - 1) !== 'that'
    )
      continue
    return index
  }
  return -1
}

/** “…,” she went on. */
function isGoingOn(scene: Scene, index: number): boolean {
  const {tokens} = scene.reading
  return (
    /^(?:went|goes)$/.test(lowerWordAt(tokens, index)) &&
    lowerWordAt(tokens, index + 1) === 'on' &&
    (isSign(tokens, index + 2, '.,:;') || tokens.kind[index + 2] === Kind.mark)
  )
}

/** "the offers", "a complaint of claims": after an article or a preposition it is no verb. */
function isNoun(scene: Scene, index: number, from: number): boolean {
  const {tokens} = scene.reading
  if (index <= from) return false
  const before = index - 1
  if (
    hasFlag(tokens, before, Flag.article) &&
    tokens.kind[before] === Kind.lower &&
    !hasFlag(tokens, index, Flag.strongSpeech)
  )
    return true
  const word = lowerWordAt(tokens, before)
  return (
    /^(?:to|of|his|her|its|their|for)$/.test(word) && !hasFlag(tokens, index, Flag.strongSpeech)
  )
}

/** “…,” Russian Foreign Minister Sergey Lavrov. */
function verblessTrailing(
  scene: Scene,
  quote: Quoted,
  from: number,
  end: number,
): Attribution | null {
  const {tokens} = scene.reading
  let to = end
  while (to > from && isSign(tokens, to - 1, '.')) to--
  if (to - from > 24 || to <= from) return null
  for (let index = from; index < to; index++) {
    if (hasFlag(tokens, index, Flag.auxiliary) && tokens.kind[index] === Kind.lower) return null
  }
  const subject = readSubject(scene, from, to, quote.lastParagraph, 'afterVerb')
  if (subject.person === -1 || subject.by !== 'name') return null
  return {
    person: subject.person,
    note: null,
    from,
    to,
    evidence: 'verbless',
    cue: null,
    rule: 'verblessTrailingName',
    confidence: 0.85,
  }
}

function readAccording(
  scene: Scene,
  from: number,
  end: number,
  paragraph: number,
): Attribution | null {
  const {tokens} = scene.reading
  if (lowerWordAt(tokens, from) !== 'according' || lowerWordAt(tokens, from + 1) !== 'to')
    return null
  const subject = readSubject(scene, from + 2, end, paragraph, 'afterVerb')
  return toAttribution(scene, subject, from, 'accordingTo', {from, to: end})
}

/** `Then NAME said: “…”` after a finished quotation leads in to the next one. */
function isLeadInOfNext(scene: Scene, quote: Quoted, end: number): boolean {
  const {tokens, text} = scene.reading
  if (end < quote.limit || quote.limit >= tokens.count || tokens.kind[quote.limit] !== Kind.mark)
    return false
  if (!/[.?!]/.test(text.charAt(quote.end - 1))) return false
  return (
    isSign(tokens, quote.limit - 1, ':') ||
    (isSign(tokens, quote.limit - 1, ',') && isCapitalized(tokens, quote.after))
  )
}

/** NAME said: “…”, she told reporters, “…”, according to NAME, “…”. */
export function leadingRule(scene: Scene, quote: Quoted): Attribution | null {
  const {tokens} = scene.reading
  const sentences = splitSentences(tokens, quote.floor, quote.before)
  const sentence = sentences.at(-1)
  if (sentence === undefined || isSign(tokens, quote.before - 1, '.!?…')) return null
  let to = quote.before
  while (
    to > sentence.from &&
    (isSign(tokens, to - 1, ',:–—-') || lowerWordAt(tokens, to - 1) === 'that')
  )
    to--
  const nominal =
    to - sentence.from > 3 ? readNominal(scene, sentence.from, to, quote.paragraph) : null
  if (nominal !== null) return nominal
  if (lowerWordAt(tokens, sentence.from) === 'according') {
    const subject = readSubject(scene, sentence.from + 2, to, quote.paragraph, 'afterVerb')
    return toAttribution(
      scene,
      subject,
      sentence.from,
      'accordingTo',
      {from: sentence.from, to},
      'leadIn',
    )
  }
  return readLeadIn(
    scene,
    sentence.from,
    to,
    quote.paragraph,
    isSign(tokens, quote.before - 1, ':'),
  )
}

/** Finds verb and subject in the words that lead in to a quotation. */
export function readLeadIn(
  scene: Scene,
  from: number,
  to: number,
  paragraph: number,
  hasColon: boolean,
): Attribution | null {
  const {tokens} = scene.reading
  const nominal = readNominal(scene, from, to, paragraph)
  if (nominal !== null) return nominal
  for (let index = to - 1; index >= Math.max(from, to - FAR); index--) {
    if (tokens.kind[index] !== Kind.lower || scene.quoted[index] === 1) continue
    if (hasFlag(tokens, index, Flag.participle)) {
      // "The biographer quotes the painter Otto Reiss as saying"
      const cited =
        lowerWordAt(tokens, index - 1) === 'as' ? citedAs(scene, from, index - 1, paragraph) : null
      if (cited !== null)
        return toAttribution(scene, cited, index, 'leadInCited', {from, to}, 'leadIn')
      const subject = subjectOfSentence(scene, from, index, paragraph)
      if (subject !== null)
        return toAttribution(scene, subject, index, 'leadInParticiple', {from, to}, 'leadIn')
    }
    if (!hasFlag(tokens, index, Flag.speech) || isNoun(scene, index, from)) continue
    if (hasFlag(tokens, index - 1, Flag.relative) && lowerWordAt(tokens, index - 1) !== 'that')
      continue
    const start = innerClause(scene, from, index)
    const subject = readSubject(scene, start, index, paragraph, 'beforeVerb')
    return toAttribution(scene, subject, index, 'leadInVerb', {from, to: index + 1}, 'leadIn')
  }
  if (!hasColon) return null
  // "NAME:" and "NAME of BODY, by telephone:"
  const subject = readSubject(scene, from, to, paragraph, 'afterVerb')
  return subject.by === 'name' && to - from < 30
    ? toAttribution(scene, subject, -1, 'leadInColon', {from, to}, 'leadIn')
    : null
}

/** "In the words of NAME:", "NAME’s answer:", "Her verdict is blunt:": a noun stands for the verb. */
function readNominal(
  scene: Scene,
  from: number,
  to: number,
  paragraph: number,
): Attribution | null {
  const {tokens, pack} = scene.reading
  for (let index = to - 1; index > Math.max(from, to - 16); index--) {
    if (isSign(tokens, index, ',;')) return null
    if (!pack.words.utterance.has(lowerWordAt(tokens, index))) continue
    if (pack.words.of.has(lowerWordAt(tokens, index + 1)) && index + 2 < to) {
      const subject = readSubject(scene, index + 2, to, paragraph, 'afterVerb')
      return subject.person === -1 && subject.note !== 'anonymous'
        ? null
        : toAttribution(scene, subject, index, 'leadInWordsOf', {from, to}, 'leadIn')
    }
    // Behind the noun only what it is like: "is blunt".
    if (to - index > 5 || (index + 1 < to && !hasFlag(tokens, index + 1, Flag.auxiliary)))
      return null
    const owner = ownerBefore(scene, from, index)
    return owner === null
      ? null
      : toAttribution(
          scene,
          readSubject(scene, owner.from, owner.to, paragraph, 'afterVerb'),
          index,
          'leadInNoun',
          {from, to},
          'leadIn',
        )
  }
  return null
}

/** "Ranger NAME’s short" → the name; "Her" → the pronoun. */
function ownerBefore(scene: Scene, from: number, noun: number): {from: number; to: number} | null {
  const {tokens} = scene.reading
  for (let index = noun - 1; index >= Math.max(from, noun - 4); index--) {
    if (tokens.kind[index] === Kind.possessive) return {from, to: index}
    if (/^(?:his|her)$/.test(lowerWordAt(tokens, index))) return {from: index, to: index + 1}
    if (tokens.kind[index] !== Kind.lower) return null
  }
  return null
}

/** "NAME said the king had told him:" → from "the king" on: what was said has a speaker of its own. */
function innerClause(scene: Scene, from: number, verb: number): number {
  const {tokens} = scene.reading
  for (let index = verb - 1; index > from; index--) {
    if (isSign(tokens, index, ',;:–—') || isRelativeWord(scene, index)) return from
    if (tokens.kind[index] !== Kind.lower || !hasFlag(tokens, index, Flag.strongSpeech)) continue
    const start = lowerWordAt(tokens, index + 1) === 'that' ? index + 2 : index + 1
    return start < verb && !hasFlag(tokens, start, Flag.conjunction) ? start : from
  }
  return from
}

function isRelativeWord(scene: Scene, index: number): boolean {
  const {tokens} = scene.reading
  return hasFlag(tokens, index, Flag.relative) && lowerWordAt(tokens, index) !== 'that'
}

/** "the BBC quoted NAME as saying" behind a quotation. */
function citedBehind(
  scene: Scene,
  from: number,
  end: number,
  paragraph: number,
): Attribution | null {
  const {tokens} = scene.reading
  for (let saying = from + 3; saying < Math.min(end, from + FAR); saying++) {
    if (lowerWordAt(tokens, saying) !== 'saying' || lowerWordAt(tokens, saying - 1) !== 'as')
      continue
    const cited = citedAs(scene, from, saying - 1, paragraph)
    return cited && toAttribution(scene, cited, saying, 'trailingCited', {from, to: end})
  }
  return null
}

function citedAs(scene: Scene, from: number, to: number, paragraph: number): Reference | null {
  const {tokens} = scene.reading
  for (let index = to - 1; index > from; index--) {
    if (!/^(?:quotes?|quoted|cites?|cited)$/.test(lowerWordAt(tokens, index))) continue
    // "was quoted as saying": the subject stands before.
    return index + 1 < to ? readSubject(scene, index + 1, to, paragraph, 'afterVerb') : null
  }
  return null
}

/** The subject of a sentence whose participle leads in: "The President said …, adding:". */
export function subjectOfSentence(
  scene: Scene,
  from: number,
  to: number,
  paragraph: number,
): Reference | null {
  const {tokens} = scene.reading
  for (let index = pastOpening(scene, from, to); index < to; index++) {
    if (scene.quoted[index] === 1) continue
    const isVerb =
      tokens.kind[index] === Kind.lower &&
      (hasFlag(tokens, index, Flag.speech | Flag.auxiliary) ||
        (/(?:ed|s)$/.test(wordAt(tokens, index)) &&
          !hasFlag(tokens, index, Flag.role | Flag.function)))
    const word = lowerWordAt(tokens, index)
    if (/^(?:he|she|they)$/.test(word))
      return readSubject(scene, index, index + 1, paragraph, 'beforeVerb')
    if (isVerb && index > from) return readSubject(scene, from, index, paragraph, 'beforeVerb')
    const person = scene.registry.mentionAt[index] ?? -1
    if (
      person >= 0 &&
      tokens.kind[index + 1] !== Kind.possessive &&
      !hasFlag(tokens, index - 1, Flag.preposition)
    ) {
      let end = index + 1
      while (end < to && scene.registry.mentionAt[end] === person) end++
      if (tokens.kind[end] === Kind.possessive) continue
      return {person, note: null, from: index, to: end, by: 'name'}
    }
  }
  return null
}

/** "Asked about it, NAME shrugged": the opening phrase has no subject of its own. */
function pastOpening(scene: Scene, from: number, to: number): number {
  const {tokens} = scene.reading
  if (
    !/^(?:asked|speaking|pressed|questioned|told|faced|confronted|looking|standing|sitting)$/.test(
      lowerWordAt(tokens, from),
    )
  )
    return from
  for (let index = from + 1; index < to; index++) if (isSign(tokens, index, ',')) return index + 1
  return from
}

function clauseEnd(scene: Scene, from: number, limit: number): number {
  const {tokens} = scene.reading
  for (let index = from; index < limit; index++) {
    if (
      isSign(tokens, index, '.!?') &&
      !(index + 1 < limit && tokens.kind[index + 1] === Kind.lower && isSign(tokens, index, '!?'))
    )
      return index
  }
  return limit
}

function toAttribution(
  scene: Scene,
  subject: Reference,
  verb: number,
  rule: string,
  range: {from: number; to: number},
  evidence: 'explicit' | 'leadIn' = 'explicit',
): Attribution {
  const isPronoun = subject.by === 'pronoun'
  const hasReference = subject.to > subject.from
  return {
    person: subject.person,
    note: subject.note,
    from: hasReference ? subject.from : range.from,
    to: hasReference ? subject.to : range.to,
    evidence: isPronoun ? 'pronoun' : evidence,
    cue: verb === -1 ? null : wordAt(scene.reading.tokens, verb),
    rule: isPronoun ? `${rule}Pronoun` : subject.by === 'role' ? `${rule}Role` : rule,
    confidence: confidenceOf(subject),
  }
}

function confidenceOf(subject: Reference): number {
  if (subject.person === -1) return subject.note === null ? 0.3 : 0.8
  return {name: 0.97, pronoun: 0.85, role: 0.88, none: 0.3}[subject.by]
}

export function withTokens(
  scene: Scene,
  stretch: QuotedStretch,
  previous: QuotedStretch | undefined,
  next: QuotedStretch | undefined,
): Quoted {
  const {tokens, paragraphs} = scene.reading
  const first = paragraphs[stretch.paragraph]
  const last = paragraphs[stretch.lastParagraph]
  const follows = next !== undefined && next.paragraph === stretch.lastParagraph
  const precedes = previous !== undefined && previous.lastParagraph === stretch.paragraph
  return {
    ...stretch,
    from: tokenFrom(tokens, stretch.start),
    to: tokenFrom(tokens, stretch.end),
    after: tokenFrom(tokens, stretch.outerEnd),
    before: tokenFrom(tokens, stretch.outerStart),
    limit: follows ? tokenFrom(tokens, next.outerStart) : (last?.to ?? tokens.count),
    floor: precedes ? tokenFrom(tokens, previous.outerEnd) : (first?.from ?? 0),
  }
}
