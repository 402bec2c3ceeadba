import {Flag} from '../tokens/flags.ts'
import {hasFlag, lowerWordAt} from '../tokens/tokenize.ts'
import type {Scene} from './readSubject.ts'

/**
 * Whom "the minister", "the Finnish president", "the singer" means: the one person whose roles hold
 * that noun, else a narrower one ("soprano"). Several fit: the words before the noun decide, then
 * who was spoken of last. -1 where nobody does.
 */
export function resolveRole(scene: Scene, from: number, to: number, paragraph: number): number {
  const {tokens} = scene.reading
  const words: string[] = []
  for (let index = from; index < to; index++) {
    if (hasFlag(tokens, index, Flag.preposition) && index > from) break
    const word = lowerWordAt(tokens, index)
    if (word !== 'the' && /\p{L}/u.test(word)) words.push(word)
  }
  const noun = words.at(-1)
  if (noun === undefined) return -1
  const at = tokens.start[from] ?? 0
  if (/^\d+-year-old$/.test(noun)) return lastSpokenOf(scene, withRole(scene, at, null), paragraph)
  const bearers = withRole(scene, at, (word) => word === noun)
  if (bearers.length === 1) return agrees(scene, bearers[0] ?? -1, words) ? (bearers[0] ?? -1) : -1
  if (bearers.length > 1) {
    const exact = bearers.filter((index) => words.every((word) => hasWord(scene, index, word)))
    if (exact.length === 1) return exact[0] ?? -1
    return lastSpokenOf(scene, exact.length > 1 ? exact : bearers, paragraph)
  }
  const kinds = scene.reading.pack.roleKinds.get(noun)
  const narrower = kinds === undefined ? [] : withRole(scene, at, (word) => kinds.has(word))
  if (narrower.length === 1) return narrower[0] ?? -1
  return narrower.length > 1 ? lastSpokenOf(scene, narrower, paragraph) : -1
}

/** Only who was named before can be meant. */
function withRole(scene: Scene, at: number, test: ((word: string) => boolean) | null): number[] {
  return scene.registry.people.flatMap((person, index) => {
    if (person.isStaff || !person.mentions.some((mention) => mention.start < at)) return []
    if (test === null) return [index]
    return [...person.roles].some((role) => role.split(/[\s,]+/).some(test)) ? [index] : []
  })
}

function hasWord(scene: Scene, index: number, word: string): boolean {
  return [...(scene.registry.people[index]?.roles ?? [])].some((role) =>
    role.split(/[\s,]+/).includes(word),
  )
}

/** "the health minister" is not Finance Minister Vong. */
function agrees(scene: Scene, index: number, words: string[]): boolean {
  const modifiers = words
    .slice(0, -1)
    .filter(
      (word) => (scene.reading.pack.flagsOf(word, true) & (Flag.roleModifier | Flag.demonym)) !== 0,
    )
  if (modifiers.length === 0) return true
  const known = [...(scene.registry.people[index]?.roles ?? [])].join(' ')
  const bearsOther = known
    .split(/\s+/)
    .some((word) => (scene.reading.pack.flagsOf(word, true) & Flag.roleModifier) !== 0)
  return !bearsOther || modifiers.some((word) => known.includes(word))
}

function lastSpokenOf(scene: Scene, bearers: number[], paragraph: number): number {
  const start = scene.reading.paragraphs[Math.max(0, paragraph - 2)]?.from ?? 0
  const end = scene.reading.paragraphs[paragraph]?.to ?? 0
  const seen = new Set<number>()
  for (let index = start; index < end; index++) {
    const person = scene.registry.mentionAt[index] ?? -1
    if (person >= 0 && scene.quoted[index] === 0 && bearers.includes(person)) seen.add(person)
  }
  return seen.size === 1 ? ([...seen][0] ?? -1) : -1
}
