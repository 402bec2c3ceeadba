import {afterAll, beforeAll, describe} from 'vitest'
import {actionCases} from './cases/actions.ts'
import {assetCases} from './cases/assets.ts'
import {documentCases} from './cases/documents.ts'
import {errorCases} from './cases/errors.ts'
import {historyCases} from './cases/history.ts'
import {listenCases} from './cases/listen.ts'
import {managementCases} from './cases/management.ts'
import {queryCases} from './cases/query.ts'
import {releaseCases} from './cases/releases.ts'
import {sourceMapCases} from './cases/sourceMaps.ts'
import {transports, type Contract} from './contract.ts'

for (const {name, skip, open} of transports) {
  describe.skipIf(skip !== undefined)(skip === undefined ? name : `${name} (${skip})`, () => {
    let contract: Contract
    beforeAll(async () => {
      contract = await open()
    })
    afterAll(() => contract.close())
    const use = () => contract

    describe('documents', () => documentCases(use))
    describe('query', () => queryCases(use))
    describe('source maps and stega', () => sourceMapCases(use))
    describe('errors', () => errorCases(use))
    describe('listen and live', () => listenCases(use))
    describe('actions', () => actionCases(use))
    describe('releases', () => releaseCases(use))
    describe('history', () => historyCases(use))
    describe('assets', () => assetCases(use))
    describe('management', () => managementCases(use))
  })
}
