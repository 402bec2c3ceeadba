import type {LanguagePack, Phrase} from '../language.ts'
import type {ReadLists} from '../readLists.ts'
import {Flag} from '../tokens/flags.ts'
import {type FlagsOf, createWords} from '../tokens/words.ts'
import calendar from './calendar.json' with {type: 'json'}
import countries from './countries.json' with {type: 'json'}
import {deedsOf} from './deeds.ts'
import functionWords from './functionWords.json' with {type: 'json'}
import givenNames from './givenNames.json' with {type: 'json'}
import nameWords from './nameWords.json' with {type: 'json'}
import outlets from './outlets.json' with {type: 'json'}
import {patterns} from './patterns.ts'
import places from './places.json' with {type: 'json'}
import programs from './programs.json' with {type: 'json'}
import relations from './relations.json' with {type: 'json'}
import roleKinds from './roleKinds.json' with {type: 'json'}
import roles from './roles.json' with {type: 'json'}
import speechVerbs from './speechVerbs.json' with {type: 'json'}
import titles from './titles.json' with {type: 'json'}
import wordClasses from './wordClasses.json' with {type: 'json'}
import {splitPhrases, splitWords} from './wordList.ts'

/** Which data list gives a word which flags. */
const WORD_LISTS: [string[], number][] = [
  [speechVerbs.finite, Flag.speech],
  [speechVerbs.strong, Flag.strongSpeech],
  [speechVerbs.participles, Flag.participle],
  [speechVerbs.opinions, Flag.opinion],
  [functionWords.articles, Flag.article | Flag.function],
  [functionWords.prepositions, Flag.preposition | Flag.function],
  [functionWords.pronouns, Flag.pronoun | Flag.function],
  [functionWords.conjunctions, Flag.conjunction | Flag.function],
  [functionWords.relatives, Flag.relative | Flag.function],
  [functionWords.auxiliaries, Flag.auxiliary | Flag.function],
  [functionWords.adverbs, Flag.adverb | Flag.common],
  [functionWords.common, Flag.common],
  [calendar.words, Flag.calendar],
  [titles.honorifics, Flag.title],
  [titles.ranks, Flag.title | Flag.role],
  [titles.male, Flag.male],
  [titles.female, Flag.female],
  [roles.heads, Flag.role],
  [roles.kin, Flag.kin],
  [roles.modifiers, Flag.roleModifier],
  [givenNames.male, Flag.maleName],
  [givenNames.female, Flag.femaleName],
  [givenNames.both, Flag.maleName | Flag.femaleName],
  [nameWords.organization, Flag.organization],
  [nameWords.place, Flag.place],
  [nameWords.other, Flag.event],
  [nameWords.particles, Flag.particle],
  [nameWords.suffixes, Flag.suffix],
  [nameWords.degrees, Flag.degree],
]

const ROLE_ENDING =
  /(?:man|woman|person|ist|ian|eer|ster|ologist|maker|keeper|owner|worker|holder)$/
// Things that end like people.
const NOT_ROLES = new Set(
  'twister disaster cluster register canister lobster hamster oyster plaster booster holster roster semester sinister blister toaster poster monster dumpster career cheer steer insist assist consist persist resist exist coexist human superhuman inhuman guardian'.split(
    ' ',
  ),
)
const ADVERB = /ly$/

