import {Flag} from '../tokens/flags.ts'
import {Kind, hasFlag, isCapitalized, isSign, lowerWordAt} from '../tokens/tokenize.ts'
import {isRelativeHere} from './chunks.ts'
import type {Scene} from './scene.ts'
import {resolveRelation} from './resolveRelation.ts'
import {resolveRole} from './resolveRole.ts'
import {fits, subjectOf} from './subjectOf.ts'

/** What a sentence opens with: the same pronoun again, or a role word that means somebody known. */
export function openingSubject(
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
  if (word !== 'the' && !/^(?:his|her|their)$/.test(word)) return kinOfNamed(scene, at, to, gender)
  const named = predicate(scene, at, to, paragraph)
  if (named !== -1) return fits(scene, named, gender) ? named : null
  // "The Spaniard dedicated the win to his grandfather.": known by the word, or somebody unknown.
  if (word === 'the' && hasFlag(tokens, at + 1, Flag.demonym) && isVerbal(scene, at + 2)) {
    const bearer = resolveRole(scene, at, at + 2, paragraph, gender)
    return bearer !== -1 && fits(scene, bearer, gender) ? bearer : 'unknown'
  }
  // "The youngest in the cellar is 12."
  if (lowerWordAt(tokens, at + 1).endsWith('est') && hasFlag(tokens, at + 2, Flag.preposition))
    return 'unknown'
  let end = at + 1
  while (
    end < Math.min(to, at + 5) &&
    (tokens.kind[end] === Kind.lower || hasFlag(tokens, end, Flag.demonym)) &&
    !hasFlag(tokens, end, Flag.role | Flag.kin) &&
    !pack.words.describes.has(lowerWordAt(tokens, end)) &&
    !pack.patterns.yearOld.test(lowerWordAt(tokens, end))
  ) {
    if (hasFlag(tokens, end, Flag.function) || hasFlag(tokens, end, Flag.speech)) return null
    end++
  }
  // "The elder brother has said little"
  if (tokens.kind[end + 1] === Kind.lower && hasFlag(tokens, end + 1, Flag.kin)) end++
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
  if (isOwnersKin(scene, word, end, gender)) return 'same'
  // "His father waits the table. “…,” she says"
  if (isOtherGender(scene, end, gender)) return null
  if (subjectOf(scene, end, to, gender) !== -1 && !isVerbal(scene, end + 1)) return null
  // "The man who saw him is a guard.": described, and not named.
  if (word === 'the' && isRelativeHere(scene, end + 1)) return 'unknown'
  // "His mother" may be anybody's who was spoken of; a husband, a sister bear the name.
  const noun = lowerWordAt(tokens, end)
  const isClose = word !== 'the' && (pack.words.spouse.has(noun) || pack.words.sibling.has(noun))
  const person = isClose
    ? resolveRelation(scene, at, end + 1, paragraph)
    : word === 'the'
      ? resolveRole(scene, at, end + 1, paragraph, gender)
      : -1
  // "The widow shook her head.": a relative is somebody else than who was named before.
  const isRelative =
    hasFlag(tokens, end, Flag.kin) && pack.words.pastVerb.has(lowerWordAt(tokens, end + 1))
  if (person === -1) return isRelative || isVerbal(scene, end + 1) ? 'unknown' : null
  return fits(scene, person, gender) ? person : null
}

