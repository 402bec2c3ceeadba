import {findNames} from '../people/findNames.ts'
import {nameText} from '../people/nameText.ts'
import {readCapitals} from '../people/readChyron.ts'
import {readRolePhrase} from '../people/rolePhrase.ts'
import {type ReadingText, sliceTokens} from '../readingText.ts'
import type {Declared} from '../people/declared.ts'
import {Flag} from '../tokens/flags.ts'
import {Kind, hasFlag, isCapitalized, isSign, lowerWordAt, tokenFrom} from '../tokens/tokenize.ts'
import {type ParagraphLabels, setLabel} from './paragraphLabels.ts'

/** "3. SOUNDBITE (English) NAME, role, body (starting with …):", with its quotation here or on the next line. */
export function readSoundbite(reading: ReadingText, index: number, labels: ParagraphLabels): void {
  const {tokens, pack} = reading
  const paragraph = reading.paragraphs[index]
  if (paragraph === undefined) return
  const head = pack.patterns.soundbite.exec(paragraph.text.slice(0, 200))
  const from = tokenFrom(tokens, paragraph.start + (head?.[0].length ?? 0))
  let to = from
  while (to < paragraph.to && tokens.kind[to] !== Kind.mark && !isSign(tokens, to, ':(')) to++
  const quoteAt = tokens.kind[to] === Kind.mark || /[“"«]/.test(paragraph.text) ? index : index + 1
  if (pack.patterns.saying.test(sliceTokens(tokens, from, to))) {
    const last = readNameLast(reading, from, to)
    if (last === null) return
    labels.declared.push(last)
    return setLabel(labels, quoteAt, last, {rule: 'soundbite', evidence: 'chyron'})
  }
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
  if (person !== null && pack.patterns.unnamed.test(person.name)) return
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

/** "DEPUTY MAYOR OF LVIV, NAME, SAYING", "PRESIDENT NAME, SAYING": the name stands last, behind what it is. */
function readNameLast(reading: ReadingText, from: number, to: number): Declared | null {
  const {tokens} = reading
  let end = to
  while (end > from && (isSign(tokens, end - 1, ',:') || isSaying(reading, end - 1))) end--
  let start = end
  while (start > from && !isSign(tokens, start - 1, ',')) start--
  const comma = start
  while (start < end && hasFlag(tokens, start, NO_NAME)) start++
  if (end - start < 2 || end - start > 6) return null
  for (let index = start; index < end; index++)
    if (!isCapitalized(tokens, index) && !hasFlag(tokens, index, Flag.particle)) return null
  if (reading.pack.patterns.unnamed.test(sliceTokens(tokens, start, end))) return null
  const role = sliceTokens(tokens, from, comma > from ? comma - 1 : start)
  return {
    name: nameText(tokens, start, end),
    from: start,
    to: end,
    role: role === '' ? null : role,
    affiliation: null,
  }
}

const NO_NAME =
  Flag.role | Flag.title | Flag.roleModifier | Flag.kin | Flag.demonym | Flag.function | Flag.common

function isSaying(reading: ReadingText, index: number): boolean {
  return reading.pack.patterns.saying.test(` ${lowerWordAt(reading.tokens, index)}`)
}
