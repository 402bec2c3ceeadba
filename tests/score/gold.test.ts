import {describe, expect, test} from 'vitest'
import type {Fixture} from '../../bench/score/gold.ts'
import {loadFixtures} from '../../bench/score/gold.ts'
import {fixturePath, reportSets} from '../../bench/score/runScore.ts'

describe.each(reportSets)('the gold of the %s reports', (set) => {
  const fixtures = loadFixtures(fixturePath(`reports/${set}`))

  test.each(fixtures)('$name is true to its text', ({name, text, gold}) => {
    expect(gold.id).toBe(name)
    expect(problemsOf({name, text, gold})).toEqual([])
  })
})

/** What an annotation claims and its text does not bear out. */
function problemsOf({text, gold}: Fixture): string[] {
  const people = new Set(gold.people.map((person) => person.name))
  const flat = flatten(text)
  const problems: string[] = []
  const inText = (what: string, value: string | null) => {
    if (value !== null && !flat.includes(flatten(value))) problems.push(`${what} not in the text`)
  }
  const inPeople = (what: string, name: string | null) => {
    if (name !== null && !people.has(name)) problems.push(`${what} ${name} not among the people`)
  }

  inText('headline', gold.headline)
  inText('program', gold.program)
  inText('dek', gold.dek)
  if (people.size !== gold.people.length) problems.push('a person is listed twice')
  for (const name of people) inText(`person ${name}`, name)
  for (const segment of gold.segments) {
    inText('title', segment.title)
    inText('location', segment.location)
    inPeople('reporter', segment.reporter)
    inPeople('anchor', segment.anchor)
    for (const guest of segment.guests) {
      inPeople('guest', guest.name)
      inText(`role of ${guest.name}`, guest.role)
      inText(`affiliation of ${guest.name}`, guest.affiliation)
    }
  }
  if (gold.segments[0]?.title !== gold.headline) problems.push('first title is not the headline')

  let last = 0
  for (const quote of gold.quotes) {
    const short = quote.text.slice(0, 30)
    if (text.slice(quote.start, quote.end) !== quote.text) problems.push(`span of ${short}`)
    if (quote.text !== quote.text.trim()) problems.push(`white space around ${short}`)
    if (quote.start < last) problems.push(`order of ${short}`)
    last = quote.end
    inPeople('speaker', quote.speaker)
    inText('attribution', quote.attributedAs)
  }
  for (const words of gold.notQuotes) inText(`not a quote: ${words}`, words)
  return problems
}

// Names in capitals, hard-wrapped lines and no-break spaces are one name to a reader.
function flatten(value: string): string {
  return value.replaceAll(/\s+/gu, ' ').toLowerCase()
}
