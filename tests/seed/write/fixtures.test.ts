import type {SanityClient} from '@sanity/client'
import {describe, expect, it} from 'vitest'
import {checkWithSanity} from '../../../seed/check/checkWithSanity.ts'
import {applyReports, planSources} from '../../../seed/write/apply/applyReports.ts'
import type {ReportSource} from '../../../seed/write/apply/types.ts'
import {verifyDataset} from '../../../seed/write/maintain/verifyDataset.ts'
import {openTestLake} from '../../helpers/lake.ts'
import {fixtureFiles, readFixture, sha256} from '../fixtureReports.ts'
import {createContext, total} from './importer.ts'

const sourcesOf = (mark: string): ReportSource[] =>
  fixtureFiles.map((file) => {
    const report = readFixture(file)
    const digest = sha256(report.text)
    return {file, checksum: `${mark} ${digest}`, read: async () => ({report, sha256: digest})}
  })

const importAll = (client: SanityClient, mark: string) =>
  applyReports(createContext(client, {reportsPerTransaction: 5}), sourcesOf(mark))

// Two imports of some 300 reports, and Sanity's validator, which asks the dataset for every slug. The documents
// without one need no dataset: tests/seed/check holds them to the same validator, report by report.
const patience = 240_000

describe('all annotated reports', () => {
  const {client} = openTestLake()

  it(
    'are imported, and nothing is written the second time',
    async () => {
      expect(await importAll(client, 'first')).toMatchObject({
        reports: fixtureFiles.length,
        unchanged: 0,
        conflicts: 0,
      })
      expect(await importAll(client, 'first')).toMatchObject({
        unchanged: fixtureFiles.length,
        mutations: 0,
      })
    },
    patience,
  )

  it(
    'come to the same documents when they are read again',
    async () => {
      const plan = await planSources(createContext(client), sourcesOf('again'))
      expect(total(plan)).toEqual({created: 0, updated: 0})
      expect(plan).toMatchObject({conflicts: 0, stale: 0})
    },
    patience,
  )

  it(
    'stand in the dataset complete, valid for Sanity and referring to what is there',
    async () => {
      const {issues, edited, deleted, stale} = await verifyDataset({
        client,
        releases: [],
        validate: (documents) =>
          checkWithSanity(
            documents.filter((document) => 'slug' in document),
            {client},
          ),
      })
      expect({issues, edited, deleted, stale}).toEqual({
        issues: [],
        edited: 0,
        deleted: 0,
        stale: 0,
      })
    },
    patience,
  )
})
