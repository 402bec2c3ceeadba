import {describe, expect, it} from 'vitest'
import {isReportError, readReport} from '../../../../seed/read/index.ts'
import {parseLists} from '../../../../seed/read/readLists.ts'

const body =
  'Boats return\n\nPacific Report\n\nThe boats came back.\n\n“We left,” bellowed sailor Ana Diaz.\n'

describe('an outlet’s own words', () => {
  it('come from a file for all its reports', () => {
    const lists = parseLists('lists.yaml', 'programs: [Pacific Report]\nspeechVerbs: [bellowed]\n')
    const report = readReport({file: 'a.txt', text: body, config: {lists}})
    expect([report.program?.text, report.quotes[0]?.speaker]).toEqual([
      'Pacific Report',
      'Ana Diaz',
    ])
  })

  it('come from a report’s front matter', () => {
    const matter = '---\nlists:\n  programs: [Pacific Report]\n---\n'
    const report = readReport({file: 'a.txt', text: matter + body})
    expect([report.program?.text, report.headline?.text]).toEqual([
      'Pacific Report',
      'Boats return',
    ])
  })
})

describe('a mistake in them', () => {
  it.each([
    ['an unknown list', 'programmes: [Pacific Report]', 'lists.yaml'],
    ['no YAML', 'programs: [Pacific', 'lists.yaml'],
  ])('%s is refused by file and place', (_, text, file) => {
    const refused = (): string => {
      try {
        return JSON.stringify(parseLists(file, text))
      } catch (error) {
        return isReportError(error) ? error.message : 'no ReportError'
      }
    }
    expect(refused()).toMatch(/lists\.yaml/)
    expect(refused()).toMatch(/Correct/)
  })

  it.each([
    ['a wrong date', '---\npublishedAt: soon\n---\nBoats return\n'],
    ['an unknown field', '---\nauthor: Ana\n---\nBoats return\n'],
    ['an empty text', ' \n\n '],
    ['no report', '1234 5678'],
  ])('%s is refused by the file’s name', (_, text) => {
    expect(() => readReport({file: 'reports/a.txt', text})).toThrow(/reports\/a\.txt/)
  })

  it('a text beyond the limit is refused with the limit', () => {
    expect(() => readReport({file: 'a.txt', text: 'Boats return', config: {maxLength: 5}})).toThrow(
      /limit of 5/,
    )
  })
})
