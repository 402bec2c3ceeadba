import {createEnglish} from './english/english.ts'
import type {LanguagePack} from './language.ts'
import type {ReadLists} from './readLists.ts'

/** The language by an outlet's own words, as JSON: all reports of an outlet share them. */
const packs = new Map<string, LanguagePack>()

// Whoever writes lists of their own into every report must not fill the memory.
const MOST_PACKS = 16

/** The language with an outlet's own words; built once for all reports that give the same. */
export function languageFor(
  configured: ReadLists | undefined,
  own: ReadLists,
  program: string | undefined,
): LanguagePack {
  const keys = new Set([...Object.keys(configured ?? {}), ...Object.keys(own)])
  const merged: Record<string, string[]> = {}
  for (const key of keys) merged[key] = [...listOf(configured, key), ...listOf(own, key)]
  if (program !== undefined) merged.programs = [...(merged.programs ?? []), program]
  const key = JSON.stringify(merged)
  const known = packs.get(key)
  if (known !== undefined) return known
  if (packs.size >= MOST_PACKS) packs.clear()
  const pack = createEnglish(merged)
  packs.set(key, pack)
  return pack
}

function listOf(lists: ReadLists | undefined, key: string): string[] {
  return new Map(Object.entries(lists ?? {})).get(key) ?? []
}
