import type {NameRun} from '../people/findNames.ts'
import {nameText} from '../people/nameText.ts'
import {type ReadingText, type Sentence, sliceTokens} from '../readingText.ts'
import type {Range} from '../report.ts'
import {Flag} from '../tokens/flags.ts'
import {Kind, hasFlag, isSign, lowerWordAt} from '../tokens/tokenize.ts'
import {findPlace} from './findPlace.ts'
import {findSlotNames} from './findSlotNames.ts'
import {isKnownOutlet, outletAfter, outletBefore} from './outletBeside.ts'

/** A sentence that says who reports, and from where. */
export interface Byline {
  name: string
  nameFrom: number
  nameTo: number
  role: string | null
  outlet: Range | null
  location: Range | null
  sentence: Sentence
  /** 2: the words are a byline's; 1: an outlet's possessive stands before the name, and that is all. */
  strength: 1 | 2
}

// So many words may stand behind "Report by NAME", and in a sentence about a reporter without outlet.
const LONGEST_TAIL = 6

const LONGEST_UNNAMED = 16

/** Reads a sentence as a byline; `null` where it is none. */
export function readByline(reading: ReadingText, sentence: Sentence): Byline | null {
  for (const run of findSlotNames(reading, sentence.from, sentence.to)) {
    if (run.nameTo - run.nameFrom < 2) continue
    if (hasSpeech(reading, sentence, run)) return null
    const byline = judge(reading, sentence, run)
    if (byline !== null) return byline
  }
  return null
}

/** A quotation; a title or a scare quote behind the verb leaves a byline what it is. */
function hasSpeech(reading: ReadingText, sentence: Sentence, run: NameRun): boolean {
  const {tokens, text} = reading
  for (let index = sentence.from; index < sentence.to; index++) {
    const sign = text.charAt(tokens.start[index] ?? 0)
    if (tokens.kind[index] !== Kind.mark || !'“”"«»„'.includes(sign)) continue
    if (index < run.nameTo + 1 || isSign(tokens, index - 1, ',:.')) return true
    if (hasFlag(tokens, index - 1, Flag.speech | Flag.strongSpeech | Flag.conjunction)) return true
  }
  return false
}

function judge(reading: ReadingText, sentence: Sentence, run: NameRun): Byline | null {
  const {tokens, pack} = reading
  const ownOutlet = outletAfter(reading, run.nameTo, sentence.to)
  const spaced = predicate(reading, ownOutlet.to, sentence.to)
  const isVoxPop = pack.patterns.talksToMany.test(spaced)
  if (pack.patterns.interviewAfter.test(spaced) && !isVoxPop) return null
  if (/\b(?:interview|conversation)\b/i.test(sliceTokens(tokens, sentence.from, run.from)))
    return null
  const outlet = outletBefore(reading, run) ?? ownOutlet.range
  const before = sliceTokens(tokens, sentence.from, run.from)
  const prefix = sliceTokens(tokens, run.from, run.nameFrom)
  const hasReporterRole = pack.patterns.reporterRole.test(`${prefix} ${before.slice(-30)}`)
  const isVerb = pack.patterns.bylineAfter.test(spaced)
  const isOutletVerb =
    isVerb ||
    isVoxPop ||
    pack.patterns.bylineAfterOutlet.test(spaced) ||
    pack.patterns.placeBeforeVerb.test(behind(reading, ownOutlet.to, sentence.to))
  const lead = beforeOutlet(reading, sentence, before, outlet)
  const isHandover = pack.patterns.handover.test(lead)
  const credited = outlet !== null || hasReporterRole
  // Without an outlet only a sentence of its own, or one that says whence, is a byline.
  const isPlain =
    (pack.patterns.bylinePlain.test(spaced) && opensClause(reading, sentence, run)) ||
    (pack.patterns.reportingLead.test(lead) && run.nameTo >= sentence.to - 1) ||
    (pack.patterns.reportBy.test(lead) && sentence.to - run.nameTo < LONGEST_TAIL) ||
    isUnnamedReporter(reading, sentence, run, spaced)
  if (
    !(credited && (isOutletVerb || isHandover)) &&
    !isPlain &&
    !(outlet !== null && isKnownOutlet(reading, run))
  )
    return null
  const strength = (credited && (isOutletVerb || isHandover)) || isPlain ? 2 : 1
  return {
    name: nameText(tokens, run.nameFrom, run.nameTo),
    nameFrom: run.nameFrom,
    nameTo: run.nameTo,
    role: hasReporterRole ? reporterRole(reading, run) : null,
    outlet,
    location: strength === 2 ? findPlace(reading, sentence, run.nameTo, run.from) : null,
    sentence,
    strength,
  }
}

