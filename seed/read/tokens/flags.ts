/**
 * What a word can be, as bits: a word may be several things at once, and the reader asks for any
 * of them at the cost of one AND. The words themselves come from a language pack.
 */
export const Flag = {
  speech: 1 << 0,
  participle: 1 << 1,
  role: 1 << 2,
  title: 1 << 3,
  organization: 1 << 4,
  place: 1 << 5,
  /** A known country, city or region. */
  geo: 1 << 6,
  demonym: 1 << 7,
  maleName: 1 << 8,
  femaleName: 1 << 9,
  /** Of the closed classes: article, preposition, pronoun, conjunction, auxiliary … */
  function: 1 << 10,
  preposition: 1 << 11,
  article: 1 << 12,
  pronoun: 1 << 13,
  calendar: 1 << 14,
  particle: 1 << 15,
  suffix: 1 << 16,
  kin: 1 << 17,
  conjunction: 1 << 18,
  adverb: 1 << 19,
  relative: 1 << 20,
  opinion: 1 << 21,
  network: 1 << 22,
  auxiliary: 1 << 23,
  /** A word of everyday language that a sentence or a title may capitalise. */
  common: 1 << 24,
  roleModifier: 1 << 25,
  male: 1 << 26,
  female: 1 << 27,
  /** Part of an event, a law or a season: no person. */
  event: 1 << 28,
  reporting: 1 << 29,
  strongSpeech: 1 << 30,
  /** A degree or an honor behind a name, which is no part of it: "PhD", "MP". */
  degree: 1 << 31,
} as const

export const givenName = Flag.maleName | Flag.femaleName
