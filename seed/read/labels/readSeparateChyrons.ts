import {nameText} from '../people/nameText.ts'
import {nameKey} from '../people/person.ts'
import {readCapitals} from '../people/readChyron.ts'
import {readRolePhrase} from '../people/rolePhrase.ts'
import type {ReadingText} from '../readingText.ts'
import type {BlockKind} from '../report.ts'
import {Flag} from '../tokens/flags.ts'
import {Kind, hasFlag, isCapitalized, isSign} from '../tokens/tokenize.ts'
import {type ParagraphLabels, setLabel} from './paragraphLabels.ts'

/**
 * A name on a line of its own with its role on the next (a chyron below a speech without marks), or
 * `NAME ROLE` in capitals above a paragraph that is all quotation.
 */
export function readSeparateChyrons(
  reading: ReadingText,
  kinds: BlockKind[],
  labels: ParagraphLabels,
  known: Map<string, string>,
): void {
  const {tokens} = reading
  for (const [index, paragraph] of reading.paragraphs.entries()) {
    if (
      kinds[index] !== 'paragraph' ||
      index === 0 ||
      paragraph.text.length > 120 ||
      /[.!?:"”]$/.test(paragraph.text)
    )
      continue
    if (!isAllCapitalized(reading, paragraph.from, paragraph.to)) continue
    const next = reading.paragraphs[index + 1]
    if (next === undefined) continue
    const isCaps = paragraph.text === paragraph.text.toUpperCase()
    const isQuoteBelow = kinds[index + 1] === 'paragraph' && /^[“"«„]/.test(next.text)
    if (isCaps && isQuoteBelow) {
      const read = readCapitals(reading, paragraph.from, paragraph.to, (name) =>
        known.get(nameKey(name)),
      )
      if (read === null) continue
      kinds[index] = 'chyron'
      labels.hasChyrons = true
      labels.declared.push(read)
      setLabel(labels, index + 1, read, {rule: 'chyron', evidence: 'chyron'})
      continue
    }
    readNameAndRole(reading, kinds, labels, index)
  }

  function isAllCapitalized(text: ReadingText, from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      if (
        tokens.kind[at] === Kind.lower &&
        !hasFlag(text.tokens, at, Flag.particle | Flag.function | Flag.role)
      )
        return false
    }
    return isCapitalized(tokens, from)
  }
}

function readNameAndRole(
  reading: ReadingText,
  kinds: BlockKind[],
  labels: ParagraphLabels,
  index: number,
): void {
  const {tokens} = reading
  const paragraph = reading.paragraphs[index]
  const next = reading.paragraphs[index + 1]
  if (paragraph === undefined || next === undefined) return
  const run = reading.names[index]?.[0]
  const isCaps = paragraph.text === paragraph.text.toUpperCase()
  const words = paragraph.to - paragraph.from
  // "Donald Trump, U.S. President" alone, speech below.
  const comma = paragraph.text.indexOf(', ')
  if (
    comma > 0 &&
    run !== undefined &&
    run.nameFrom === paragraph.from &&
    isSign(tokens, run.nameTo, ',') &&
    hasRoleWord(reading, run.nameTo, paragraph.to)
  ) {
    if (
      !kinds.some((kind) => kind === 'caption' || kind === 'headline') &&
      kinds[index + 1] !== 'paragraph'
    )
      return
    const read = readRolePhrase(reading, run.nameTo + 1, paragraph.to)
    labels.declared.push({
      name: nameText(tokens, run.nameFrom, run.nameTo),
      from: run.nameFrom,
      to: run.nameTo,
      role: read.role,
      affiliation: read.affiliation,
    })
    kinds[index] = isRepeatedSpeaker(reading, index, paragraph.text) ? 'caption' : 'chyron'
    return
  }
  if (
    words < 2 ||
    words > 5 ||
    kinds[index + 1] !== 'paragraph' ||
    next.text.length > 120 ||
    /[.!?]$/.test(next.text)
  )
    return
  if (!hasRoleWord(reading, next.from, next.to)) return
  const isName = run !== undefined && run.nameFrom === paragraph.from && run.nameTo === paragraph.to
  const capitals = isCaps
    ? readCapitals(reading, paragraph.from, paragraph.to, (name) =>
        nameKey(name) === nameKey(paragraph.text) ? name : undefined,
      )
    : null
  if (!isName && (capitals === null || capitals.rest !== '')) return
  const [role, ...body] = next.text.split(', ')
  const name = isName ? nameText(tokens, run.nameFrom, run.nameTo) : (capitals?.name ?? '')
  labels.declared.push({
    name,
    from: paragraph.from,
    to: paragraph.to,
    role: role ?? null,
    affiliation: body.length === 0 ? null : body.join(', '),
  })
  kinds[index] = 'chyron'
  kinds[index + 1] = 'chyron'
}

/** The line below a quotation that repeats who spoke: a picture's caption. */
function isRepeatedSpeaker(reading: ReadingText, index: number, text: string): boolean {
  return reading.paragraphs
    .slice(Math.max(0, index - 2), index)
    .some((line) => line.text.startsWith(text))
}

function hasRoleWord(reading: ReadingText, from: number, to: number): boolean {
  for (let index = from; index < to; index++)
    if (hasFlag(reading.tokens, index, Flag.role | Flag.title)) return true
  return false
}
