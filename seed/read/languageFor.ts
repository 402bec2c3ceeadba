import {createEnglish} from './english/english.ts'
import type {LanguagePack} from './language.ts'
import type {ReadLists} from './readLists.ts'

let plainEnglish: LanguagePack | undefined

/** The language with an outlet's own words; without any, built once. */
export function languageFor(
  configured: ReadLists | undefined,
  own: ReadLists,
  program: string | undefined,
): LanguagePack {
  const hasOwn = Object.keys(own).length > 0 || program !== undefined
  if (configured === undefined && !hasOwn) return (plainEnglish ??= createEnglish({}))
  const keys = new Set([...Object.keys(configured ?? {}), ...Object.keys(own)])
  const merged: Record<string, string[]> = {}
  for (const key of keys) merged[key] = [...listOf(configured, key), ...listOf(own, key)]
  if (program !== undefined) merged.programs = [...(merged.programs ?? []), program]
  return createEnglish(merged)
}

function listOf(lists: ReadLists | undefined, key: string): string[] {
  return new Map(Object.entries(lists ?? {})).get(key) ?? []
}
