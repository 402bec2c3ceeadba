import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {readReport} from '../../seed/read/index.ts'
import type {Report} from '../../seed/read/report.ts'

const folder = new URL('../fixtures/reports/', import.meta.url)

/** Every annotated report of the fixtures, such as `given/pompeo-sochi.txt`. */
export const fixtureFiles: readonly string[] = ['given', 'tuned', 'unseen'].flatMap((set) =>
  readdirSync(new URL(set, folder))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => `${set}/${name}`),
)

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A fixture as the reader gives it. */
export const readFixture = (file: string): Report =>
  readReport({file, text: readFileSync(new URL(file, folder), 'utf8')})