/** English, with what an outlet added in its front matter or config file. */
export function createEnglish(lists: ReadLists): LanguagePack {
  const words = new Map<string, number>()
  const phrases = new Map<string, Phrase[]>()
  const addWord = (word: string, flags: number): void => {
    const lower = word.toLowerCase()
    words.set(lower, (words.get(lower) ?? 0) | flags)
  }
  const addPhrase = (phrase: string, flags: number): void => {
    const parts = phrase.toLowerCase().split(' ')
    const [first, ...rest] = parts
    if (first === undefined) return
    if (rest.length === 0) return addWord(first, flags)
    const known = phrases.get(first)
    if (known === undefined) phrases.set(first, [{words: rest, flags}])
    else known.push({words: rest, flags})
  }

  for (const [lines, flags] of WORD_LISTS)
    for (const word of splitWords(lines)) addWord(word, flags)
  for (const body of splitPhrases(nameWords.bodies)) addPhrase(body, Flag.organization)
  for (const place of [...splitPhrases(places.cities), ...splitPhrases(places.regions)]) {
    addPhrase(place, Flag.geo)
  }
  for (const [country, demonyms] of Object.entries(countries.countries)) {
    addPhrase(country, Flag.geo)
    for (const demonym of demonyms.split(' | ')) addPhrase(demonym, Flag.demonym)
  }
  for (const word of splitWords(countries.abbreviations)) addWord(word, Flag.geo | Flag.demonym)

  const broadcasters = [...splitPhrases(outlets.broadcasters), ...(lists.networks ?? [])]
  for (const name of [...broadcasters, ...splitPhrases(outlets.publications)]) {
    addPhrase(name, Flag.network)
  }
  for (const verb of lists.speechVerbs ?? []) addWord(verb, Flag.speech | Flag.strongSpeech)
  for (const title of lists.titles ?? []) addPhrase(title, Flag.title | Flag.role)
  for (const role of lists.roles ?? []) addPhrase(role, Flag.role)
  for (const name of lists.maleNames ?? []) addWord(name, Flag.maleName)
  for (const name of lists.femaleNames ?? []) addWord(name, Flag.femaleName)

  const flagsOfWord: FlagsOf = (word, isLower) => flagsOf(words, word, isLower)
  return {
    code: 'en',
    flagsOf: flagsOfWord,
    lexicon: createWords(flagsOfWord),
    phrases,
    abbreviations: new Set(splitWords(nameWords.abbreviations)),
    patterns,
    words: WORDS,
    programs: [...splitPhrases(programs.programs), ...(lists.programs ?? [])],
    notPrograms: new Set(splitPhrases(programs.notPrograms).map((line) => line.toLowerCase())),
    networks: new Set(broadcasters),
    publications: new Set(splitPhrases(outlets.publications)),
    anchors: lists.anchors ?? [],
    pronouns: PRONOUNS,
    roleKinds: ROLE_KINDS,
    titleRoles: new Map(Object.entries(titles.roles)),
    countryOf: COUNTRY_OF,
    relations: RELATIONS,
    deedsOf,
    singularOf,
  }
}

function flagsOf(words: Map<string, number>, word: string, isLower: boolean): number {
  const known = words.get(word) ?? words.get(withoutDiacritics(word))
  if (known !== undefined) return known
  if (word.includes('-')) return flagsOfCompound(words, word)
  // Surnames end like this too ("Reilly", "Hoffman"), so the ending speaks for lower case only.
  if (isLower && ADVERB.test(word)) return Flag.adverb
  if (isLower && ROLE_ENDING.test(word) && word.length > 5 && !NOT_ROLES.has(word)) return Flag.role
  // Plurals of role nouns: "officials", "fishermen".
  const singular = singularOf(word)
  const flags = singular === null ? 0 : (words.get(singular) ?? 0)
  return flags & (Flag.role | Flag.kin | Flag.demonym | Flag.organization | Flag.place)
}

/** "Under-Secretary" is a role by its last part, "Jean-Marc" a given name by its first. */
function flagsOfCompound(words: Map<string, number>, word: string): number {
  const parts = word.split('-')
  const first = words.get(parts[0] ?? '') ?? 0
  const tail = parts.at(-1) ?? ''
  // "Khatiwada-Sen" is no senator.
  const last = tail.length > 3 ? (words.get(tail) ?? 0) : (words.get(tail) ?? 0) & Flag.demonym
  const given = (first & Flag.particle) === 0 ? first & (Flag.maleName | Flag.femaleName) : 0
  return (last & (Flag.role | Flag.organization)) | given | (first & last & Flag.demonym)
}

function singularOf(word: string): string | null {
  if (word.endsWith('men')) return `${word.slice(0, -3)}man`
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.endsWith('s') && word.length > 3 ? word.slice(0, -1) : null
}

