import {foldName} from './foldName.ts'

/** Letters that no normalization takes apart. */
const spelled: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
}

/** As `maxLength` of the model's slug field. */
const maxLength = 96

/**
 * A slug for readable addresses: `Mike Pompeo’s trip` → `mike-pompeos-trip`. Letters of other scripts stay, as
 * browsers show them. Cut at a word when longer than 96. `null` when nothing is left.
 */
export function slugify(text: string): string | null {
  const slug = foldName(text)
    .replace(/[ßæœøđðþłı]/g, (letter) => spelled[letter] ?? letter)
    .replaceAll("'", '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  if (slug === '') return null
  if (slug.length <= maxLength) return slug
  const cut = slug.slice(0, maxLength + 1).lastIndexOf('-')
  return slug.slice(0, cut > 0 ? cut : maxLength)
}
