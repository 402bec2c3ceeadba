import {splitSentences} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {Kind, hasFlag, isSign, lowerWordAt} from '../tokens/tokenize.ts'
import {citedAs} from './citedAs.ts'
import type {Quoted} from './quoted.ts'
import {pastAddress} from './pastAddress.ts'
import {readNominal} from './readNominal.ts'
import type {Scene} from './scene.ts'
import {readSubject} from './readSubject.ts'
import type {Attribution} from './speaker.ts'
import {FAR, isNoun} from './speechVerb.ts'
import {subjectOfSentence} from './subjectOfSentence.ts'
import {toAttribution} from './toAttribution.ts'

/** NAME said: “…”, she told reporters, “…”, according to NAME, “…”. */
export function leadingRule(scene: Scene, quote: Quoted): Attribution | null {
  const {tokens} = scene.reading
  const sentences = splitSentences(tokens, quote.floor, quote.before)
  const whole = sentences.at(-1)
  const sentence = whole && {from: pastAddress(scene, whole.from, quote.paragraph), to: whole.to}
  if (sentence === undefined || isSign(tokens, quote.before - 1, '.!?…')) return null
  let to = quote.before
  while (
    to > sentence.from &&
    (isSign(tokens, to - 1, ',:–—-') || lowerWordAt(tokens, to - 1) === 'that')
  )
    to--
  to = beforeAside(scene, sentence.from, to)
  const nominal =
    to - sentence.from > 3 ? readNominal(scene, sentence.from, to, quote.paragraph) : null
  if (nominal !== null) return nominal
  if (lowerWordAt(tokens, sentence.from) === 'according') {
    // "According to NAME, the manager told her: “…”": what she reports has a speaker of its own.
    const clause = innerSpeech(scene, sentence.from, to)
    if (clause !== -1) return readLeadIn(scene, clause, to, quote.paragraph, false)
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

/** One past the comma behind which somebody says or tells; -1 where nobody does. */
function innerSpeech(scene: Scene, from: number, to: number): number {
  const {tokens} = scene.reading
  let comma = from
  while (comma < to && !isSign(tokens, comma, ',')) comma++
  for (let index = comma + 2; index < to; index++)
    if (tokens.kind[index] === Kind.lower && hasFlag(tokens, index, Flag.strongSpeech))
      return comma + 1
  return -1
}

/** "He said, and I wrote this down, “…”" → up to "said". */
function beforeAside(scene: Scene, from: number, to: number): number {
  const {tokens, pack} = scene.reading
  let start = to
  while (start > from && !isSign(tokens, start - 1, ',–—')) start--
  if (start <= from || !pack.words.and.has(lowerWordAt(tokens, start))) return to
  for (let index = start + 1; index < to; index++)
    if (pack.words.aside.has(lowerWordAt(tokens, index))) return start - 1
  return to
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
    const end = beforeThisToSay(scene, start, index)
    const subject = readSubject(scene, start, end, paragraph, 'beforeVerb')
    return toAttribution(scene, subject, index, 'leadInVerb', {from, to: index + 1}, 'leadIn')
  }
  if (!hasColon) return null
  const beginning = inTheseWords(scene, from, to, paragraph)
  if (beginning !== null) return beginning
  // "To NAME, the official has an answer:" is not by NAME.
  if (lowerWordAt(tokens, from) === 'to') return null
  // "NAME:" and "NAME of BODY, by telephone:"
  const subject = readSubject(scene, from, to, paragraph, 'afterVerb')
  return subject.by === 'name' && to - from < 30
    ? toAttribution(scene, subject, -1, 'leadInColon', {from, to}, 'leadIn')
    : null
}

/** "She began with these words:", "He closed with a warning:" */
function inTheseWords(
  scene: Scene,
  from: number,
  to: number,
  paragraph: number,
): Attribution | null {
  const {tokens, pack} = scene.reading
  if (!pack.words.utterance.has(lowerWordAt(tokens, to - 1))) return null
  const subject = subjectOfSentence(scene, from, to, paragraph)
  return subject === null || subject.person === -1
    ? null
    : toAttribution(scene, subject, to - 1, 'leadInNoun', {from, to}, 'leadIn')
}

/** "On the striker he had this to say:" → up to "had". */
function beforeThisToSay(scene: Scene, from: number, verb: number): number {
  const {tokens, pack} = scene.reading
  if (!pack.words.to.has(lowerWordAt(tokens, verb - 1))) return verb
  for (let index = verb - 2; index > Math.max(from, verb - 6); index--)
    if (/^(?:had|has|have)$/.test(lowerWordAt(tokens, index))) return index
  return verb
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
