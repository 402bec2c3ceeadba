import {handleActions} from '../handlers/handleActions.ts'
import {handleDoc} from '../handlers/handleDoc.ts'
import {handleListen} from '../handlers/handleListen.ts'
import {handleLive} from '../handlers/handleLive.ts'
import {handleMutate} from '../handlers/handleMutate.ts'
import {handleQuery} from '../handlers/handleQuery.ts'
import type {LakeCall} from './lakeContext.ts'

type Route = readonly [
  methods: string[],
  path: string,
  handle: (call: LakeCall) => Response | Promise<Response>,
]

/** Every endpoint, without the `/v<version>` in front. */
export const routes: readonly Route[] = [
  [['GET', 'POST'], '/data/query/:dataset', handleQuery],
  [['GET'], '/data/doc/:dataset/:ids', handleDoc],
  [['POST'], '/data/mutate/:dataset', handleMutate],
  [['POST'], '/data/actions/:dataset', handleActions],
  [['GET'], '/data/listen/:dataset', handleListen],
  [['GET'], '/data/live/events/:dataset', handleLive],
]
