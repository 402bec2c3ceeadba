import {splitSentences} from '../readingText.ts'
import type {ReportQuote} from '../report.ts'
import {Flag} from '../tokens/flags.ts'
import {hasFlag, isCapitalized, isSign, Kind, lowerWordAt} from '../tokens/tokenize.ts'
import {findNames} from '../people/findNames.ts'
import {peopleIn} from '../people/person.ts'
import {resolveRole} from './resolveRole.ts'
import type {Scene} from './readSubject.ts'

const PARAGRAPHS_BACK = 5
/** Tokens of one paragraph to look over: several times what any report's paragraph has. */
const REACH = 600

/**
 * Looks back, sentence by sentence, for the one whom "he" or "she" means: the nearest sentence that
 * names somebody of that gender decides, its subject first. A nameless subject nearer than any name
 * ("A driver who …") ends the search, and so does a subject in capitals that nobody is known by.
 * Where nobody was named at all, the next one is.
 */
export function resolvePronoun(
  scene: Scene,
  at: number,
  paragraph: number,
  gender: 'male' | 'female',
): {person: number; note: ReportQuote['speakerNote']} {
  const found = lookBack(scene, at, paragraph, gender)
  // Nobody calls themselves "he" or "she".
  if (scene.isTurn(paragraph) && found.person === scene.turnOf(paragraph))
    return {person: -1, note: null}
  if (found.person !== -1 || found.note !== null || found.isOver || scene.isTurn(paragraph))
    return found
  const isNamed = isAnybodyNamed(scene, at)
  return {person: isNamed ? -1 : lookAhead(scene, at, paragraph, gender), note: null}
}

/** Somebody but the outlet's own is named before a token. */
function isAnybodyNamed(scene: Scene, at: number): boolean {
  const offset = scene.reading.tokens.start[at] ?? 0
  return scene.registry.people.some(
    (person) => !person.isStaff && (person.mentions[0]?.start ?? offset) < offset,
  )
}

const SENTENCES_AHEAD = 3

/** “…,” she said. Ingrid Tveit rings the bells: the first who is named, alone in a sentence. */
function lookAhead(scene: Scene, at: number, paragraph: number, gender: 'male' | 'female'): number {
  const {tokens, paragraphs} = scene.reading
  let looked = 0
  for (let index = paragraph; index < Math.min(paragraphs.length, paragraph + 3); index++) {
    if (index !== paragraph && !scene.isTold(index)) continue
    const range = paragraphs[index]
    if (range === undefined) return -1
    const from = index === paragraph ? at : range.from
    for (const sentence of splitSentences(tokens, from, Math.min(range.to, from + REACH))) {
      if (looked++ > SENTENCES_AHEAD) return -1
      const people = new Set(peopleIn(scene.registry, scene.quoted, sentence.from, sentence.to))
      const [only] = people
      if (only === undefined) continue
      const isFit = people.size === 1 && fits(scene, only, gender)
      return isFit && scene.registry.people[only]?.isStaff === false ? only : -1
    }
  }
  return -1
}

/** "they", for one person: nobody else is spoken of, and the report never says "he" or "she" of them. */
export function resolveThey(scene: Scene, at: number, paragraph: number): number {
  const {tokens, paragraphs} = scene.reading
  for (let index = paragraph; index >= Math.max(0, paragraph - PARAGRAPHS_BACK); index--) {
    if (index !== paragraph && !scene.isTold(index)) continue
    const range = paragraphs[index]
    if (range === undefined) return -1
    const to = index === paragraph ? at : range.to
    const sentences = splitSentences(tokens, Math.max(range.from, to - REACH), to)
    for (const sentence of sentences.toReversed()) {
      if (hasPlural(scene, sentence.from, sentence.to)) return -1
      const people = new Set(peopleIn(scene.registry, scene.quoted, sentence.from, sentence.to))
      if (people.size > 1) return -1
      const [only] = people
      if (only === undefined) continue
      const person = scene.registry.people[only]
      const isOpen = person !== undefined && !person.isGenderSure && !person.isStaff
      return isOpen && isSubjectOf(scene, sentence.from, only) ? only : -1
    }
  }
  return -1
}

