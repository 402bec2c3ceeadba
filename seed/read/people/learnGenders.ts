import type {BlockKind} from '../report.ts'
import {splitSentences, type ReadingText} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {lowerWordAt} from '../tokens/tokenize.ts'
import {peopleIn, type Gender, type Person, type Registry} from './person.ts'

/** Titles and roles tell for sure, the report's pronouns nearly so, a given name only as long as nothing contradicts it. */
export function learnGenders(
  reading: ReadingText,
  kinds: BlockKind[],
  quoted: Uint8Array,
  registry: Registry,
): void {
  const votes = voteByPronouns(reading, kinds, quoted, registry)
  for (const [index, person] of registry.people.entries()) {
    person.gender ??= genderOfRoles(reading, person)
    const vote = votes[index] ?? 0
    const voted: Gender = vote === 0 ? null : vote > 0 ? 'male' : 'female'
    if (Math.abs(vote) >= 2) person.gender ??= voted
    person.isGenderSure = person.gender !== null
    const named = person.gender === null ? genderOfName(reading, person.name) : null
    // A name that the report's pronouns contradict tells nothing.
    if (named !== null && (voted === null || voted === named)) person.gender = named
    else if (named === null) person.gender ??= voted
  }
}

/** A sentence about one person alone, and the pronoun in it or at the head of the next: + is he, - is she. */
function voteByPronouns(
  reading: ReadingText,
  kinds: BlockKind[],
  quoted: Uint8Array,
  registry: Registry,
): number[] {
  const {tokens} = reading
  const votes = registry.people.map(() => 0)
  for (const [index, paragraph] of reading.paragraphs.entries()) {
    if (kinds[index] !== 'paragraph' && kinds[index] !== 'segmentIntro') continue
    let last = -1
    for (const sentence of splitSentences(tokens, paragraph.from, paragraph.to)) {
      const opening = pronounVote(lowerWordAt(tokens, sentence.from))
      if (opening !== 0 && last !== -1 && quoted[sentence.from] === 0)
        votes[last] = (votes[last] ?? 0) + opening
      const people = new Set(peopleIn(registry, quoted, sentence.from, sentence.to))
      const [only] = people
      last = people.size === 1 && only !== undefined ? only : people.size === 0 ? last : -1
      // Until a second one is named, a pronoun means the first.
      const weight = people.size === 1 ? 2 : 1
      let seen = -1
      for (let at = sentence.from; at < sentence.to; at++) {
        if (quoted[at] === 1) continue
        const person = registry.mentionAt[at] ?? -1
        if (person >= 0 && seen !== -1 && person !== seen) break
        if (person >= 0) seen = person
        else if (seen !== -1)
          votes[seen] = (votes[seen] ?? 0) + weight * pronounVote(lowerWordAt(tokens, at))
      }
    }
  }
  return votes
}

function pronounVote(word: string): number {
  if (word === 'he' || word === 'his' || word === 'himself') return 1
  return word === 'she' || word === 'her' || word === 'herself' ? -1 : 0
}

function genderOfRoles(reading: ReadingText, person: Person): Gender {
  for (const role of person.roles) {
    for (const word of role.split(/[\s,]+/)) {
      const flags = reading.pack.flagsOf(word, true)
      const isMale = (flags & Flag.male) !== 0
      if (isMale !== ((flags & Flag.female) !== 0)) return isMale ? 'male' : 'female'
      // Endings tell for role words the lists do not hold.
      if (word.endsWith('woman')) return 'female'
    }
  }
  return null
}

function genderOfName(reading: ReadingText, name: string): Gender {
  const first = name.split(' ').find((word) => !/^\p{Lu}\.?$/u.test(word)) ?? ''
  const flags = reading.pack.flagsOf(first.toLowerCase(), false)
  const isMale = (flags & Flag.maleName) !== 0
  return isMale === ((flags & Flag.femaleName) !== 0) ? null : isMale ? 'male' : 'female'
}
