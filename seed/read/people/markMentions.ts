import type {BlockKind} from '../report.ts'
import type {ReadingText} from '../readingText.ts'
import {Flag} from '../tokens/flags.ts'
import {startsSentence} from '../tokens/startsSentence.ts'
import {Kind, hasFlag, isCapitalized, isSign, wordAt, type Tokens} from '../tokens/tokenize.ts'
import type {NameRun} from './findNames.ts'
import {nameText} from './nameText.ts'
import {nameKey, type Person, type Registry} from './person.ts'

/** Finds every place where a person is named, in full, by surname or by given name. */
export function markMentions(
  reading: ReadingText,
  kinds: BlockKind[],
  quoted: Uint8Array,
  registry: Registry,
  byKey: Map<string, Person>,
): void {
  const indexOf = new Map(registry.people.map((person, index) => [person, index]))
  const byWord = new Map<string, number[]>()
  for (const [key, person] of byKey) {
    const index = indexOf.get(person) ?? -1
    for (const word of key.split(' ')) {
      const plain = word.replace(/,$/, '')
      if (
        plain.length < 2 ||
        /^(?:jr|sr|ii|iii|iv|de|da|van|von|der|el|al|bin|la|le|del|di|st|san|santa)$/.test(plain)
      )
        continue
      const known = byWord.get(plain)
      if (known === undefined) byWord.set(plain, [index])
      else if (!known.includes(index)) known.push(index)
    }
  }
  for (const [at, runs] of reading.names.entries()) {
    const kind = kinds[at] ?? 'paragraph'
    if (kind === 'boilerplate' || kind === 'embed' || kind === 'frontMatter') continue
    for (const run of runs) {
      markRun(reading, run, registry, byKey, indexOf, byWord, quoted)
    }
  }
}

function markRun(
  reading: ReadingText,
  run: NameRun,
  registry: Registry,
  byKey: Map<string, Person>,
  indexOf: Map<Person, number>,
  byWord: Map<string, number[]>,
  quoted: Uint8Array,
): void {
  const {tokens} = reading
  let from = run.from
  while (from < run.to) {
    const full = longestKnown(tokens, from, run.to, byKey)
    if (full > from) {
      const person = byKey.get(nameKey(nameText(tokens, from, full)))
      const index = person === undefined ? -1 : (indexOf.get(person) ?? -1)
      mention(reading, registry, index, from, full)
      from = full
      continue
    }
    markWord(reading, run, from, registry, byWord, quoted)
    from++
  }
}

function longestKnown(
  tokens: Tokens,
  from: number,
  to: number,
  byKey: Map<string, Person>,
): number {
  for (let end = Math.min(to, from + 7); end >= from + 2; end--) {
    if (byKey.has(nameKey(nameText(tokens, from, end)))) return end
  }
  return from
}

function markWord(
  reading: ReadingText,
  run: NameRun,
  at: number,
  registry: Registry,
  byWord: Map<string, number[]>,
  quoted: Uint8Array,
): void {
  const {tokens} = reading
  const bearers = byWord.get(nameKey(wordAt(tokens, at)))
  if (bearers === undefined) return
  const flags = tokens.flags[at] ?? 0
  // A surname that is also a word counts where the word stands as a name.
  const isNamePart = at >= run.nameFrom && at < run.nameTo
  const isPlain = (flags & ~(Flag.maleName | Flag.femaleName | Flag.particle)) === 0
  if (!isNamePart && !isPlain && !isSpeaking(tokens, run, at) && !isWithin(tokens, run, at)) return
  if (isNamePart && run.nameTo - run.nameFrom >= 2 && !isSharedRun(tokens, run, byWord)) return
  if (
    isCapitalized(tokens, at - 1) &&
    at > run.from &&
    hasFlag(tokens, at - 1, Flag.place | Flag.event)
  )
    return
  if (
    isCapitalized(tokens, at + 1) &&
    at + 1 < run.to &&
    hasFlag(tokens, at + 1, Flag.organization | Flag.place)
  )
    return
  const only = bearers[0]
  if (bearers.length === 1 && only !== undefined) {
    mention(reading, registry, only, at, at + 1)
    const person = registry.people[only]
    if (quoted[at] === 0) person?.aliases.add(wordAt(tokens, at))
    return
  }
  registry.mentionAt[at] = -2
  registry.sharedAt.set(at, bearers)
}

/** "Sun said", “…,” said Sun, "Ms Field", "Banks, 53, said": there a known surname is one, whatever else it means. */
function isSpeaking(tokens: Tokens, run: NameRun, at: number): boolean {
  if (at !== run.to - 1) return false
  if (run.to - run.from === 2)
    return (
      hasFlag(tokens, run.from, Flag.title) && hasFlag(tokens, run.from, Flag.male | Flag.female)
    )
  if (run.to - run.from !== 1) return false
  const isAged = isSign(tokens, at + 1, ',') && tokens.kind[at + 2] === Kind.number
  if (isAged && isSign(tokens, at + 3, ',') && startsSentence(tokens, at)) return true
  const isVerb = (index: number): boolean =>
    tokens.kind[index] === Kind.lower && hasFlag(tokens, index, Flag.strongSpeech)
  return isVerb(at + 1) || (isVerb(at - 1) && tokens.kind[at - 2] === Kind.mark)
}

/** "The judge asked Farmer whether": within a sentence a trade has a capital where it is a surname. */
function isWithin(tokens: Tokens, run: NameRun, at: number): boolean {
  if (run.to - run.from !== 1 || startsSentence(tokens, at)) return false
  if (hasFlag(tokens, at, ~(Flag.role | Flag.common | Flag.maleName | Flag.femaleName)))
    return false
  return tokens.kind[at - 1] === Kind.lower && !hasFlag(tokens, at - 1, Flag.article)
}

/** "Holt Malkin": each word is somebody's. */
function isSharedRun(tokens: Tokens, run: NameRun, byWord: Map<string, number[]>): boolean {
  for (let index = run.nameFrom; index < run.nameTo; index++) {
    if (!byWord.has(nameKey(wordAt(tokens, index)))) return false
  }
  return true
}

function mention(
  reading: ReadingText,
  registry: Registry,
  index: number,
  from: number,
  to: number,
): void {
  const person = registry.people[index]
  if (person === undefined) return
  for (let at = from; at < to; at++) registry.mentionAt[at] = index
  person.mentions.push({
    start: reading.tokens.start[from] ?? 0,
    end: reading.tokens.end[to - 1] ?? 0,
  })
}
