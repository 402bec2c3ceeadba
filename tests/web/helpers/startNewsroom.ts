import type {SanityClient, SanityDocumentStub} from '@sanity/client'
import {buildWeb} from '../../../web/buildWeb.ts'
import {startWeb, type WebOptions} from '../../../web/startWeb.ts'
import {openTestLake} from '../../helpers/lake.ts'
import {newsroom} from './newsroom.ts'

export interface Newsroom extends AsyncDisposable {
  /** The front end's address. */
  url: string
  /** May write. */
  client: SanityClient
  get: (path: string, init?: RequestInit) => Promise<Response>
}

/** The built front end on an embedded lake with the given documents: everything real, and in this process. */
export async function startNewsroom(
  documents: readonly SanityDocumentStub[] = newsroom,
  options: Partial<WebOptions> = {},
): Promise<Newsroom> {
  const directory = await buildWeb()
  const {client, clientWith, lake} = openTestLake()
  const transaction = client.transaction()
  for (const {_id = '', ...fields} of documents) transaction.createOrReplace({_id, ...fields})
  await transaction.commit()
  const web = await startWeb({
    directory,
    client: clientWith({token: undefined}),
    preview: {client, studioUrl: 'http://localhost:3333'},
    site: {name: 'The Desk', url: 'https://desk.example'},
    ...options,
  })
  return {
    url: web.url,
    client,
    get: (path, init) => fetch(web.url + path, {redirect: 'manual', ...init}),
    async [Symbol.asyncDispose]() {
      await web.close()
      lake.close()
    },
  }
}
