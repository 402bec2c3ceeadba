import type {BlockKind} from '../report.ts'
import {splitSentences} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {hasFlag, isCapitalized, isSign, Kind, lowerWordAt, wordAt} from '../tokens/tokenize.ts'
import {readSubject} from './readSubject.ts'
import type {Scene} from './scene.ts'
import type {Attribution} from './speaker.ts'

/** A clause of reported speech: "X said that …", "according to X, …", "…, she said". */
export interface IndirectQuote {
  /** Token range of what is reported. */
  from: number
  to: number
  paragraph: number
  attribution: Attribution
}

const SHORTEST = 3

/** Finds reported speech without marks. Sentences that hold a quotation are left to the quotation. */
export function findIndirect(scene: Scene, kinds: BlockKind[]): IndirectQuote[] {
  const found: IndirectQuote[] = []
  for (const [index, paragraph] of scene.reading.paragraphs.entries()) {
    if (kinds[index] !== 'paragraph' && kinds[index] !== 'dek') continue
    for (const sentence of splitSentences(scene.reading.tokens, paragraph.from, paragraph.to)) {
      const quote = readSentence(scene, sentence.from, sentence.to, index)
      if (quote !== null) found.push(quote)
    }
  }
  return found
}

function readSentence(
  scene: Scene,
  from: number,
  to: number,
  paragraph: number,
): IndirectQuote | null {
  const {tokens} = scene.reading
  for (let index = from; index < to; index++) if (scene.quoted[index] === 1) return null
  // Behind a closing mark stands the quotation's own attribution.
  if (scene.quoted[from - 1] === 1 && tokens.kind[from - 1] === Kind.mark) return null
  if (lowerWordAt(tokens, from) === 'according' && lowerWordAt(tokens, from + 1) === 'to')
    return readAccording(scene, from, to, paragraph)
  for (let index = from + SHORTEST; index < to; index++) {
    if (isSign(tokens, index, ',') && lowerWordAt(tokens, index + 1) === 'according') {
      const subject = readSubject(scene, index + 3, to, paragraph, 'afterVerb')
      if (subject.by === 'none' && subject.note === null) return null
      return {
        from,
        to: index,
        paragraph,
        attribution: asAttribution(scene, subject, index + 1, 'indirectAccordingTo'),
      }
    }
  }
  for (let index = from; index < to; index++) {
    if (tokens.kind[index] !== Kind.lower || !hasFlag(tokens, index, Flag.speech)) continue
    if (
      hasFlag(tokens, index - 1, Flag.article | Flag.relative) ||
      /^(?:to|of)$/.test(lowerWordAt(tokens, index - 1))
    )
      continue
    return readReported(scene, from, index, to, paragraph)
  }
  return null
}

function readReported(
  scene: Scene,
  from: number,
  verb: number,
  to: number,
  paragraph: number,
): IndirectQuote | null {
  const {tokens} = scene.reading
  const subjectEnd = verb
  let start = verb + 1
  // "told parliament that", "said on Monday that", "said that"
  const that = findThat(scene, start, Math.min(to, start + 12))
  const isStrong = hasFlag(tokens, verb, Flag.strongSpeech)
  if (that !== -1) start = that + 1
  else if (!isStrong || isSign(tokens, start, ',.:') || start >= to) {
    return isSign(tokens, start, '.') || start >= to
      ? readTrailing(scene, from, verb, paragraph)
      : null
  } else if (/^(?:told|tells|asked|asks)$/.test(wordAt(tokens, verb))) {
    // "told Holt the pact is good": what follows the listener is reported.
    while (
      start < to &&
      (isCapitalized(tokens, start) ||
        hasFlag(tokens, start, Flag.role | Flag.article | Flag.pronoun)) &&
      !hasFlag(tokens, start + 1, Flag.auxiliary)
    )
      start++
  }
  const end = isSign(tokens, to - 1, '.!?') ? to - 1 : to
  if (end - start < SHORTEST || (that === -1 && !hasClause(scene, start, end))) return null
  const subject = readSubject(scene, from, subjectEnd, paragraph, 'beforeVerb')
  if (subject.by === 'none' && subject.note === null) return null
  return {
    from: start,
    to: end,
    paragraph,
    attribution: asAttribution(scene, subject, verb, 'indirectThat'),
  }
}

/** "The flowers must be picked early, she says." */
function readTrailing(
  scene: Scene,
  from: number,
  verb: number,
  paragraph: number,
): IndirectQuote | null {
  const {tokens} = scene.reading
  let comma = verb - 1
  while (comma > from && !isSign(tokens, comma, ',')) comma--
  if (comma - from < SHORTEST || verb - comma > 14) return null
  const subject = readSubject(scene, comma + 1, verb, paragraph, 'beforeVerb')
  if (subject.by === 'none' && subject.note === null) return null
  return {
    from,
    to: comma,
    paragraph,
    attribution: asAttribution(scene, subject, verb, 'indirectTrailing'),
  }
}

function readAccording(
  scene: Scene,
  from: number,
  to: number,
  paragraph: number,
): IndirectQuote | null {
  const {tokens} = scene.reading
  let comma = from + 2
  while (comma < to && !isSign(tokens, comma, ',')) comma++
  const end = isSign(tokens, to - 1, '.') ? to - 1 : to
  if (end - comma < SHORTEST) return null
  const subject = readSubject(scene, from + 2, comma, paragraph, 'afterVerb')
  if (subject.by === 'none' && subject.note === null) return null
  return {
    from: comma + 1,
    to: end,
    paragraph,
    attribution: asAttribution(scene, subject, from, 'indirectAccordingTo'),
  }
}

function findThat(scene: Scene, from: number, to: number): number {
  for (let index = from; index < to; index++) {
    const word = lowerWordAt(scene.reading.tokens, index)
    if (word === 'that' || word === 'whether') return index
    if (isSign(scene.reading.tokens, index, ',.;:')) return -1
  }
  return -1
}

function hasClause(scene: Scene, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (hasFlag(scene.reading.tokens, index, Flag.auxiliary | Flag.pronoun)) return true
  }
  return false
}

function asAttribution(
  scene: Scene,
  subject: {person: number; note: Attribution['note']; from: number; to: number; by: string},
  verb: number,
  rule: string,
): Attribution {
  return {
    person: subject.person,
    note: subject.note,
    from: subject.from,
    to: subject.to,
    evidence: subject.by === 'pronoun' ? 'pronoun' : 'explicit',
    cue: wordAt(scene.reading.tokens, verb),
    rule,
    confidence: subject.person === -1 ? 0.5 : 0.75,
  }
}
