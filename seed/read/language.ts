import type {ContextPatterns} from './contextPatterns.ts'
import type {FlagsOf, Words} from './tokens/words.ts'

/** A phrase of several words that counts as one thing, such as "New Zealand". */
export interface Phrase {
  words: string[]
  flags: number
}

export type PronounKind = 'male' | 'female' | 'plural' | 'other'

/** Small words by what they do in a sentence; the lists are the pack's. */
export type WordClass =
  | 'at'
  | 'of'
  | 'from'
  | 'to'
  | 'and'
  | 'opensRole'
  | 'endsRole'
  | 'representative'
  | 'expert'
  | 'fieldOffice'
  | 'secretary'
  | 'placeOffice'
  | 'department'
  | 'named'
  | 'describes'
  | 'younger'
  | 'elder'
  | 'child'
  | 'parentOf'
  | 'human'
  | 'pastVerb'
  | 'artist'
  | 'utterance'
  | 'view'
  | 'document'
  | 'writing'
  | 'spouse'
  | 'sibling'
  | 'habit'
  | 'aside'
  | 'thing'
  | 'it'
  | 'asks'
  | 'gesture'
  | 'manner'
  | 'group'
  | 'oftenUnnamed'
  | 'academic'
  | 'writer'
  | 'collective'
  | 'direction'
  | 'placeKind'
  | 'placePart'
  | 'placeTail'
  | 'people'
  | 'joiner'
  | 'bodyLink'
  | 'forHouse'
  | 'bodyLast'
  | 'compoundEnd'
  | 'tradeNoun'
  | 'surname'
  | 'its'
  | 'articles'
  | 'houseOf'
  | 'inside'
  | 'houseOffice'

/**
 * All that reading needs to know of a language. Words are lower case; flags are those of
 * `tokens/flags.ts`. Another language is another pack: nothing outside a pack holds words.
 */
export interface LanguagePack {
  /** BCP 47. */
  code: string
  flagsOf: FlagsOf
  /** The same by a word as it is written, with its shape. */
  lexicon: Words
  /** By first word, lower case. */
  phrases: Map<string, Phrase[]>
  abbreviations: Set<string>
  patterns: LanguagePatterns
  words: Record<WordClass, ReadonlySet<string>>
  programs: string[]
  /** Lower case. */
  notPrograms: Set<string>
  networks: Set<string>
  publications: Set<string>
  anchors: string[]
  pronouns: Map<string, PronounKind>
  /** "singer" → "soprano", "tenor" …: what a role word may stand for. */
  roleKinds: Map<string, Set<string>>
  /** "dr." → "doctor": what a form of address before a name makes of its bearer. */
  titleRoles: Map<string, string>
  /** "uruguayan" → "Uruguay". */
  countryOf: Map<string, string>
  /** "wife" → "husband": what people are to whom they call so. */
  relations: Map<string, Set<string>>
  /** "welder" → weld, welds, welded …: what somebody does who is called so. */
  deedsOf: (noun: string) => ReadonlySet<string>
  /** "ministers" → "minister", `null` for what is no plural. */
  singularOf: (word: string) => string | null
}

/**
 * Patterns run on one line or one sentence, never on a whole text, and none has a quantifier over
 * another without a bound.
 */
