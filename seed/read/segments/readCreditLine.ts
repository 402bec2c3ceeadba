import {findNames} from '../people/findNames.ts'
import {nameText} from '../people/nameText.ts'
import {type ReadingText, sliceTokens} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {Kind, hasFlag, tokenFrom} from '../tokens/tokenize.ts'
import {findPlace} from './findPlace.ts'
import {lastNetwork, rangeOf} from './outletBeside.ts'
import type {Byline} from './readByline.ts'

/** A credit on a line of its own: "Reporter: X 丨 CCTV.com", "By CCTV reporter X", "By X". */
export function readCreditLine(reading: ReadingText, start: number, end: number): Byline | null {
  const {tokens} = reading
  const from = tokenFrom(tokens, start)
  const to = tokenFrom(tokens, end)
  const text = reading.text.slice(start, end)
  if (!reading.pack.patterns.bylineLine.test(text)) return null
  const run = findNames(tokens, from, to).find((found) => found.nameTo - found.nameFrom >= 2)
  if (run === undefined || tokens.kind[run.from - 1] === Kind.possessive) return null
  const network = Array.from({length: to - from}, (_, offset) => from + offset).find((index) =>
    hasFlag(tokens, index, Flag.network),
  )
  return {
    name: nameText(tokens, run.nameFrom, run.nameTo),
    nameFrom: run.nameFrom,
    nameTo: run.nameTo,
    role: run.from === from && run.nameFrom > from ? sliceTokens(tokens, from, run.nameFrom) : null,
    outlet:
      network === undefined ? null : rangeOf(reading, network, lastNetwork(reading, network, to)),
    location: findPlace(reading, {from: run.nameTo, to}, run.nameTo, run.nameTo),
    sentence: {from, to},
    strength: 2,
  }
}
