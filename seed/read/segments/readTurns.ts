import type {BlockKind} from '../report.ts'
import {readCapitals} from '../people/readChyron.ts'
import type {Declared} from '../people/declared.ts'
import {nameText} from '../people/findNames.ts'
import type {ReadingText} from '../readingText.ts'
import {hasFlag, tokenFrom} from '../tokens/tokenize.ts'
import {Flag} from '../tokens/flags.ts'

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
  nameEnd: number
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
  if (!isTranscript(heads)) return null
  const transcript: Transcript = {turns: [], speakers: []}
  let open: Turn | null = null
  let isClip = false
  for (const [index, paragraph] of reading.paragraphs.entries()) {
    const head = heads[index]
    if (head !== null && head !== undefined) {
      open = {
        start: head.speechStart,
        end: paragraph.end,
        speaker: speakerOf(reading, transcript, head, paragraph.end),
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
  return {
    name,
    nameStart,
    nameEnd: nameStart + name.length + (found[2] ?? '').length,
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

function lastWord(name: string): string {
  return name.toLowerCase().split(' ').at(-1) ?? ''
}

function speakerOf(reading: ReadingText, transcript: Transcript, head: Head, end: number): number {
  const {tokens, pack} = reading
  if (pack.patterns.unnamedTurn.test(head.name)) return -1
  const from = tokenFrom(tokens, head.nameStart)
  const to = tokenFrom(tokens, Math.min(head.nameEnd, end))
  const nameTo = tokenFrom(tokens, head.nameStart + head.name.length)
  const plain = nameText(tokens, from, nameTo)
  const known = transcript.speakers.findIndex((speaker) => isSamePerson(speaker.name, plain))
  if (known !== -1) return known
  const read = readCapitals(reading, from, to, (name) =>
    name === plain && !hasFlag(tokens, from, Flag.title) ? name : undefined,
  )
  if (read === null) return -1
  transcript.speakers.push({
    name: read.name,
    from: read.from,
    to: read.to,
    role: read.role,
    affiliation: read.affiliation,
  })
  return transcript.speakers.length - 1
}

/** "TENG" or "Mr. Teng" after "MARISOL TENG". */
function isSamePerson(full: string, name: string): boolean {
  const fullWords = full.toLowerCase().split(' ')
  const words = name.toLowerCase().split(' ')
  if (full.toLowerCase() === name.toLowerCase()) return true
  return (
    words.length < fullWords.length && fullWords.slice(-words.length).join(' ') === words.join(' ')
  )
}
