import type {SanityClient} from '@sanity/client'
import {makeId} from '../../build/ids.ts'
import {isRecord} from '../json.ts'

/** A content release that may still change. */
export interface OpenRelease {
  /** As in `versions.<name>.<id>`. */
  name: string
  title: string | undefined
}

const openReleases =
  '*[_type == "system.release" && !(state in ["archived", "archiving", "published", "publishing", "deleted"])]{_id, "title": metadata.title}'

/** The dataset's releases whose versions an import has to respect. */
export async function findReleases(client: SanityClient): Promise<OpenRelease[]> {
  const rows: unknown = await client.fetch(openReleases, {}, {perspective: 'raw'})
  return (Array.isArray(rows) ? rows : []).flatMap((row) => {
    if (!isRecord(row) || typeof row['_id'] !== 'string') return []
    const {title} = row
    return [
      {
        name: row['_id'].replace(/^_\.releases\./, ''),
        title: typeof title === 'string' ? title : undefined,
      },
    ]
  })
}

/**
 * The name of the release that is called so, by name or title. Made when there is none; a plan only says which it would
 * be.
 */
export async function openRelease(
  client: SanityClient,
  releases: readonly OpenRelease[],
  called: string,
  mayCreate: boolean,
): Promise<string> {
  const found = releases.find(({name, title}) => name === called || title === called)
  if (found) return found.name
  const name = `r${makeId('release', called).slice(-8)}`
  if (mayCreate) {
    await client.releases.create({
      releaseId: name,
      metadata: {title: called, releaseType: 'undecided'},
    })
  }
  return name
}
