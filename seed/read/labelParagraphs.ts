import type {BlockKind} from './report.ts'
import type {Declared} from './people/declared.ts'
import {readCapitals, readChyron} from './people/readChyron.ts'
import {readRolePhrase} from './people/rolePhrase.ts'
import {findNames, nameText} from './people/findNames.ts'
import {nameKey} from './people/person.ts'
import {sliceTokens, type ReadingText} from './readingText.ts'
import type {Segments} from './segments/findSegments.ts'
import type {Transcript} from './segments/readTurns.ts'
import {Flag} from './tokens/flags.ts'
import {hasFlag, isCapitalized, isSign, Kind, tokenFrom} from './tokens/tokenize.ts'

interface Label {
  name: string
  from: number
  to: number
  rule: string
  evidence: 'chyron' | 'turn'
}

export interface ParagraphLabels {
  byParagraph: Map<number, Label>
  declared: Declared[]
  hasChyrons: boolean
}

/** Reads the labels that name a speaker outside the running text: chyrons, soundbite lines, turns. */
export function labelParagraphs(
  reading: ReadingText,
  kinds: BlockKind[],
  transcript: Transcript | null,
  segments: Segments,
): ParagraphLabels {
  const labels: ParagraphLabels = {
    byParagraph: new Map(),
    declared: [],
    hasChyrons: kinds.includes('chyron'),
  }
  const known = mixedCaseNames(reading, kinds, segments)
  for (const [index, paragraph] of reading.paragraphs.entries()) {
    if (kinds[index] === 'chyron') {
      const chyron = readChyron(reading, paragraph, (name) => known.get(nameKey(name)))
      if (chyron !== null) {
        const isStaff = segments.drafts.some(
          (draft) => draft.reporter !== null && nameKey(draft.reporter) === nameKey(chyron.name),
        )
        labels.declared.push(isStaff ? {...chyron, role: null, affiliation: null} : chyron)
        setLabel(labels, index, chyron, {rule: 'chyron', evidence: 'chyron'})
      }
    } else if (kinds[index] === 'soundbite') readSoundbite(reading, index, labels)
  }
  readSeparateChyrons(reading, kinds, labels, known)
  for (const turn of transcript?.turns ?? []) {
    const speaker = transcript?.speakers[turn.speaker]
    if (speaker === undefined) continue
    for (let index = turn.firstParagraph; index <= turn.lastParagraph; index++) {
      setLabel(labels, index, speaker, {rule: 'turn', evidence: 'turn'})
    }
  }
  return labels
}

function setLabel(
  labels: ParagraphLabels,
  index: number,
  person: Declared,
  kind: Pick<Label, 'rule' | 'evidence'>,
): void {
  labels.byParagraph.set(index, {name: person.name, from: person.from, to: person.to, ...kind})
}

/** Names that the report spells in mixed case, for reading the ones in capitals. */
function mixedCaseNames(
  reading: ReadingText,
  kinds: BlockKind[],
  segments: Segments,
): Map<string, string> {
  const names = new Map(segments.declared.map(({name}) => [nameKey(name), name]))
  if (!kinds.includes('chyron')) return names
  for (const [index, paragraph] of reading.paragraphs.entries()) {
    if (kinds[index] !== 'paragraph') continue
    for (const run of findNames(reading.tokens, paragraph.from, paragraph.to)) {
      if (run.nameTo - run.nameFrom < 2) continue
      const name = nameText(reading.tokens, run.nameFrom, run.nameTo)
      names.set(nameKey(name), name)
    }
  }
  return names
}

/** "3. SOUNDBITE (English) NAME, role, body (starting with …):", with its quotation here or on the next line. */
function readSoundbite(reading: ReadingText, index: number, labels: ParagraphLabels): void {
  const {tokens, pack} = reading
  const paragraph = reading.paragraphs[index]
  if (paragraph === undefined) return
  const head = pack.patterns.soundbite.exec(paragraph.text.slice(0, 200))
  const from = tokenFrom(tokens, paragraph.start + (head?.[0].length ?? 0))
  let to = from
  while (to < paragraph.to && tokens.kind[to] !== Kind.mark && !isSign(tokens, to, ':(')) to++
  const run = findNames(tokens, from, to).find((found) => found.nameTo - found.nameFrom >= 2)
  const capitals = run === undefined ? readCapitals(reading, from, to, () => undefined) : null
  const person =
    run === undefined
      ? capitals
      : {
          name: nameText(tokens, run.nameFrom, run.nameTo),
          from: run.nameFrom,
          to: run.nameTo,
          role: null,
          affiliation: null,
        }
  if (person === null || (run !== undefined && run.from > from + 4)) return
  const restFrom = isSign(tokens, person.to, ',') ? person.to + 1 : person.to
  const rest = sliceTokens(tokens, restFrom, to)
  const comma = rest.indexOf(', ')
  const read =
    comma === -1
      ? readRolePhrase(reading, restFrom, to)
      : {role: rest.slice(0, comma), affiliation: rest.slice(comma + 2)}
  const declared = {
    ...person,
    role: read.role === '' ? null : read.role,
    affiliation: read.affiliation,
  }
  labels.declared.push(declared)
  const hasQuote =
    tokens.kind[to] === Kind.mark ||
    (paragraph.to > to && paragraph.text.length > 20 && /[“"«]/.test(paragraph.text))
  const at = hasQuote ? index : index + 1
  setLabel(labels, at, declared, {rule: 'soundbite', evidence: 'chyron'})
}

/**
 * A name on a line of its own with its role on the next (a chyron below a speech without marks), or
 * `NAME ROLE` in capitals above a paragraph that is all quotation.
 */
function readSeparateChyrons(
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
  const run = findNames(tokens, paragraph.from, paragraph.to)[0]
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
