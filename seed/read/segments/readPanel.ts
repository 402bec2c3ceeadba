import type {BlockKind} from '../report.ts'
import {nameText} from '../people/nameText.ts'
import type {NameRun} from '../people/findNames.ts'
import type {Declared} from '../people/declared.ts'
import {sliceTokens, splitSentences, type ReadingText} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {hasFlag, isSign, Kind, lowerWordAt, tokenFrom} from '../tokens/tokenize.ts'
import {outletBefore} from './outletBeside.ts'
import {addLaterRoles} from './addLaterRoles.ts'
import {findSlotNames} from './findSlotNames.ts'
import {readGuest} from './readGuest.ts'
import {readGuests} from './readGuests.ts'

const LONGEST_PREFIX = 12

export interface Panel {
  guests: Declared[]
  /** One past the panel's last paragraph. */
  end: number
}

/** Reads the bullets from a paragraph on, or what follows the words that introduce them, as a list of guests. */
export function readPanel(reading: ReadingText, kinds: BlockKind[], index: number): Panel | null {
  const guests = readInline(reading, kinds, index)
  let at = kinds[index] === 'bullet' ? index : index + 1
  const named: Declared[] = []
  let sure = guests.length
  let bullets = 0
  while (at < kinds.length && isListed(reading, kinds, at, index)) {
    bullets++
    const several = readSeveral(reading, at)
    const guest = several.length === 0 ? readBullet(reading, at) : null
    if (guest !== null) named.push(guest.declared)
    named.push(...several)
    if (several.length > 0 || guest?.isSure === true) sure++
    at++
  }
  // Facts may stand in bullets too: most of them must name somebody, and one say who that is.
  const isGuestList = sure > 0 && named.length * 2 >= bullets
  if (isGuestList) guests.push(...named)
  if (guests.length === 0) return null
  return {guests, end: isGuestList ? at : index + 1}
}

function isListed(reading: ReadingText, kinds: BlockKind[], at: number, intro: number): boolean {
  if (kinds[at] === 'bullet') return true
  if (kinds[intro] === 'bullet') return false
  const isNumbered = kinds[at] === 'shot' && (reading.paragraphs[intro]?.text ?? '').endsWith(':')
  return isNumbered || isPlainGuest(reading, kinds, at, intro)
}

/** "Our panel: NAME of BODY and economist NAME." */
function readInline(reading: ReadingText, kinds: BlockKind[], index: number): Declared[] {
  const {tokens, pack} = reading
  const line = reading.paragraphs[index]
  if (line === undefined || kinds[index] !== 'paragraph') return []
  const lead = pack.patterns.panelLead.exec(line.text.slice(0, 200))
  if (lead === null) return []
  const guests = readGuests(reading, tokenFrom(tokens, line.start + lead[0].length), line.to)
  return guests.some(({role, affiliation}) => role !== null || affiliation !== null) ? guests : []
}

/** "NAME, ROLE at BODY; and NAME, ROLE": several on one line. */
function readSeveral(reading: ReadingText, at: number): Declared[] {
  const line = reading.paragraphs[at]
  if (line === undefined || !line.text.includes(';') || line.text.length > 400) return []
  const guests = readGuests(reading, line.from, line.to)
  return guests.length > 1 ? guests : []
}

/** A guest on a line without a bullet, right below "To discuss:". */
function isPlainGuest(
  reading: ReadingText,
  kinds: BlockKind[],
  at: number,
  intro: number,
): boolean {
  const line = reading.paragraphs[at]
  const introduction = reading.paragraphs[intro]?.text ?? ''
  if (
    line === undefined ||
    kinds[at] !== 'paragraph' ||
    !introduction.endsWith(':') ||
    line.text.length > 200
  )
    return false
  return readBullet(reading, at)?.isSure === true
}

/** "host NAME is joined by:", "NAME put the question to:", "CGTN’s NAME spoke with these guests:". */
export function readPanelHost(reading: ReadingText, index: number): Declared | null {
  const {tokens, pack} = reading
  const line = reading.paragraphs[index]
  if (line === undefined) return null
  const names = findSlotNames(reading, line.from, line.to).filter(
    (run) => run.nameTo - run.nameFrom >= 2,
  )
  const [host] = names
  if (host === undefined) return null
  // "Joining NAME to discuss the ceasefire are"
  const isJoined =
    host.from === line.from + 1 && pack.patterns.joiningLead.test(line.text.slice(0, 20))
  if (names.length > 1 && !isJoined) return null
  const after = ` ${sliceTokens(tokens, host.nameTo, line.to)}`
  const text = sliceTokens(tokens, line.from, host.nameFrom)
  const isHost =
    isJoined || pack.patterns.interviewAfter.test(after) || pack.patterns.hostRole.test(text)
  if (!isHost) return null
  const outlet = outletBefore(reading, host)
  return {
    name: nameText(tokens, host.nameFrom, host.nameTo),
    from: host.nameFrom,
    to: host.nameTo,
    role: null,
    affiliation: outlet === null ? null : reading.text.slice(outlet.start, outlet.end),
  }
}

function readBullet(
  reading: ReadingText,
  at: number,
): {declared: Declared; isSure: boolean} | null {
  const {tokens, pack} = reading
  const line = reading.paragraphs[at]
  if (line === undefined || line.text.length > 400) return null
  let from = line.from
  if (tokens.kind[from] === Kind.number && isSign(tokens, from + 1, '.)')) from += 2
  while (from < line.to && isSign(tokens, from, '•●▪◦‣*·–-—')) from++
  if (pack.words.and.has(lowerWordAt(tokens, from))) from++
  const lead = pack.patterns.fromPlaceIs.exec(sliceTokens(tokens, from, line.to))
  if (lead !== null) from = tokenFrom(tokens, (tokens.start[from] ?? 0) + lead[0].length)
  const sentences = splitSentences(tokens, from, line.to)
  const first = sentences[0] ?? {from, to: line.to}
  const end = isSign(tokens, first.to - 1, '.') ? first.to - 1 : first.to
  const run = findSlotNames(reading, from, end).find((found) => isGuestName(reading, found, from))
  if (run === undefined || run.from > from + LONGEST_PREFIX) return null
  const {declared, hasRole} = readGuest(reading, run, from, end)
  const isWho = isSign(tokens, run.nameTo, ',') && hasFlag(tokens, run.nameTo + 1, Flag.relative)
  if (run.nameTo >= end && !hasRole) addLaterRoles(reading, sentences.slice(1), [declared])
  // A name with more behind it than a role is a sentence about something, if it is about a guest at all.
  const isSure = run.nameTo >= end || hasRole || isWho
  return isSure || run.from === from ? {declared, isSure} : null
}

/** No body, and no owner: "River Quarterly’s Asia editor, NAME". */
function isGuestName(reading: ReadingText, run: NameRun, from: number): boolean {
  const {tokens} = reading
  if (run.nameTo - run.nameFrom < 2 || tokens.kind[run.nameTo] === Kind.possessive) return false
  const before = run.from - 1
  const isInside =
    before >= from &&
    tokens.kind[before] === Kind.lower &&
    hasFlag(tokens, before, Flag.preposition | Flag.article)
  return !isInside || run.nameFrom > run.from
}
