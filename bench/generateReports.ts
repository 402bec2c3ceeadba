import type {Story, StoryPart} from './reports/composeReport.ts'
import {
  places,
  programs,
  roles,
  topics,
  words,
  firstNames,
  lastNames,
  networks,
} from './reports/vocabulary.ts'

/** A generator of numbers from 0 to 1: the same seed gives the same ones (mulberry32, public domain). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * Made-up report number `index`: 6 to 14 paragraphs, 1 to 4 quotes, every third with an interview, people and places
 * drawn from pools in which some come often and most seldom, as in news. The same index gives the same story.
 */
export function generateStory(index: number): Story {
  const random = createRandom(index + 1)
  const pick = <T>(items: readonly T[]): T => {
    // Squared, so that the first of a list come up far more often than the last.
    const item = items[Math.floor(random() ** 2 * items.length)]
    if (item === undefined) throw new RangeError('The vocabulary has an empty list.')
    return item
  }
  const person = () => {
    const [first, last] = [pick(firstNames), pick(lastNames)]
    // One post for one person, as over a few months of news.
    const post = roles[(first.length * 7 + last.length * 13 + last.charCodeAt(1)) % roles.length]
    return {name: `${first} ${last}`, role: post ?? 'resident'}
  }
  const sentence = (length: number) => {
    const text = Array.from({length}, () => pick(words)).join(' ')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
  }
  const cast = Array.from({length: 3}, person)
  const [reporter, speaker, anchor, guest] = [person(), person(), person(), person()]
  const parts: StoryPart[] = Array.from({length: 6 + Math.floor(random() * 9)}, (_, at) => {
    const who = cast[at % cast.length]
    if (who && random() < 0.25) {
      return {kind: 'quote', text: sentence(18), speaker: who.name, role: who.role}
    }
    const named = who && random() < 0.4 ? who.name : null
    const text = `${sentence(14)}. ${named ? `${named} ` : ''}${sentence(16)}.`
    return {kind: 'paragraph', text, people: named ? [named] : []}
  })
  const network = pick(networks)
  return {
    file: `reports/${String(Math.floor(index / 1000)).padStart(4, '0')}/report-${index}.txt`,
    headline: `${sentence(6)}, report ${index}`,
    program: pick(programs),
    dek: random() < 0.7 ? `${sentence(10)}.` : null,
    reporter: reporter.name,
    network,
    location: pick(places),
    topics: [pick(topics)],
    parts: [
      {kind: 'paragraph', text: `${sentence(12)}. ${sentence(9)}.`, people: []},
      ...parts,
      {kind: 'quote', text: sentence(15), speaker: speaker.name, role: speaker.role},
    ],
    interview:
      index % 3 === 0
        ? {
            title: `${sentence(7)}, interview ${index}`,
            anchor: anchor.name,
            guest: guest.name,
            role: guest.role,
            affiliation: `${pick(places)} Institute`,
          }
        : null,
  }
}
