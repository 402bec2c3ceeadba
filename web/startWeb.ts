import {randomBytes} from 'node:crypto'
import {once} from 'node:events'
import {existsSync} from 'node:fs'
import type {IncomingMessage, ServerResponse} from 'node:http'
import {join, relative} from 'node:path'
import {pathToFileURL} from 'node:url'
import {createAdaptorServer, type HttpBindings} from '@hono/node-server'
import {serveStatic} from '@hono/node-server/serve-static'
import {RESPONSE_ALREADY_SENT} from '@hono/node-server/utils/response'
import type {SanityClient} from '@sanity/client'
import {Hono} from 'hono'
import type {FeedSite} from '../feeds/index.ts'
import type {WebContext} from './src/lib/webContext.ts'

export interface WebOptions {
  /** Reads published documents. */
  client: SanityClient
  /**
   * With a token that may read drafts, and where the Studio is: turns preview on. `secret` signs its cookie; without one
   * a preview ends with this server.
   */
  preview?: {client: SanityClient; studioUrl: string; secret?: string}
  /** Default: any free port. */
  port?: number
  /** Address to listen on. Default: this machine alone. */
  host?: string
  /** What the site is called and where readers find it. The address defaults to the server's own. */
  site?: Partial<FeedSite>
  /** The clock, for the news sitemap and for embargoes. */
  now?: () => Date
  /** Where `buildWeb` put the site. */
  directory: string
}

export interface WebServer {
  url: string
  close: () => Promise<void>
}

/** What `@astrojs/node` exports from a build in middleware mode. */
type AstroHandler = (
  request: IncomingMessage,
  response: ServerResponse,
  next: undefined,
  locals: {web: WebContext},
) => Promise<void>

/**
 * Serves the built front end. Throws when it was not built yet or the port is taken.
 */
export async function startWeb(options: WebOptions): Promise<WebServer> {
  const {directory, host = '127.0.0.1', port = 0} = options
  const handle = await loadHandler(directory)
  const app = new Hono<{Bindings: HttpBindings}>()
  // Their names carry a hash of what is in them.
  app.use('/_astro/*', (context, next) => {
    context.header('Cache-Control', 'public, max-age=31536000, immutable')
    return next()
  })
  app.use('*', serveStatic({root: relative(process.cwd(), join(directory, 'client'))}))
  const server = createAdaptorServer({fetch: app.fetch})
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw explainListenError(error, port)
  }
  const address = server.address()
  const url = `http://localhost:${typeof address === 'object' ? address?.port : port}`
  const web = createContext(options, url)
  app.all('*', async ({env}) => {
    await handle(env.incoming, env.outgoing, undefined, {web})
    return RESPONSE_ALREADY_SENT
  })
  return {
    url,
    async close() {
      const closed = once(server, 'close')
      server.close()
      if ('closeAllConnections' in server) server.closeAllConnections()
      await closed
    },
  }
}

async function loadHandler(directory: string): Promise<AstroHandler> {
  const entry = join(directory, 'server', 'entry.mjs')
  if (!existsSync(entry)) {
    throw new Error(`The front end is not built: there is no ${entry}. Run: npm run build`)
  }
  const module: {handler: AstroHandler} = await import(pathToFileURL(entry).href)
  return module.handler
}

function createContext({client, preview, site, now}: WebOptions, url: string): WebContext {
  return {
    client,
    site: {
      name: 'Slugline',
      url,
      language: 'en',
      description: 'Broadcast news with every quote traced to its source',
      ...site,
    },
    now: now ?? (() => new Date()),
    ...(preview ? {preview: {secret: randomBytes(32).toString('hex'), ...preview}} : {}),
  }
}

function explainListenError(error: unknown, port: number): unknown {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'EADDRINUSE') return error
  return new Error(`Port ${port} is in use by another program: choose another with --web-port`, {
    cause: error,
  })
}
