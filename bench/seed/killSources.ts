import type {ReportSource} from '../../seed/write/apply/types.ts'
import {generateStory} from '../generateReports.ts'
import {generatedSources, sourceOf} from './generatedSources.ts'

/** Every so many rounds one report is longer than a transaction. */
const longEvery = 5

/** The reports of a round: short ones, and in some rounds one that takes several transactions. */
export function killSources(round: number): ReportSource[] {
  const sources = [...generatedSources(8)]
  return round % longEvery === 0
    ? [...sources.slice(0, 3), longReport(), ...sources.slice(3)]
    : sources
}

/** Which undisturbed run a round is compared with. */
export const kindOf = (round: number): string => (round % longEvery === 0 ? 'long' : 'short')

function longReport(): ReportSource {
  const story = generateStory(100_000)
  const quotes = Array.from({length: 520}, (_, index) => ({
    kind: 'quote' as const,
    text: `Sentence number ${index} of a long hearing, and what follows from it`,
    speaker: 'Clara Duarte',
    role: 'union leader',
  }))
  return sourceOf({...story, parts: [...story.parts, ...quotes]})
}
