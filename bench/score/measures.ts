/** Every measure, in the order it is printed. The last four are of the one-paragraph cases only. */
export const measures = {
  quotePrecision: 'quotes, precision',
  quoteRecall: 'quotes, recall',
  quoteF1: 'quotes, F1',
  verbatim: 'verbatim spans',
  quotePlace: 'quotes at their place',
  speaker: 'full-name speaker',
  namedSpeaker: 'precision when naming',
  notQuotes: 'scare quotes kept out',
  peoplePrecision: 'people, precision',
  peopleRecall: 'people, recall',
  peopleF1: 'people, F1',
  headline: 'headline',
  program: 'program',
  dek: 'dek',
  segmentCount: 'segment count',
  segmentKind: 'segment kinds',
  segmentTitle: 'segment titles',
  reporter: 'reporter',
  location: 'location',
  anchor: 'anchor',
  guestName: 'guest names',
  guestRole: 'guest roles',
  guestAffiliation: 'guest affiliations',
  wholeCase: 'cases right as a whole',
  partial: 'partial quotes',
  indirect: 'indirect speech',
  speakerNote: 'speaker notes',
} as const

export type Measure = keyof typeof measures

/** F1 is worked out from precision and recall; the others are counted. */
export type CountedMeasure = Exclude<Measure, 'quoteF1' | 'peopleF1'>

/** One thing that could be right or wrong. */
export interface Outcome {
  measure: CountedMeasure
  right: boolean
  /** Where and what: "r03-gb-typos: …", shown when it is wrong. */
  about: string
}
