import {describe, expect, it} from 'vitest'
import {buildDocuments, type Built} from '../../../seed/build/buildDocuments.ts'
import type {SeedDocument} from '../../../seed/build/documents.ts'
import type {Report} from '../../../seed/read/report.ts'
import {fixtureFiles, readFixture} from '../fixtureReports.ts'

/** Every non-blank character of the text that no entry of the ledger covers, with its offset. */
function uncovered({text}: Report, {ledger}: Built): string[] {
  const covered = new Uint8Array(text.length)
  for (const {start, end} of ledger) covered.fill(1, start, end)
  return Array.from(text).reduce<{at: number; left: string[]}>(
    ({at, left}, character) => ({
      at: at + character.length,
      left:
        covered[at] === 0 && /[^\s\uFEFF\u200B-\u200D\u2060]/.test(character)
          ? [...left, `${at} ${character}`]
          : left,
    }),
    {at: 0, left: []},
  ).left
}

/** The text that a document has at a ledger's path. */
function valueAt(document: SeedDocument | undefined, path: string): string {
  const key = /^body\[_key=="(.+)"\]$/.exec(path)?.[1]
  if (key === undefined) return String(document?.[path])
  const body = Array.isArray(document?.['body']) ? document['body'] : []
  const block: unknown = body.find((item: {_key: string}) => item._key === key)
  return (
    JSON.stringify(block)
      .match(/"text":"((?:[^"\\]|\\.)*)"/g)
      ?.map((match) => String(JSON.parse(match.slice('"text":'.length))))
      .join('') ?? ''
  )
}

describe.each(fixtureFiles)('%s', (name) => {
  const report = readFixture(name)
  const built = buildDocuments(report, {sha256: '0'.repeat(64), includeIndirect: false})
  const documents = new Map<string, SeedDocument>(
    [...built.entities, ...built.owned].map((document) => [document._id, document]),
  )

  it('takes in or skips every character', () => {
    expect(uncovered(report, built)).toEqual([])
  })

  it('has every piece that was taken in word for word where the ledger says', () => {
    const wrong = built.ledger.filter(
      (entry) =>
        'document' in entry &&
        !valueAt(documents.get(entry.document), entry.path).includes(
          report.text.slice(entry.start, entry.end),
        ),
    )
    expect(wrong).toEqual([])
  })

  it('skips no word but those of declared kinds', () => {
    const words = built.ledger.filter(
      (entry) =>
        'skip' in entry &&
        (entry.skip === 'mark' || entry.skip === 'punctuation') &&
        /[\p{L}\p{N}]/u.test(report.text.slice(entry.start, entry.end)),
    )
    expect(words).toEqual([])
  })
})
