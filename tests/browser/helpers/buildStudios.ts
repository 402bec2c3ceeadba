import {buildStudio} from '../../../scripts/buildStudio.ts'

/** Both Studios are built before any file begins, unless their sources did not change. */
export default async function buildStudios(): Promise<void> {
  await buildStudio()
}