/** "Noel’s sister-in-law holds a licence": the only one of the family's name who can be that; nobody known else. */
function kinOfNamed(
  scene: Scene,
  from: number,
  to: number,
  gender: 'male' | 'female',
): number | 'unknown' | null {
  const {tokens} = scene.reading
  const owner = scene.registry.mentionAt[from] ?? -1
  if (owner < 0) return null
  let noun = from + 1
  while (noun < to && scene.registry.mentionAt[noun] === owner) noun++
  if (tokens.kind[noun] !== Kind.possessive) return null
  noun++
  if (isOthers(scene, noun, to)) return 'unknown'
  if (!hasFlag(tokens, noun, Flag.kin) || !isVerbal(scene, noun + 1)) return null
  const isMale = hasFlag(tokens, noun, Flag.male)
  if (isMale === hasFlag(tokens, noun, Flag.female) || isMale !== (gender === 'male')) return null
  const family = scene.registry.people[owner]?.name.split(' ').at(-1) ?? ''
  const offset = tokens.start[from] ?? 0
  const [only, ...others] = scene.registry.people.flatMap((person, index) =>
    index !== owner &&
    person.name.endsWith(` ${family}`) &&
    (person.mentions[0]?.start ?? offset) < offset &&
    fits(scene, index, gender)
      ? [index]
      : [],
  )
  return only !== undefined && others.length === 0 ? only : 'unknown'
}

/** "His father" is no "she". */
function isOtherGender(scene: Scene, noun: number, gender: 'male' | 'female'): boolean {
  const {tokens} = scene.reading
  const isMale = hasFlag(tokens, noun, Flag.male)
  return isMale !== hasFlag(tokens, noun, Flag.female) && isMale !== (gender === 'male')
}

/** "[NAME’s] lawyer shrugged", "[NAME’s] replacement on the route is a 24-year-old": somebody else. */
function isOthers(scene: Scene, noun: number, to: number): boolean {
  const {tokens, pack} = scene.reading
  const isRole = hasFlag(tokens, noun, Flag.role) && !hasFlag(tokens, noun, Flag.kin)
  if (isRole && isVerbal(scene, noun + 1)) return true
  for (let index = noun; index < Math.min(to, noun + 8); index++) {
    if (isSign(tokens, index, ',') || (scene.registry.mentionAt[index] ?? -1) !== -1) return false
    if (!/^(?:is|was)$/.test(lowerWordAt(tokens, index))) continue
    if (!/^an?$/.test(lowerWordAt(tokens, index + 1))) return false
    const word = lowerWordAt(tokens, index + 2)
    return pack.patterns.yearOld.test(word) || hasFlag(tokens, index + 2, Flag.role)
  }
  return false
}

/** "Her only son is among the missing. “…,” she said": the son is no "she", and who has him goes on. */
function isOwnersKin(
  scene: Scene,
  owner: string,
  noun: number,
  gender: 'male' | 'female',
): boolean {
  return owner === (gender === 'male' ? 'his' : 'her') && isOtherGender(scene, noun, gender)
}

/** "The Ketterings will open tomorrow.": the only one of the family of that gender, -1 where none is. */
export function familyOf(scene: Scene, from: number, gender: 'male' | 'female'): number | null {
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

/** "The old man is NAME, the foreman’s father.", "His best customer is a banker, NAME.", "The patient was the mayor." */
function predicate(scene: Scene, from: number, to: number, paragraph: number): number {
  const {tokens} = scene.reading
  for (let index = from + 1; index < Math.min(to, from + 6); index++) {
    if (!/^(?:is|was)$/.test(lowerWordAt(tokens, index))) continue
    const named = Math.max(-1, scene.registry.mentionAt[index + 1] ?? -1)
    if (named !== -1 || !hasFlag(tokens, index + 1, Flag.article)) return named
    let end = index + 2
    while (end < Math.min(to, index + LONGEST_PREDICATE) && tokens.kind[end] === Kind.lower) end++
    if (isSign(tokens, end, ',')) return Math.max(-1, scene.registry.mentionAt[end + 1] ?? -1)
    const isRole =
      lowerWordAt(tokens, index + 1) === 'the' &&
      isSign(tokens, end, '.') &&
      hasFlag(tokens, end - 1, Flag.role)
    return isRole ? resolveRole(scene, index + 1, end, paragraph) : -1
  }
  return -1
}

const LONGEST_PREDICATE = 7

/** "Asked who had won, the grandmaster smiled.": the subject stands behind the opening phrase. */
export function mainSubject(
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
export function isVerbal(scene: Scene, at: number): boolean {
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
