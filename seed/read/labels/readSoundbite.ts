import {findNames} from '../people/findNames.ts'
import {nameText} from '../people/nameText.ts'
import {readCapitals} from '../people/readChyron.ts'
import {readRolePhrase} from '../people/rolePhrase.ts'
import {type ReadingText, sliceTokens} from '../readingText.ts'
import {Kind, isSign, tokenFrom} from '../tokens/tokenize.ts'
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
