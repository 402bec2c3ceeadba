import {join, resolve} from 'node:path'

import {buildStudio} from '../../../scripts/buildStudio.ts'
import {launchChromium} from './launchChromium.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const NEWSROOM = join(ROOT, 'tests/browser/newsroom')

/** Where the built Studios are while tests run: the project's own, and the minimal one that Slugline is put into. */
export const STUDIOS = {
  own: join(ROOT, 'dist/studio'),
  newsroom: join(NEWSROOM, 'dist/studio'),
}

/**
 * Both Studios are built before any file begins, unless their sources did not change. Without a browser there is
 * nothing to build them for.
 */
export default async function buildStudios(): Promise<void> {
  await (await launchChromium()).close()
  // One after the other: each build is busy on every core.
  await buildStudio(ROOT)
  await buildStudio(NEWSROOM)
}
