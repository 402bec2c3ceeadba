import {z} from 'zod'
import {isLoopbackName} from '../auth/originPolicy.ts'
import type {Dataset} from '../dataset.ts'

const Assets = z.array(z.object({_id: z.string(), url: z.string(), path: z.string()}))

/**
 * Asset documents carry a whole URL, and a lake may be served at another port than when they were made.
 * Those that name this machine are brought to the present address; any other host is left alone.
 * @returns how many were changed
 */
export async function relocateAssets(dataset: Dataset, publicUrl: string): Promise<number> {
  const {result} = await dataset.query({
    query:
      '*[_type in ["sanity.imageAsset", "sanity.fileAsset"] && defined(url) && defined(path)]{_id, url, path}',
  })
  const moved = Assets.parse(result).filter(
    ({url, path}) => isHere(url) && url !== `${publicUrl}/${path}`,
  )
  if (moved.length === 0) return 0
  dataset.transact({
    mutations: moved.map(({_id: id, path}) => ({patch: {id, set: {url: `${publicUrl}/${path}`}}})),
    author: '<system>',
    system: true,
  })
  return moved.length
}

function isHere(url: string): boolean {
  return URL.canParse(url) && isLoopbackName(new URL(url).hostname)
}
