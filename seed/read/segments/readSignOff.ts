import type {BlockKind, Range} from '../report.ts'
import {findNames} from '../people/findNames.ts'
import {nameText} from '../people/nameText.ts'
import {nameKey} from '../people/person.ts'
import {readChyron} from '../people/readChyron.ts'
import {hasRoleWord} from '../people/phraseTokens.ts'
import type {ReadingText} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {hasFlag, isSign, tokenFrom} from '../tokens/tokenize.ts'

export interface SignOff {
  name: string
  from: number
  to: number
  location: Range | null
}

const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’-]+(?: (?:\p{Lu}[\p{L}\p{M}'’-]*\.?|de|da|van|von|der|den|bin|al|el|la)){1,4}`
const PLACE = String.raw`(?:the )?(\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|of|de|del|la|and|the)){0,4}(?:, \p{Lu}[\p{L}\p{M}'’.-]*(?: \p{Lu}[\p{L}\p{M}'’.-]*){0,3})?)`
const FORMS = [
  // "Ziad Haddou, CGTN, Sidi Marouf."
  new RegExp(String.raw`(${NAME}),(?: for)? [\p{L}\d+. ]{2,30},(?: in)? ${PLACE}\.?$`, 'u'),
  // "For CNBC, I'm Priya Ramanathan in Singapore.", "This is …", "… reporting from …"
  new RegExp(
    String.raw`(?:I['’]m|I am|[Tt]his is) (${NAME})(?:,? (?:reporting|live))?,? (?:in|from|at) ${PLACE}(?:,? for [\p{L}\d+. ]{2,30})?\.?$`,
    'u',
  ),
  new RegExp(
    String.raw`(?:^|[^\p{L}’'])(?:[\p{Lu}\d+]{2,}(?: America)?['’]s )?(${NAME}),?(?: [\p{L}\d+. ]{2,30},)? reporting (?:live )?(?:in|from|at) ${PLACE}(?:,? for [\p{L}\d+. ]{2,30})?\.?$`,
    'u',
  ),
]
const LAST_PARAGRAPHS = 4
const LONGEST_SIGN_OFF = 160

/** Reads the sign-off at the report's end: who, for whom, from where. */
export function readSignOff(
  reading: ReadingText,
  kinds: BlockKind[],
  reporter: string | null,
): SignOff | null {
  let looked = 0
  for (let index = kinds.length - 1; index >= 0 && looked < LAST_PARAGRAPHS; index--) {
    if (kinds[index] !== 'paragraph') continue
    looked++
    const paragraph = reading.paragraphs[index]
    if (paragraph === undefined) continue
    const found = matchSignOff(reading, paragraph.start, paragraph.end, reporter)
    if (found === null) continue
    if (found.isWhole) kinds[index] = 'signOff'
    return found.signOff
  }
  return null
}

/** Reads the sign-off that ends a stretch of text; `isWhole` where there is nothing else in it. */
export function matchSignOff(
  reading: ReadingText,
  start: number,
  end: number,
  reporter: string | null,
): {signOff: SignOff; isWhole: boolean} | null {
  const from = Math.max(start, end - LONGEST_SIGN_OFF)
  const tail = reading.text.slice(from, end)
  for (const form of FORMS) {
    const found = form.exec(tail)
    if (found === null) continue
    const name = found[1] ?? ''
    const place = found[2] ?? ''
    const nameAt = from + found.index + found[0].indexOf(name)
    const placeAt = from + found.index + found[0].lastIndexOf(place)
    const {tokens} = reading
    const nameFrom = tokenFrom(tokens, nameAt)
    const nameTo = tokenFrom(tokens, nameAt + name.length)
    const text = nameText(tokens, nameFrom, nameTo)
    const isNamed = reporter !== null && text.toLowerCase() === reporter.toLowerCase()
    if (
      !isNamed &&
      (reporter !== null || findNames(tokens, nameFrom, nameTo)[0]?.nameFrom !== nameFrom)
    )
      continue
    // A place's full stop belongs to the sentence.
    const placeEnd = placeAt + place.replace(/\.$/, '').length
    return {
      signOff: {name: text, from: nameFrom, to: nameTo, location: {start: placeAt, end: placeEnd}},
      isWhole: found.index + from === start,
    }
  }
  return null
}

/**
 * `TERRENCE TERASHIMA TSURUI "…"`: the chyron of a stand-up says where the reporter stands. A channel
 * and a town are two places, and none of them is chosen.
 */
export function readStandUp(
  reading: ReadingText,
  kinds: BlockKind[],
  reporter: string | null,
): Range | null {
  if (reporter === null) return null
  const {tokens} = reading
  for (const [index, paragraph] of reading.paragraphs.entries()) {
    if (kinds[index] !== 'chyron') continue
    const chyron = readChyron(reading, paragraph, (name) =>
      nameKey(name) === nameKey(reporter) ? reporter : undefined,
    )
    if (
      chyron === null ||
      nameKey(chyron.name) !== nameKey(reporter) ||
      chyron.rest === '' ||
      chyron.rest.includes(',')
    )
      continue
    const to = tokenFrom(tokens, (tokens.end[chyron.to - 1] ?? 0) + chyron.rest.length)
    let from = chyron.to
    while (from < to && isSign(tokens, from, ',-–—')) from++
    const end = Math.max(to, from + 1)
    if (hasRoleWord(reading, from, end) || hasFlag(tokens, from, Flag.network)) continue
    const start = tokens.start[from] ?? 0
    return {start, end: start + chyron.rest.length}
  }
  return null
}