/** The person is named before the sentence's verb, behind a role at most. */
function isSubjectOf(scene: Scene, from: number, person: number): boolean {
  const {tokens} = scene.reading
  let first = from
  while (scene.quoted[first] === 1 || tokens.kind[first] === Kind.mark) first++
  for (let index = first; index < first + 8 && index < tokens.count; index++) {
    const found = scene.registry.mentionAt[index] ?? -1
    if (found === person) return !hasFlag(tokens, index - 1, Flag.preposition)
    if (found !== -1 || hasFlag(tokens, index, Flag.auxiliary | Flag.strongSpeech)) return false
  }
  return false
}

/** "officials", "the two ministers", "people": others whom "they" may mean. */
function hasPlural(scene: Scene, from: number, to: number): boolean {
  const {tokens, pack} = scene.reading
  for (let index = from; index < to; index++) {
    if (scene.quoted[index] === 1 || tokens.kind[index] !== Kind.lower) continue
    const word = lowerWordAt(tokens, index)
    if (pack.words.people.has(word)) return true
    const singular = pack.singularOf(word)
    if (
      singular !== null &&
      (pack.flagsOf(singular, true) & (Flag.role | Flag.kin | Flag.demonym)) !== 0 &&
      !hasFlag(tokens, index, Flag.speech)
    )
      return true
  }
  return false
}

function lookBack(
  scene: Scene,
  at: number,
  paragraph: number,
  gender: 'male' | 'female',
): {person: number; note: ReportQuote['speakerNote']; isOver?: boolean} {
  let looked = 0
  for (let index = paragraph; index >= 0 && looked <= PARAGRAPHS_BACK; index--) {
    if (index !== paragraph && (!scene.isTold(index) || scene.isTurn(paragraph))) continue
    looked++
    const range = scene.reading.paragraphs[index]
    if (range === undefined) continue
    const to = index === paragraph ? at : range.to
    const sentences = splitSentences(scene.reading.tokens, Math.max(range.from, to - REACH), to)
    for (const current of sentences.toReversed()) {
      const subject =
        openingSubject(scene, current.from, current.to, index, gender) ??
        mainSubject(scene, current.from, current.to, index, gender)
      // "He hugged NAME.": the pronoun goes on meaning the one before.
      if (subject === 'same') continue
      // "The runner was given a goat.": somebody whom no name is known for.
      if (subject === 'unknown') return {person: -1, note: null, isOver: true}
      if (subject !== null) return {person: subject, note: null}
      const family = familyOf(scene, current.from, gender)
      if (family !== null) return {person: family, note: null, isOver: true}
      const person = subjectOf(scene, current.from, current.to, gender)
      if (person !== -1) return {person, note: null}
      if (hasNamelessSubject(scene, current.from, current.to))
        return {person: -1, note: 'anonymous'}
      if (hasUnreadSubject(scene, current.from, current.to))
        return {person: -1, note: null, isOver: true}
    }
    const spoke = scene.speakerIn[index] ?? -1
    if (spoke >= 0 && fits(scene, spoke, gender)) return {person: spoke, note: null}
  }
  return {person: -1, note: null}
}

/** What a sentence opens with: the same pronoun again, or a role word that means somebody known. */
function openingSubject(
  scene: Scene,
  from: number,
  to: number,
  paragraph: number,
  gender: 'male' | 'female',
): number | 'same' | 'unknown' | null {
  const {tokens, pack} = scene.reading
  let at = from
  while (
    at < to &&
    (hasFlag(tokens, at, Flag.conjunction | Flag.adverb) || isSign(tokens, at, ',')) &&
    scene.quoted[at] === 0
  )
    at++
  if (scene.quoted[at] === 1) return null
  const word = lowerWordAt(tokens, at)
  const kind = pack.pronouns.get(word)
  if ((word === 'he' || word === 'she') && kind === gender) {
    // "When she was nine, NAME beat her uncle": the clause looks ahead to its main subject.
    const isClause = hasFlag(tokens, from, Flag.conjunction) && from < at
    return isClause && subjectOf(scene, at, to, gender) !== -1 ? null : 'same'
  }
  if (word !== 'the' && !/^(?:his|her|their)$/.test(word)) return null
  const named = predicate(scene, at, to)
  if (named !== -1) return fits(scene, named, gender) ? named : null
  // "The youngest in the cellar is 12."
  if (lowerWordAt(tokens, at + 1).endsWith('est') && hasFlag(tokens, at + 2, Flag.preposition))
    return 'unknown'
  let end = at + 1
  while (
    end < Math.min(to, at + 5) &&
    tokens.kind[end] === Kind.lower &&
    !hasFlag(tokens, end, Flag.role | Flag.kin) &&
    !pack.words.describes.has(lowerWordAt(tokens, end)) &&
    !pack.patterns.yearOld.test(lowerWordAt(tokens, end))
  ) {
    if (hasFlag(tokens, end, Flag.function) || hasFlag(tokens, end, Flag.speech)) return null
    end++
  }
  const isAge = pack.patterns.yearOld.test(lowerWordAt(tokens, end))
  const isNoun =
    tokens.kind[end] === Kind.lower &&
    (hasFlag(tokens, end, Flag.role | Flag.kin) ||
      pack.words.describes.has(lowerWordAt(tokens, end)) ||
      isAge)
  // "the minister NAME", "the ministers", "the minister’s": another kind of subject.
  const singular = pack.singularOf(lowerWordAt(tokens, end))
  const isPlural =
    singular !== null && (pack.flagsOf(singular, true) & (Flag.role | Flag.kin)) !== 0
  if (
    !isNoun ||
    isPlural ||
    isCapitalized(tokens, end + 1) ||
    isSign(tokens, end + 1, ',') ||
    tokens.kind[end + 1] === Kind.possessive
  )
    return null
  if (subjectOf(scene, end, to, gender) !== -1 && !isVerbal(scene, end + 1)) return null
  const person = word === 'the' ? resolveRole(scene, at, end + 1, paragraph) : -1
  if (person === -1) return isVerbal(scene, end + 1) ? 'unknown' : null
  return fits(scene, person, gender) ? person : null
}

