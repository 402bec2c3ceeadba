import type {LanguagePack} from '../language.ts'
import type {BlockKind, Range} from '../report.ts'
import {readCapitals} from '../people/readChyron.ts'
import type {Declared} from '../people/declared.ts'
import {nameText} from '../people/nameText.ts'
import {nameKey} from '../people/person.ts'
import {sliceTokens, type ReadingText} from '../readingText.ts'
import {Flag, givenName} from '../tokens/flags.ts'
import {hasFlag, Kind, tokenFrom} from '../tokens/tokenize.ts'

/** A speaker's turn. Offsets into the clean text; `speaker` is an index into `Transcript.speakers`, -1 for nobody known. */
export interface Turn {
  start: number
  end: number
  speaker: number
  /** Spoken in a clip that is played, and not in the talk. */
  isClip: boolean
  firstParagraph: number
  lastParagraph: number
}

export interface Transcript {
  turns: Turn[]
  speakers: Declared[]
}

interface Head {
  name: string
  nameStart: number
  /** ", CNN HOST"; empty where the label is the name alone. */
  role: Range
  /** Where the speech begins. */
  speechStart: number
}

const HEAD =
  /^(?:[•●▪*·–-]\s*|>>\s*)?((?:\p{Lu}[\p{L}\p{M}'’.-]*|[a-z]{2,3})(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|[a-z]{2,3}|#?\d{1,2})){0,6})(?: \([^)]{1,30}\))?(, [^:(]{2,100})?( ?\([^)]{1,60}\))? ?:(?=\s|$)/u

/** Finds the turns of a transcript and marks their lines; `null` where the report is none. */
export function readTurns(reading: ReadingText, kinds: BlockKind[]): Transcript | null {
  const heads = reading.paragraphs.map((paragraph, index) =>
    kinds[index] === 'paragraph' || kinds[index] === 'bullet'
      ? readHead(reading, paragraph.text, paragraph.start)
      : null,
  )
  if (!isTranscript(heads) && !isAskedOnce(reading, heads)) return null
  const transcript: Transcript = {turns: [], speakers: []}
  const spellings = findSpellings(reading)
  const byEnding = new Map<string, number>()
  let open: Turn | null = null
  let isClip = false
  for (const [index, paragraph] of reading.paragraphs.entries()) {
    const head = heads[index]
    if (head !== null && head !== undefined) {
      open = {
        start: head.speechStart,
        end: paragraph.end,
        speaker: speakerOf(reading, transcript, head, spellings, byEnding),
        isClip,
        firstParagraph: index,
        lastParagraph: index,
      }
      transcript.turns.push(open)
      kinds[index] = 'turn'
    } else if (open !== null && (kinds[index] === 'paragraph' || kinds[index] === 'bullet')) {
      open.end = paragraph.end
      open.lastParagraph = index
      kinds[index] = 'turn'
    } else if (kinds[index] === 'boilerplate') {
      const {clipBegins, turnEnds} = reading.pack.patterns
      if (clipBegins.test(paragraph.text)) isClip = true
      else if (turnEnds.test(paragraph.text)) {
        isClip = false
        open = null
      }
    }
  }
  for (const turn of transcript.turns) trimTurn(reading.text, turn)
  return transcript
}

function trimTurn(text: string, turn: Turn): void {
  while (turn.start < turn.end && /\s/.test(text.charAt(turn.start))) turn.start++
}

function readHead(reading: ReadingText, text: string, offset: number): Head | null {
  const head = text.slice(0, 220)
  const found = HEAD.exec(head)
  const name = found?.[1]
  if (found === null || name === undefined || reading.pack.patterns.turnNoise.test(name))
    return null
  const isCaps = name === name.toUpperCase()
  if (!isCaps && (found[2] ?? '') !== '' && name.split(' ').length < 2) return null
  const nameStart = offset + found[0].indexOf(name)
  const role = found[2] ?? ''
  const roleStart = role === '' ? nameStart : offset + found[0].indexOf(role)
  return {
    name,
    nameStart,
    role: {start: roleStart, end: roleStart + role.length},
    speechStart: offset + found[0].length,
  }
}

/** Three turns at least, and somebody speaks twice or all names stand in capitals. */
function isTranscript(heads: (Head | null)[]): boolean {
  const names = heads.flatMap((head) => (head === null ? [] : [lastWord(head.name)]))
  if (names.length < 3) return false
  const different = new Set(names)
  return different.size >= 2 && different.size < names.length
}

/** "DW: …", then "ULLA BRANDT: …", and what is asked and answered from there on bears no label. */
function isAskedOnce({pack}: ReadingText, heads: (Head | null)[]): boolean {
  const at = heads.findIndex((head) => head !== null)
  const [asking, answering] = [heads[at], heads[at + 1]]
  if (asking === null || asking === undefined || !isOutlet(pack, asking.name)) return false
  return (
    answering !== null && answering !== undefined && /^\p{Lu}\S+ .*\p{Lu}/u.test(answering.name)
  )
}

function lastWord(name: string): string {
  return name.toLowerCase().split(' ').at(-1) ?? ''
}

function speakerOf(
  reading: ReadingText,
  transcript: Transcript,
  head: Head,
  spellings: Map<string, string>,
  byEnding: Map<string, number>,
): number {
  const {tokens, pack} = reading
  if (pack.patterns.unnamedTurn.test(head.name) || isOutlet(pack, head.name)) return -1
  const from = tokenFrom(tokens, head.nameStart)
  const nameTo = tokenFrom(tokens, head.nameStart + head.name.length)
  // "LT. GEN. NAME": a form of address before the name.
  let titled = from
  while (titled < nameTo - 2 && isAddress(reading, titled)) titled++
  const untitled = nameText(tokens, titled, nameTo)
  const known = speakerCalled(byEnding, untitled, nameText(tokens, from, nameTo))
  if (known !== undefined) return known
  const spelled = spellings.get(nameKey(untitled))
  const read = readCapitals(reading, titled, nameTo, (name) =>
    nameKey(name) === nameKey(untitled) ? (spelled ?? name) : undefined,
  )
  if (read === null) return -1
  const title = sliceTokens(tokens, from, titled) || read.role
  transcript.speakers.push({
    name: read.name,
    from: read.from,
    to: read.to,
    ...labelRole(reading, head.role, title),
  })
  const index = transcript.speakers.length - 1
  for (const ending of endingsOf(read.name)) if (!byEnding.has(ending)) byEnding.set(ending, index)
  return index
}

/** "Al Jazeera:", "FRANCE 24:": whoever asks for it. */
export function isOutlet({networks}: LanguagePack, name: string): boolean {
  if (networks.has(name)) return true
  const lower = name.toLowerCase()
  return [...networks].some((network) => network.toLowerCase() === lower)
}

function isAddress({tokens}: ReadingText, index: number): boolean {
  const isTitle = hasFlag(tokens, index, Flag.title)
  return isTitle && (!hasFlag(tokens, index, givenName) || hasFlag(tokens, index, Flag.role))
}

/** What a label says of its speaker: ", ROLE, BODY", or the title before the name. */
function labelRole(
  {text, pack}: ReadingText,
  {start, end}: Range,
  title: string | null,
): Pick<Declared, 'role' | 'affiliation'> {
  const own = title === null || title === '' || pack.patterns.address.test(title) ? null : title
  const [first, ...rest] = text.slice(start, end).replace(/^, /, '').trimEnd().split(', ')
  if (start === end || first === undefined) return {role: own, affiliation: null}
  const body = rest.join(', ')
  const isRole = first.split(/[ -]/).some((word) => isRoleWord(pack, word.toLowerCase()))
  // "REP. NAME (D), HAWAII", "NAME, R-Idaho": whom somebody represents.
  if (!isRole && body === '' && isConstituency(pack, first)) return {role: own, affiliation: null}
  if (!isRole) return {role: own, affiliation: body === '' ? first : `${first}, ${body}`}
  // "AUTHOR, “BEHIND THE DOOR”": a book is no house.
  const isBook = pack.patterns.bookRole.test(first) && /^["“]/.test(body)
  const house = body === '' ? houseBefore(pack, first) : null
  if (house !== null) return {role: first.slice(house.length + 1), affiliation: house}
  return {role: first, affiliation: body === '' || isBook ? null : body}
}

/** "CNN POLITICAL ANALYST" */
function houseBefore(pack: LanguagePack, role: string): string | null {
  const words = role.split(' ')
  for (let end = Math.min(3, words.length - 1); end > 0; end--) {
    const house = words.slice(0, end).join(' ')
    if (isOutlet(pack, house)) return house
  }
  return null
}

function isConstituency(pack: LanguagePack, text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/^[a-z]-/, '')
    .split(' ')
  return words.every((word) => (pack.flagsOf(word, false) & Flag.geo) !== 0)
}

function isRoleWord(pack: LanguagePack, word: string): boolean {
  return (pack.flagsOf(word, true) & (Flag.role | Flag.title)) !== 0
}

/** Names as the talk itself spells them, for labels in capitals. */
function findSpellings(reading: ReadingText): Map<string, string> {
  const spellings = new Map<string, string>()
  for (const runs of reading.names) {
    for (const {nameFrom, nameTo} of runs) {
      if (nameTo - nameFrom < 2) continue
      if (reading.tokens.kind[nameFrom] === Kind.caps) continue
      const name = nameText(reading.tokens, nameFrom, nameTo)
      spellings.set(nameKey(name), name)
    }
  }
  return spellings
}

/** "TENG" or "Mr. Teng" after "MARISOL TENG": the first whose name is or ends so. */
function speakerCalled(byEnding: Map<string, number>, ...names: string[]): number | undefined {
  const found = names.flatMap((name) => byEnding.get(nameKey(name)) ?? [])
  return found.length === 0 ? undefined : Math.min(...found)
}

/** "marisol teng", "teng" */
function endingsOf(name: string): string[] {
  const words = nameKey(name).split(' ')
  return words.map((_, at) => words.slice(at).join(' '))
}
