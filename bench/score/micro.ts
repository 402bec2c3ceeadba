import {readFileSync} from 'node:fs'
import {z} from 'zod'
import type {Report, ReportQuote} from '../../seed/read/report.ts'
import type {Gold} from './gold.ts'
import type {Outcome} from './measures.ts'
import {scoreQuotes} from './scoreQuotes.ts'
import type {SetScore} from './scoreSet.ts'
import {tally} from './tally.ts'

const expectedQuote = z.strictObject({
  text: z.string().min(1),
  kind: z.enum(['direct', 'partial', 'indirect']),
  /** Full name, or `null` where nobody is named. */
  speaker: z.string().nullable(),
  note: z.enum(['joint', 'anonymous', 'organization']).optional(),
})

const microCase = z.strictObject({
  id: z.string().min(1),
  /** The construction it tries. */
  rule: z.string().min(1),
  set: z.enum(['tuned', 'unseen']),
  /** One to three sentences or paragraphs, as they stand in a report's body. */
  text: z.string().min(1),
  quotes: z.array(expectedQuote),
  /** What stands between marks and is nobody's utterance: titles, nicknames, scare quotes. */
  notQuotes: z.array(z.string()).default([]),
})

export type MicroCase = z.infer<typeof microCase>

/** Raises an error that names the case when the table is misshapen. */
export function loadMicroCases(file: string): MicroCase[] {
  const checked = z.array(microCase).safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (checked.success) return checked.data
  throw new Error(`${file} is not a table of cases:\n${z.prettifyError(checked.error)}`)
}

/** What stands above a case, so that it is read as the body of a report and not as its headline. */
export const microOpening = [
  'Council weighs new plan for the old harbour',
  'World Today',
  'It was a long day at the city hall, and a longer night.',
  'CGTN’s Petra Lindholm reports.',
  '',
].join('\n\n')

export type MicroReading = Pick<Report, 'quotes'>

/** Reads every case with `read` and adds up what is right, by construction and as a whole. */
export function scoreMicro(
  cases: MicroCase[],
  read: (name: string, text: string) => MicroReading,
): SetScore {
  const outcomes: Outcome[] = []
  const failures: SetScore['failures'] = []
  for (const one of cases) {
    let quotes: ReportQuote[] = []
    try {
      quotes = read(one.id, microOpening + one.text).quotes
    } catch (error) {
      failures.push({
        name: one.id,
        message: error instanceof Error ? error.message : String(error),
      })
    }
    const ofCase = scoreCase(one, quotes)
    const wrong = ofCase.filter((outcome) => !outcome.right).map((outcome) => outcome.about)
    ofCase.push({measure: 'wholeCase', right: wrong.length === 0, about: wrong.join('; ')})
    const name = `${one.id} (${one.rule})`
    for (const outcome of ofCase) outcomes.push({...outcome, about: `${name}: ${outcome.about}`})
  }
  return {reports: cases.length, tallies: tally(outcomes), failures}
}

/** The whole text a case is read in, and its direct and partial quotes as a report's gold. */
export function microGold(one: MicroCase): {text: string; gold: Gold} {
  const text = microOpening + one.text
  let from = microOpening.length
  const quotes = one.quotes
    .filter((quote) => quote.kind === 'direct')
    .map((quote) => {
      const start = text.indexOf(quote.text, from)
      const end = start + quote.text.length
      from = end
      return {text: quote.text, start, end, speaker: quote.speaker, attributedAs: null}
    })
  const partial = one.quotes.filter((quote) => quote.kind === 'partial').map(({text: it}) => it)
  const notQuotes = [...partial, ...one.notQuotes]
  const rest = {headline: null, program: null, dek: null, segments: [], people: []}
  return {text, gold: {id: one.id, ...rest, quotes, notQuotes}}
}

function scoreCase(one: MicroCase, read: ReportQuote[]): Outcome[] {
  const {text, gold} = microGold(one)
  return [
    ...scoreQuotes(text, gold, read),
    ...one.quotes.flatMap((quote): Outcome[] => {
      const found = findQuote(text, quote, read)
      const outcomes: Outcome[] = []
      const who = found ? `read as by ${found.speaker ?? 'nobody'}` : 'not read'
      const about = `${quote.text} is ${quote.kind}, by ${quote.speaker ?? 'nobody named'}, ${who}`
      const right = found !== undefined && found.speaker === quote.speaker
      if (quote.kind !== 'direct') outcomes.push({measure: quote.kind, right, about})
      if (quote.note) outcomes.push(scoreNote(quote.text, quote.note, found))
      return outcomes
    }),
  ]
}

function scoreNote(text: string, note: string, found: ReportQuote | undefined): Outcome {
  const about = `${text} is ${note}, read as ${found?.speakerNote ?? 'no such'}`
  return {measure: 'speakerNote', right: found?.speakerNote === note, about}
}

// Where indirect speech begins and ends is a matter of taste, so it counts by overlap.
function findQuote(text: string, quote: MicroCase['quotes'][number], read: ReportQuote[]) {
  const start = text.indexOf(quote.text, microOpening.length)
  const end = start + quote.text.length
  return read.find((it) => {
    if (it.kind !== quote.kind) return false
    if (quote.kind === 'indirect') return it.start < end && it.end > start
    return bare(it.text) === bare(quote.text)
  })
}

function bare(words: string): string {
  return words.replaceAll(/^[\s.,!?;:]+|[\s.,!?;:]+$/gu, '')
}
