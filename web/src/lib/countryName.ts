import {stegaClean} from '@sanity/client/stega'

/** A country's name from its two letters (ISO 3166-1), in the site's language; `undefined` for what is no code. */
export function countryName(code: string | null | undefined, language: string): string | undefined {
  const letters = stegaClean(code)
  if (!letters || !/^[A-Z]{2}$/.test(letters)) return undefined
  return new Intl.DisplayNames(language, {type: 'region', fallback: 'none'}).of(letters)
}
