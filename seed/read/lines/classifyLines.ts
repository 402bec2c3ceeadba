import type {BlockKind} from '../report.ts'
import type {ReadingText} from '../readingText.ts'
import {isCapitalized, isSign, Kind} from '../tokens/tokenize.ts'
import type {Paragraph} from './splitParagraphs.ts'

const LONGEST_FURNITURE = 300
const BULLET = /^[•●▪◦‣*·]\s*\S|^[–-] [A-Z]/

/**
 * Says what each paragraph is by itself: page furniture, captions, embeds, chyrons, bullets, shots.
 * What is left is `paragraph`; the header, the segments and the turns are found from there.
 */
export function classifyLines(reading: ReadingText): BlockKind[] {
  const kinds = reading.paragraphs.map((paragraph, index) => classify(reading, paragraph, index))
  markEmbeds(reading, kinds)
  markDuplicates(reading, kinds)
  return kinds
}

function classify(reading: ReadingText, paragraph: Paragraph, index: number): BlockKind {
  const {patterns} = reading.pack
  const {text} = paragraph
  if (isChyronLine(reading, paragraph)) return 'chyron'
  const head = text.length > LONGEST_FURNITURE ? text.slice(0, LONGEST_FURNITURE) : text
  if (patterns.soundbite.test(head)) return 'soundbite'
  if (text.length > LONGEST_FURNITURE)
    return text.length < 600 && patterns.photoCredit.test(text.slice(-120))
      ? 'caption'
      : 'paragraph'
  if (text.length < 140 && patterns.dateline.test(head)) return 'dateline'
  if (patterns.duration.test(head) || isTimestamp(reading, head)) return 'boilerplate'
  if (patterns.embed.test(head)) return 'embed'
  if (patterns.follow.test(head)) return 'boilerplate'
  if (BULLET.test(head)) return 'bullet'
  if (index > 0 && patterns.shot.test(head)) return 'shot'
  if (patterns.stageDirection.test(head) || patterns.deskNote.test(head)) return 'boilerplate'
  // The first line is the headline, whatever it is about.
  if (index === 0 && !/[>»|©]|^- |^\[[^\]]*\]$/.test(head) && !patterns.deskNote.test(head))
    return 'paragraph'
  if (patterns.boilerplate.some((pattern) => pattern.test(head))) return 'boilerplate'
  if (patterns.photoCredit.test(head) || patterns.imageName.test(head)) return 'caption'
  if (isNotice(head)) return 'boilerplate'
  return 'paragraph'
}

function isTimestamp(reading: ReadingText, line: string): boolean {
  const {timestamp, timestampRest} = reading.pack.patterns
  return line.length < 130 && timestamp.test(line) && timestampRest.test(line)
}

/** Capitals in brackets or between stars: notes of a desk. */
function isNotice(line: string): boolean {
  return /^[([*]+[^a-z]{6,120}[)\]*]+$/.test(line)
}

/** `NAME ROLE "…"`: capitals, then a quotation mark. */
function isChyronLine(reading: ReadingText, paragraph: Paragraph): boolean {
  const {tokens} = reading
  const mark = chyronMark(reading, paragraph)
  // "— NAME, “TITLE”" signs a quotation.
  if (mark === -1 || /^[–—―~-]/.test(paragraph.text)) return false
  // `NAME, AUTHOR, "TITLE": …` is a turn.
  const from = tokens.end[mark] ?? 0
  if (/^[^\p{Ll}”"]{1,80}[”"] ?(?:\([^)]{0,40}\) ?)?:/u.test(reading.text.slice(from, from + 90)))
    return false
  let words = 0
  for (let index = paragraph.from; index < mark; index++) {
    if (isCapitalized(tokens, index)) words++
  }
  return words >= 2
}

/** Token index of the mark that ends a chyron's capitals; -1 where the line is none. */
export function chyronMark(reading: ReadingText, paragraph: Paragraph): number {
  const {tokens} = reading
  for (let index = paragraph.from; index < paragraph.to; index++) {
    const kind = tokens.kind[index]
    if (kind === Kind.mark && opensAfterCapitals(reading, index)) return index
    if (kind === Kind.lower || kind === Kind.capital || kind === Kind.address) {
      // "McDONALD" and "DR." are capitals all the same.
      const word = tokens.text.slice(tokens.start[index], tokens.end[index])
      if (
        !/^(?:\d+(?:ST|ND|RD|TH)|M[ac]c?[A-Z]{3,}|de|da|van|von|der|bin|al|el|la|[A-Z]{2,}s?\.)$/.test(
          word,
        )
      )
        return -1
    }
    if (isSign(tokens, index, '.!?;') && !isNumberSign(reading, index)) return -1
  }
  return -1
}

/** "NO. 4 SCHOOL" */
function isNumberSign({tokens}: ReadingText, stop: number): boolean {
  return isSign(tokens, stop, '.') && tokens.kind[stop + 1] === Kind.number && stop > 0
}

function opensAfterCapitals(reading: ReadingText, index: number): boolean {
  const {tokens} = reading
  const sign = tokens.text.charAt(tokens.start[index] ?? 0)
  const after = tokens.text.charAt(tokens.end[index] ?? 0)
  if ('“"„«＂'.includes(sign)) return true
  const gap = (tokens.start[index] ?? 0) - (tokens.end[index - 1] ?? 0)
  return "‘'".includes(sign) && gap > 0 && /\p{L}/u.test(after)
}

/** What stands between "View this post" and "A post shared by", and the text above a tweet's sender. */
function markEmbeds(reading: ReadingText, kinds: BlockKind[]): void {
  const {embedStart, embedEnd} = reading.pack.patterns
  for (const [index, paragraph] of reading.paragraphs.entries()) {
    if (kinds[index] !== 'embed') continue
    if (embedStart.test(paragraph.text)) {
      const end = reading.paragraphs.findIndex(
        (later, at) => at > index && at < index + 8 && embedEnd.test(later.text),
      )
      for (let at = index; at < end; at++) kinds[at] = 'embed'
    } else if (/^[—–-]/.test(paragraph.text) && kinds[index - 1] === 'paragraph' && index > 1) {
      kinds[index - 1] = 'embed'
    }
  }
}

/** A paragraph that stands there a second time, word for word. */
function markDuplicates(reading: ReadingText, kinds: BlockKind[]): void {
  const seen = new Map<string, number>()
  for (const [index, paragraph] of reading.paragraphs.entries()) {
    const kind = kinds[index]
    if (kind !== 'paragraph' && kind !== 'caption') continue
    if (paragraph.text.length < 12) continue
    if (seen.has(paragraph.text)) kinds[index] = 'duplicate'
    else seen.set(paragraph.text, index)
  }
}
