import {Flag} from '../tokens/flags.ts'
import {Kind, hasFlag, isCapitalized, isSign, lowerWordAt} from '../tokens/tokenize.ts'
import {citedBehind, readAccording} from './citedAs.ts'
import type {Quoted} from './quoted.ts'
import type {Scene} from './scene.ts'
import {readSubject} from './readSubject.ts'
import type {Attribution} from './speaker.ts'
import {endsAfterVerb, findVerb, verbOpens} from './speechVerb.ts'
import {toAttribution} from './toAttribution.ts'

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
      isSign(tokens, end, '?') ||
      lowerWordAt(tokens, verb + 1) === 'that' ||
      !endsAfterVerb(scene, verb, end))
  )
    return null
  // “Bring a bucket.” And I said: who tells of a quotation answers it.
  if (isNewSentence && isFirstPerson(scene, from, verb)) return null
  const startsWithVerb = verbOpens(scene, from, verb)
  if (startsWithVerb) {
    const subjectFrom = verb + 1
    const subject = readSubject(scene, subjectFrom, end, quote.lastParagraph, 'afterVerb')
    return toAttribution(scene, subject, verb, 'trailingVerbFirst', {from, to: end})
  }
  const to = isRetold(scene, from, verb) ? from + 1 : verb
  const subject = readSubject(scene, from, to, quote.lastParagraph, 'beforeVerb')
  return toAttribution(scene, subject, verb, 'trailingVerb', {from, to: verb + 1})
}

/** “…?” he wanted to know, she said: who tells of a quotation is not who spoke. */
function isRetold(scene: Scene, from: number, verb: number): boolean {
  const {tokens} = scene.reading
  const [first, last] = [lowerWordAt(tokens, from), lowerWordAt(tokens, verb - 1)]
  const isChanged = (first === 'he' && last === 'she') || (first === 'she' && last === 'he')
  return isChanged && isSign(tokens, verb - 2, ',')
}

function isFirstPerson(scene: Scene, from: number, verb: number): boolean {
  const {tokens, pack} = scene.reading
  const word = lowerWordAt(tokens, verb - 1)
  return verb > from && word !== 'it' && pack.pronouns.get(word) === 'other'
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
