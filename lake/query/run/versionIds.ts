import {DRAFT_PREFIX, VERSION_PREFIX} from '../../store/documentIds.ts'
import type {DocumentTable} from '../../store/documentTable.ts'

/** The character after the dot, which no id contains: everything that begins with `a.` is less than `a/`. */
const AFTER_DOT = '/'

/** The ids that stand for one document, whether or not they are taken: its own, its draft's and those in releases. */
export function* versionIds(documents: DocumentTable, id: string): IterableIterator<string> {
  yield id
  yield DRAFT_PREFIX + id
  for (const release of releasesWithVersions(documents)) yield versionPrefix(release) + id
}

/** The ids of all versions in these releases. */
export function* idsInReleases(
  documents: DocumentTable,
  releases: readonly string[],
): IterableIterator<string> {
  for (const release of releases) {
    const prefix = versionPrefix(release)
    yield* documents.ids({type: null, range: [prefix, prefix.slice(0, -1) + AFTER_DOT]})
  }
}

/** From the first version of a release to the first of the next: a step for each release, however many versions it has. */
function* releasesWithVersions(documents: DocumentTable): IterableIterator<string> {
  const end = VERSION_PREFIX.slice(0, -1) + AFTER_DOT
  let from = VERSION_PREFIX
  for (;;) {
    const [id] = documents.ids({type: null, range: [from, end]})
    if (id === undefined) return
    const [, release = ''] = id.split('.')
    yield release
    from = VERSION_PREFIX + release + AFTER_DOT
  }
}

function versionPrefix(release: string): string {
  return `${VERSION_PREFIX}${release}.`
}
