import type {ReadingText} from '../readingText.ts'

/**
 * "Uruguayan President": whoever governs a country speaks for it. The country counts as written only
 * where its name stands in the text, be it within the adjective.
 */
export function officeCountry(reading: ReadingText, role: string | null): string | null {
  const {pack, text} = reading
  if (role === null || !pack.patterns.stateOffice.test(role)) return null
  const country = pack.countryOf.get(role.split(' ')[0]?.toLowerCase() ?? '')
  return country !== undefined && text.includes(country) ? country : null
}