/**
 * "Phil Lavery has been finding out." as the last sentence of a paragraph, about somebody whom the
 * report never names again.
 */
function isUnnamedReporter(
  reading: ReadingText,
  sentence: Sentence,
  run: NameRun,
  predicateText: string,
): boolean {
  const {tokens, pack, text} = reading
  const isWork = pack.patterns.bylineUnnamed.test(predicateText)
  const isAs =
    pack.patterns.as.test(lowerWordAt(tokens, run.from - 1)) ||
    pack.patterns.as.test(lowerWordAt(tokens, run.from))
  if (isAs) return isWork
  if (!isWork && !pack.patterns.bylineThere.test(predicateText)) return false
  if (run.from !== sentence.from || run.nameFrom !== run.from) return false
  if (sentence.to - sentence.from > LONGEST_UNNAMED || !endsParagraph(reading, sentence))
    return false
  const surname = sliceTokens(tokens, run.nameTo - 1, run.nameTo)
  const at = tokens.start[run.nameTo - 1] ?? 0
  // A stand-up's chyron names the reporter too, but in capitals.
  return !text.includes(surname, at + 1) && text.indexOf(surname) === at
}

function endsParagraph({tokens, text}: ReadingText, sentence: Sentence): boolean {
  const gap = text.slice(tokens.end[sentence.to - 1], tokens.start[sentence.to] ?? text.length)
  return sentence.to >= tokens.count || gap.includes('\n')
}

/** What is said of the reporter, without the place between name and verb: "in Santa Fe has the details". */
function predicate(reading: ReadingText, from: number, to: number): string {
  const {placeBeforeVerb, clauseBeforeVerb} = reading.pack.patterns
  return behind(reading, from, to).replace(clauseBeforeVerb, ' ').replace(placeBeforeVerb, ' ')
}

/** The text from a token on, with the space before it. */
function behind(reading: ReadingText, from: number, to: number): string {
  const {tokens} = reading
  const isSpaced = (tokens.start[from] ?? 0) > (tokens.end[from - 1] ?? 0)
  return `${isSpaced ? ' ' : ''}${sliceTokens(tokens, from, to)}`
}

function beforeOutlet(
  reading: ReadingText,
  sentence: Sentence,
  before: string,
  outlet: Range | null,
): string {
  if (outlet === null || outlet.start > (reading.tokens.start[sentence.from] ?? 0) + before.length)
    return before
  return reading.text.slice(reading.tokens.start[sentence.from], outlet.start).trimEnd()
}

function opensClause(reading: ReadingText, sentence: Sentence, run: NameRun): boolean {
  const {tokens} = reading
  const {clauseLead} = reading.pack.patterns
  if (run.from === sentence.from && run.nameFrom === run.from) return true
  return (
    isSign(tokens, run.from - 1, ',') ||
    clauseLead.test(sliceTokens(tokens, run.from - 1, run.from)) ||
    (run.from === sentence.from && clauseLead.test(sliceTokens(tokens, run.from, run.nameFrom)))
  )
}

function reporterRole(reading: ReadingText, run: NameRun): string | null {
  const {tokens} = reading
  let from = run.from
  while (from < run.nameFrom && hasFlag(tokens, from, Flag.network)) from++
  const prefix = sliceTokens(tokens, from, run.nameFrom)
  if (prefix !== '') return prefix
  const word = sliceTokens(tokens, run.from - 1, run.from)
  return reading.pack.patterns.reporterRole.test(word) ? word : null
}
