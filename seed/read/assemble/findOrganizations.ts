import type {Reading} from './reading.ts'
import type {ReportOrganization} from '../report.ts'
import {Flag} from '../tokens/flags.ts'
import {hasFlag, isCapitalized, tokenize, wordAt} from '../tokens/tokenize.ts'
import {type ReadingText, sliceTokens} from '../readingText.ts'

/** Outlets that the report names, and the bodies of its guests. */
export function findOrganizations(parts: Reading): ReportOrganization[] {
  const {reading, kinds, segments, clean} = parts
  const {tokens} = reading
  const found = new Map<string, ReportOrganization>()
  const mentioned = new Set<string>()
  const add = (name: string, start: number, end: number): void => {
    const known = found.get(name)
    const mention = clean.toSource(start, end)
    const place = `${mention.start} ${name}`
    if (mentioned.has(place)) return
    mentioned.add(place)
    if (known === undefined) found.set(name, {name, kind: kindOf(parts, name), mentions: [mention]})
    else known.mentions.push(mention)
  }
  for (const [index, paragraph] of reading.paragraphs.entries()) {
    if (kinds[index] === 'boilerplate' || kinds[index] === 'embed' || kinds[index] === 'caption')
      continue
    for (let at = paragraph.from; at < paragraph.to; at++) {
      if (!hasFlag(tokens, at, Flag.network) || !isCapitalized(tokens, at)) continue
      const end = longestOutlet(parts, at, paragraph.to)
      if (end === at) continue
      add(sliceTokens(tokens, at, end), tokens.start[at] ?? 0, tokens.end[end - 1] ?? 0)
      at = end - 1
    }
  }
  for (const byline of segments.bylines) {
    if (byline.outlet !== null)
      add(
        reading.text.slice(byline.outlet.start, byline.outlet.end),
        byline.outlet.start,
        byline.outlet.end,
      )
  }
  const bodies = segments.drafts.flatMap(({guests}) => guests.flatMap((it) => it.affiliation ?? []))
  for (const [body, at] of firstPlaces(reading, new Set(bodies))) add(body, at, at + body.length)
  return [...found.values()].toSorted(
    (a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0),
  )
}

function longestOutlet(parts: Reading, from: number, to: number): number {
  const {tokens, pack} = parts.reading
  for (let end = Math.min(to, from + 4); end > from; end--) {
    const name = sliceTokens(tokens, from, end)
    if (pack.networks.has(name)) return end
    // "Time", "The Hill": a word of everyday language is a paper only where the whole name stands there.
    if (
      pack.publications.has(name) &&
      !(end === from + 1 && hasFlag(tokens, from, Flag.common | Flag.event | Flag.place))
    )
      return end
  }
  return from
}

function kindOf(parts: Reading, name: string): ReportOrganization['kind'] {
  const {networks, publications} = parts.reading.pack
  if (networks.has(name)) return 'broadcaster'
  return publications.has(name) ? 'publication' : 'other'
}

/** Where each of some names first stands, in the names' order: found by their first words in one pass. */
function firstPlaces(
  {tokens, text, pack}: ReadingText,
  names: ReadonlySet<string>,
): [string, number][] {
  const waiting = new Map<string, string[]>()
  for (const name of names) {
    const head = wordAt(tokenize(name, pack.lexicon, pack.abbreviations), 0)
    waiting.set(head, [...(waiting.get(head) ?? []), name])
  }
  const places = new Map<string, number>()
  for (let index = 0; index < tokens.count && places.size < names.size; index++) {
    const head = wordAt(tokens, index)
    const start = tokens.start[index] ?? 0
    for (const name of waiting.get(head) ?? [])
      if (!places.has(name) && text.startsWith(name, start)) places.set(name, start)
  }
  return [...names].flatMap((name) => {
    // "Uruguay" of "Uruguayan": it stands there as part of a word.
    const place = places.get(name) ?? text.indexOf(name)
    return place === -1 ? [] : [[name, place]]
  })
}
