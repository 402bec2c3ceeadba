import type {SanityClient} from '@sanity/client'
import {isRecord} from '../json.ts'

export interface Referrer {
  id: string
  type: string
}

/** Documents that refer to `id`, but for those in `except`. */
export async function findReferrers(
  client: SanityClient,
  id: string,
  except: ReadonlySet<string>,
): Promise<Referrer[]> {
  const rows: unknown = await client.fetch(
    '*[references($id)]{_id, _type}',
    {id},
    {perspective: 'raw'},
  )
  return (Array.isArray(rows) ? rows : []).flatMap((row) => {
    if (!isRecord(row)) return []
    const {_id: referrer, _type: type} = row
    return typeof referrer === 'string' && typeof type === 'string' && !except.has(referrer)
      ? [{id: referrer, type}]
      : []
  })
}
