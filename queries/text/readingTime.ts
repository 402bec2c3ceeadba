import type {Body} from '../views.ts'
import {toPlainText} from './toPlainText.ts'

/**
 * Words a minute that native readers read, by language: Trauzettel-Klosinski and Dietz, “Standardized Assessment of Reading
 * Performance”, Investigative Ophthalmology & Visual Science 53 (2012), https://doi.org/10.1167/iovs.11-8284. Measured on the
 * same texts in all of them, read aloud; in silence one reads a little faster.
 */
const wordsPerMinute: Readonly<Record<string, number>> = {
  ar: 138,
  de: 179,
  en: 228,
  es: 218,
  fi: 161,
  fr: 195,
  he: 187,
  it: 188,
  ja: 193,
  nl: 202,
  pl: 166,
  pt: 181,
  ru: 184,
  sl: 180,
  sv: 199,
  tr: 166,
  zh: 158,
}

/** Their mean over all languages. */
const usualWordsPerMinute = 184

export interface ReadingTime {
  words: number
  /** Whole minutes, rounded up; 0 where there is nothing to read. */
  minutes: number
}

/**
 * How long a body takes to read.
 *
 * @param language BCP 47 tag of the article: it says what a word is and how fast it is read
 */
export function readingTime(body: Body, language?: string | null): ReadingTime {
  const tag = language && isTag(language) ? language : 'und'
  const segmenter = new Intl.Segmenter(tag, {granularity: 'word'})
  let words = 0
  for (const {isWordLike} of segmenter.segment(toPlainText(body))) if (isWordLike) words++
  const pace = wordsPerMinute[new Intl.Locale(tag).language] ?? usualWordsPerMinute
  return {words, minutes: Math.ceil(words / pace)}
}

function isTag(language: string): boolean {
  try {
    return Intl.getCanonicalLocales(language).length > 0
  } catch {
    return false
  }
}
