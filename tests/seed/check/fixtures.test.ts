import {describe, expect, it} from 'vitest'
import {buildDocuments} from '../../../seed/build/buildDocuments.ts'
import {checkDocuments} from '../../../seed/check/checkDocuments.ts'
import {checkWithSanity} from '../../../seed/check/checkWithSanity.ts'
import {fixtureFiles, readFixture, sha256} from '../fixtureReports.ts'

describe.each(fixtureFiles)('%s', (file) => {
  const report = readFixture(file)
  const {entities, owned} = buildDocuments(report, {
    sha256: sha256(report.text),
    includeIndirect: true,
  })
  const documents = [...entities, ...owned]

  it('passes the model’s validators and rules', () => {
    expect(checkDocuments(documents)).toEqual([])
  })

  it('passes Sanity’s own validation, without even a warning', async () => {
    expect(await checkWithSanity(documents, {levels: ['error', 'warning']})).toEqual([])
  })
})