function withoutDiacritics(word: string): string {
  // oxlint-disable-next-line no-control-regex -- the range of ASCII
  if (/^[\x00-\x7F]*$/.test(word)) return word
  return word
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[đð]/g, 'd')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ı', 'i')
}

const toSet = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const WORDS: LanguagePack['words'] = {
  at: toSet(wordClasses.at),
  of: toSet(wordClasses.of),
  from: toSet(wordClasses.from),
  to: toSet(wordClasses.to),
  and: toSet(wordClasses.and),
  opensRole: toSet(wordClasses.opensRole),
  endsRole: toSet(wordClasses.endsRole),
  representative: toSet(wordClasses.representative),
  expert: toSet(wordClasses.expert),
  fieldOffice: toSet(wordClasses.fieldOffice),
  secretary: toSet(wordClasses.secretary),
  placeOffice: toSet(wordClasses.placeOffice),
  people: toSet(wordClasses.people),
  academic: toSet(wordClasses.academic),
  writer: toSet(wordClasses.writer),
  collective: toSet(wordClasses.collective),
  direction: toSet(wordClasses.direction),
  placeKind: toSet(wordClasses.placeKind),
  placePart: toSet(wordClasses.placePart),
  placeTail: toSet(wordClasses.placeTail),
  named: toSet(wordClasses.named),
  younger: toSet(wordClasses.younger),
  elder: toSet(wordClasses.elder),
  child: toSet(wordClasses.child),
  parentOf: toSet(wordClasses.parentOf),
  human: toSet(wordClasses.human),
  pastVerb: toSet(wordClasses.pastVerb),
  artist: toSet(wordClasses.artist),
  utterance: toSet(wordClasses.utterance),
  view: toSet(wordClasses.view),
  document: toSet(wordClasses.document),
  writing: toSet(wordClasses.writing),
  spouse: toSet(wordClasses.spouse),
  sibling: toSet(wordClasses.sibling),
  habit: toSet(wordClasses.habit),
  aside: toSet(wordClasses.aside),
  thing: toSet(wordClasses.thing),
  it: toSet(wordClasses.it),
  asks: toSet(wordClasses.asks),
  gesture: toSet(wordClasses.gesture),
  manner: toSet(wordClasses.manner),
  group: toSet(wordClasses.group),
  describes: toSet(wordClasses.describes),
  oftenUnnamed: toSet(wordClasses.oftenUnnamed),
  department: toSet(wordClasses.department),
  joiner: toSet(wordClasses.joiner),
  bodyLink: toSet(wordClasses.bodyLink),
  inside: toSet(wordClasses.inside),
  its: toSet(wordClasses.its),
  articles: toSet(wordClasses.articles),
  houseOf: toSet(wordClasses.houseOf),
  surname: toSet(wordClasses.surname),
  tradeNoun: toSet(wordClasses.tradeNoun),
  compoundEnd: toSet(wordClasses.compoundEnd),
  bodyLast: toSet(wordClasses.bodyLast),
  forHouse: toSet(wordClasses.forHouse),
  houseOffice: toSet(wordClasses.houseOffice),
}

const toSets = (lists: Record<string, string>): Map<string, Set<string>> =>
  new Map(Object.entries(lists).map(([word, list]) => [word, new Set(list.split(' '))]))

const ROLE_KINDS = toSets(roleKinds.kinds)
const RELATIONS = toSets(relations.relations)

const COUNTRY_OF = new Map(
  Object.entries(countries.countries).flatMap(([country, demonyms]) =>
    demonyms.split(' | ').map((demonym) => [demonym.toLowerCase(), country] as const),
  ),
)

const PRONOUNS = new Map<string, 'male' | 'female' | 'plural' | 'other'>([
  ['he', 'male'],
  ['him', 'male'],
  ['himself', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['herself', 'female'],
  ['hers', 'female'],
  ['they', 'plural'],
  ['them', 'plural'],
  ['we', 'other'],
  ['i', 'other'],
  ['you', 'other'],
  ['it', 'other'],
])