/** "The Ketterings will open tomorrow.": the only one of the family of that gender, -1 where none is. */
function familyOf(scene: Scene, from: number, gender: 'male' | 'female'): number | null {
  const {tokens} = scene.reading
  if (lowerWordAt(tokens, from) !== 'the' || !isCapitalized(tokens, from + 1)) return null
  const word = lowerWordAt(tokens, from + 1)
  if (!word.endsWith('s') || (scene.registry.mentionAt[from + 1] ?? -1) !== -1) return null
  const family = scene.registry.people.flatMap((person, index) =>
    person.name.toLowerCase().endsWith(` ${word.slice(0, -1)}`) ? [index] : [],
  )
  if (family.length === 0) return null
  const [only, ...others] = family.filter((index) => fits(scene, index, gender))
  return only !== undefined && others.length === 0 ? only : -1
}

/** "The old man is NAME, the foreman’s father." */
function predicate(scene: Scene, from: number, to: number): number {
  const {tokens} = scene.reading
  for (let index = from + 1; index < Math.min(to, from + 6); index++) {
    if (/^(?:is|was)$/.test(lowerWordAt(tokens, index)))
      return Math.max(-1, scene.registry.mentionAt[index + 1] ?? -1)
  }
  return -1
}

/** "Asked who had won, the grandmaster smiled.": the subject stands behind the opening phrase. */
function mainSubject(
  scene: Scene,
  from: number,
  to: number,
  paragraph: number,
  gender: 'male' | 'female',
): number | 'unknown' | null {
  const {tokens} = scene.reading
  const isPhrase =
    hasFlag(tokens, from, Flag.preposition | Flag.conjunction) ||
    /(?:ed|ing)$/.test(lowerWordAt(tokens, from))
  if (!isPhrase || scene.quoted[from] === 1) return null
  let comma = from + 1
  while (comma < Math.min(to, from + 20) && !isSign(tokens, comma, ',')) comma++
  if (!isSign(tokens, comma, ',') || lowerWordAt(tokens, comma + 1) !== 'the') return null
  const found = openingSubject(scene, comma + 1, to, paragraph, gender)
  return found === 'same' ? null : found
}

/** The noun before is the sentence's subject: its verb follows. */
function isVerbal(scene: Scene, at: number): boolean {
  const {tokens} = scene.reading
  let index = at
  while (hasFlag(tokens, index, Flag.adverb) && tokens.kind[index] === Kind.lower) index++
  // "And the former signalman?"
  if (isSign(tokens, at, '?')) return true
  if (tokens.kind[index] !== Kind.lower) return false
  return (
    hasFlag(tokens, index, Flag.auxiliary | Flag.speech | Flag.opinion) ||
    (/(?:ed|s)$/.test(lowerWordAt(tokens, index)) &&
      !hasFlag(tokens, index, Flag.function | Flag.role))
  )
}

/**
 * The person of a sentence whom the pronoun can mean: the first who is known to be of that gender; of
 * those of whom it is not known, the only one. -1 where nobody can, or any of several.
 */
