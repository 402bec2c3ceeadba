import type {Fixture} from './gold.ts'
import type {Outcome} from './measures.ts'
import type {Reading} from './reading.ts'
import {scorePeople} from './scorePeople.ts'
import {scoreQuotes} from './scoreQuotes.ts'
import {scoreStructure} from './scoreStructure.ts'
import type {Tallies} from './tally.ts'
import {tally} from './tally.ts'

/** A report that could not be read: it counts as read empty, and its error is a miss by name. */
interface Failure {
  name: string
  message: string
}

export interface SetScore {
  reports: number
  tallies: Tallies
  failures: Failure[]
}

/** Reads every fixture of a set with `read` and adds up what is right. */
export function scoreSet(fixtures: Fixture[], read: (fixture: Fixture) => Reading): SetScore {
  const outcomes: Outcome[] = []
  const failures: Failure[] = []
  for (const fixture of fixtures) {
    const reading = readOrFail(fixture, read, failures)
    for (const outcome of scoreFixture(fixture, reading)) {
      outcomes.push({...outcome, about: `${fixture.name}: ${outcome.about}`})
    }
  }
  return {reports: fixtures.length, tallies: tally(outcomes), failures}
}

function scoreFixture({text, gold}: Fixture, reading: Reading): Outcome[] {
  return [
    ...scoreQuotes(text, gold, reading.quotes),
    ...scorePeople(gold, reading.people),
    ...(reading.structure ? scoreStructure(gold, reading.structure) : []),
  ]
}

function readOrFail(
  fixture: Fixture,
  read: (fixture: Fixture) => Reading,
  failures: Failure[],
): Reading {
  try {
    return read(fixture)
  } catch (error) {
    failures.push({
      name: fixture.name,
      message: error instanceof Error ? error.message : String(error),
    })
    const structure = {headline: null, program: null, dek: null, segments: []}
    return {quotes: [], people: [], structure}
  }
}
