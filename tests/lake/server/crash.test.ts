import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {killUnderLoad} from '../../../bench/lake/killUnderLoad.ts'

/** The long run is `npm run bench -- lake-kills`. */
const KILLS = Number(process.env['LAKE_KILLS'] ?? 2)

test(
  `${KILLS} kills under write load lose no acknowledged transaction and leave none by half`,
  async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'lake-crash-'))
    const {acknowledged, starts, ...wrong} = await killUnderLoad(dataDir, KILLS)
    expect(wrong).toEqual({kills: KILLS, lost: [], halves: [], faults: []})
    expect(starts.length).toBe(KILLS)
    expect(acknowledged).toBeGreaterThanOrEqual(KILLS * 5)
    rmSync(dataDir, {recursive: true})
  },
  60_000 + KILLS * 10_000,
)