export interface LanguagePatterns extends ContextPatterns {
  /** Lines of a page around the report. */
  boilerplate: RegExp[]
  /** A desk's note on the report. */
  deskNote: RegExp
  /** Below the report: who wrote it. */
  tailCredit: RegExp
  /** A line that begins with a date or a time, and one that holds nothing else. */
  timestamp: RegExp
  timestampRest: RegExp
  duration: RegExp
  embedStart: RegExp
  embedEnd: RegExp
  embed: RegExp
  follow: RegExp
  photoCredit: RegExp
  imageName: RegExp
  soundbite: RegExp
  /** The end of a soundbite line whose name stands last: "…, MAYOR OF LVIV, NAME, SAYING:". */
  saying: RegExp
  shot: RegExp
  /** Group 1: the place. */
  dateline: RegExp
  textDateline: RegExp
  /** The same in mixed case; group 1: the place. */
  placeDateline: RegExp
  turnNoise: RegExp
  /** What a shot list has in a name's place. */
  unnamed: RegExp
  unnamedTurn: RegExp
  /** What a label calls the reporter of a film. */
  bylineLabel: RegExp
  /** Before the host whom guests join. */
  joiningLead: RegExp
  /** The end of a trade that no list holds. */
  tradeEnding: RegExp
  /** The end of a noun that is no name. */
  wordEnding: RegExp
  stageDirection: RegExp
  /** A clip is played from here; the turn ends here, and a clip with it. */
  clipBegins: RegExp
  turnEnds: RegExp
  /** A line that names its author; group 1: the credit. */
  bylineLine: RegExp
  /** What stands before "By NAME" on its line: an outlet or its desk. */
  creditBehind: RegExp
  /** The end of what an author is called. */
  creditRole: RegExp
  /** Behind the name: where the author is. */
  /** "KMSX News", "WTVD reporter": a local station. */
  stationCredit: RegExp
  creditPlace: RegExp
  /** Lines of a credit with nothing else in them. */
  byAlone: RegExp
  fromLead: RegExp
  /** What stands behind an outlet's own name in "CBC News". */
  outletDesk: RegExp
  /** "Heard on All Things Considered"; group 1: the show. */
  showCredit: RegExp
  /** "Dialogue with Yang Rui"; groups: show, host. */
  showWithHost: RegExp
  /** After a reporter's name: surely a byline, or one where an outlet stands before the name. */
  bylineAfter: RegExp
  bylineAfterOutlet: RegExp
  /** Between a reporter's name and the verb: a clause about the reporter. */
  clauseBeforeVerb: RegExp
  /** Between a reporter's name and the verb: where the reporter is. */
  placeBeforeVerb: RegExp
  /** "Reporting from Santa Fe, here's", with the name behind it. */
  reportingLead: RegExp
  /** After a name without an outlet. */
  bylinePlain: RegExp
  /** After a name without an outlet, where it ends a page's opening: a reporter's work, or a stay. */
  bylineUnnamed: RegExp
  bylineThere: RegExp
  /** "Report by", with a name behind it. */
  reportBy: RegExp
  /** Before a reporter's name: "we turn to". */
  handover: RegExp
  reporterRole: RegExp
  hostRole: RegExp
  /** After an anchor's or an outlet's name: it is an interview. */
  interviewAfter: RegExp
  /** The same, where nothing but the verb shows it. */
  interviewStrong: RegExp
  /** An interview without anchor; the guest comes after. */
  interviewWith: RegExp
  /** Before an interviewer: "To discuss the ruling,". */
  interviewLead: RegExp
  /** After a reporter's name: talk with several people whom nobody names. */
  talksToMany: RegExp
  /** A guest who comes to the program. */
  joinsUs: RegExp
  /** A heading with its guests on the same line. */
  panelLead: RegExp
  /** Within it: "we turn to", which may as well hand over to a reporter. */
  turnsTo: RegExp
  /** The talk is in the studio. */
  inStudio: RegExp
  /** Behind a guest who is the subject; global. What follows names the outlet or its host. */
  guestTalks: RegExp
  /** "This interview was conducted by", up to the name. */
  conductedBy: RegExp
  /** The guest list ends here. */
  /** The outlet itself: "us", "the program". */
  ourShow: RegExp
  /** Before an interviewer's name: "interview with", "told". */
  interviewOf: RegExp
  interviewTopic: RegExp
  ownReporterJoins: RegExp
  panelIntro: RegExp
  studioTalk: RegExp
  /** Before the name of a show where somebody talks. */
  beforeShow: RegExp
  /** Said or written at another place than in the talk that the page is about. */
  saidElsewhere: RegExp
  /** The sentence announces a quotation. */
  announcesQuote: RegExp
  signOffPlace: RegExp
  scriptNotice: RegExp
  placeLead: RegExp
  placeOf: RegExp
  fromPlaceIs: RegExp
  roleEnd: RegExp
  roleConnector: RegExp
  laterRole: RegExp
  /** Before what somebody is, where a role follows. */
  stillIs: RegExp
  articles: RegExp
  /** Whose work, and not whose house, a title behind the role is. */
  bookRole: RegExp
  /** A form of address alone, which is no role. */
  address: RegExp
  /** A rank alone, which gives way to a role behind the name. */
  rank: RegExp
  /** Behind a name: what follows says who that is. */
  whoIs: RegExp
  /** The whole of a role: a nation's adjective and an office that speaks for the nation. */
  stateOffice: RegExp
  age: RegExp
  agedWord: RegExp
  /** Behind a name of one word: it is the whole name. */
  oneName: RegExp
  /** Behind a name: what somebody leads, or does for a house that a preposition names. */
  leadsHouse: RegExp
  worksForHouse: RegExp
  /** Behind the house: what somebody is there. */
  whereIs: RegExp
  /** "34-year-old" as a noun. */
  yearOld: RegExp
  notPlace: RegExp
}