function subjectOf(scene: Scene, from: number, to: number, gender: 'male' | 'female'): number {
  const named: number[] = []
  const owners: number[] = []
  const opensWithParticiple = lowerWordAt(scene.reading.tokens, from).endsWith('ed')
  for (let index = from; index < to; index++) {
    const person = bearerAt(scene, index, gender)
    if (person < 0 || scene.quoted[index] === 1 || !fits(scene, person, gender)) continue
    if (scene.registry.people[person]?.isStaff === true) continue
    // "Pressed by NAME, he …": not the one who presses.
    if (lowerWordAt(scene.reading.tokens, index - 1) === 'by' && opensWithParticiple) continue
    let end = index + 1
    while (end < to && bearerAt(scene, end, gender) === person) end++
    const isOwner = scene.reading.tokens.kind[end] === Kind.possessive
    ;(isOwner ? owners : named).push(person)
    index = end - 1
  }
  const isSure = (person: number): boolean => scene.registry.people[person]?.gender === gender
  const sure = named.find(isSure) ?? owners.find(isSure)
  if (sure !== undefined) return sure
  const [only, ...others] = new Set(named.length > 0 ? named : owners)
  if (only === undefined || others.length > 0) return -1
  return hasUnreadName(scene, from, to) ? -1 : only
}

/** "Ana Diaz met Piet Visser.": two words in capitals of no other meaning, and nobody is known by them. */
function hasUnreadName(scene: Scene, from: number, to: number): boolean {
  const {tokens} = scene.reading
  return findNames(tokens, from, to).some((run) => {
    if (run.to - run.from < 2 || scene.quoted[run.from] === 1) return false
    for (let index = run.from; index < run.to; index++) {
      if ((scene.registry.mentionAt[index] ?? -1) !== -1) return false
      if (((tokens.flags[index] ?? 0) & ~(Flag.maleName | Flag.femaleName)) !== 0) return false
    }
    return true
  })
}

/** Who is named at a token; of several who share the name, the only one of that gender. */
function bearerAt(scene: Scene, index: number, gender: 'male' | 'female'): number {
  const person = scene.registry.mentionAt[index] ?? -1
  if (person !== -2) return person
  const bearers = scene.registry.sharedAt.get(index) ?? []
  const [only, ...others] = bearers.filter((bearer) => fits(scene, bearer, gender))
  return only !== undefined && others.length === 0 ? only : -2
}

function fits(scene: Scene, person: number, gender: 'male' | 'female'): boolean {
  const known = scene.registry.people[person]?.gender ?? null
  return known === null || known === gender
}

/** "Ifrah Sheikh Nur scored": two words in capitals and a verb, and no person is known by them. */
function hasUnreadSubject(scene: Scene, from: number, to: number): boolean {
  const {tokens} = scene.reading
  if (scene.quoted[from] === 1) return false
  const [run] = findNames(tokens, from, Math.min(to, from + 8))
  if (run === undefined || run.from !== from || run.to - run.from < 2) return false
  for (let index = run.from; index < run.to; index++) {
    if ((scene.registry.mentionAt[index] ?? -1) !== -1) return false
    if (hasFlag(tokens, index, NOT_PERSON)) return false
  }
  return tokens.kind[run.to] === Kind.lower && isVerbal(scene, run.to)
}

const NOT_PERSON =
  Flag.organization |
  Flag.network |
  Flag.geo |
  Flag.place |
  Flag.event |
  Flag.calendar |
  Flag.function

/** "A driver who asked not to be named was less solemn.", "An Italian tourist said …" */
function hasNamelessSubject(scene: Scene, from: number, to: number): boolean {
  const {tokens, pack} = scene.reading
  if (scene.quoted[from] === 1 || !/^(?:an?|one|another)$/.test(lowerWordAt(tokens, from)))
    return false
  for (let index = from + 1; index < Math.min(to, from + 5); index++) {
    const word = lowerWordAt(tokens, index)
    if (isCapitalized(tokens, index) && !hasFlag(tokens, index, Flag.demonym)) return false
    const isPerson = hasFlag(tokens, index, Flag.role | Flag.kin) || pack.words.describes.has(word)
    if (isPerson && !hasFlag(tokens, index, Flag.preposition))
      return !isSign(tokens, index + 1, ',') || (scene.registry.mentionAt[index + 2] ?? -1) === -1
    if (hasFlag(tokens, index, Flag.auxiliary)) return false
  }
  return false
}
