import {join} from 'node:path'

import {buildStudio} from '../../../scripts/buildStudio.ts'

/** The minimal Studio that Slugline is put into. */
export const NEWSROOM = join(import.meta.dirname, '..', 'newsroom')

/** Both Studios are built before any file begins, unless their sources did not change. */
export default async function buildStudios(): Promise<void> {
  // One after the other: each build is busy on every core.
  await buildStudio()
  await buildStudio(NEWSROOM)
}
