import {once} from 'node:events'
import {Server} from 'node:http'
import {serve} from '@hono/node-server'
import {WebSocketServer} from 'ws'
import {relocateAssets} from '../assets/relocateAssets.ts'
import {createHttpApp} from './createHttpApp.ts'
import {createLake, type Lake, type LakeOptions} from './createLake.ts'
import type {Mount} from './serveDirectory.ts'

export interface ServeOptions extends LakeOptions {
  /** Default 3999; 0 takes any that is free. */
  readonly port?: number | undefined
  /** A built Studio to serve at `/`. */
  readonly studioDir?: string | undefined
  /** More directories of static files. */
  readonly mounts?: readonly Mount[] | undefined
}

export interface ServedLake {
  readonly lake: Lake
  /** `http://localhost:<port>` */
  readonly address: string
  readonly port: number
  /** Ends event streams, lets requests that are under way finish, then closes the data. */
  readonly close: () => Promise<void>
}

const DEFAULT_PORT = 3999

/** How long requests under way may take to finish at shutdown, in milliseconds. */
const GRACE_MS = 2000

/** The client sends URLs of up to 16 kB, which with headers is more than Node takes by itself. */
const MAX_HEADER_BYTES = 64 * 1024

const MAX_SOCKET_MESSAGE_BYTES = 256 * 1024

/**
 * Serves a lake over HTTP, to this machine alone.
 * @throws DataHeldError while another process has the data, Error when the port is taken
 */
export async function serveLake(options: ServeOptions = {}): Promise<ServedLake> {
  const {port = DEFAULT_PORT, studioDir, mounts = []} = options
  const lake = createLake(options)
  const studio = studioDir === undefined ? [] : [{path: '/', directory: studioDir}]
  const app = createHttpApp(lake, [...mounts, ...studio])
  const sockets = new WebSocketServer({noServer: true, maxPayload: MAX_SOCKET_MESSAGE_BYTES})
  const server = serve({
    fetch: app.fetch,
    port,
    hostname: '127.0.0.1',
    // In-process callers of the same lake keep the runtime's own Request and Response.
    overrideGlobalObjects: false,
    serverOptions: {maxHeaderSize: MAX_HEADER_BYTES},
    websocket: {server: sockets},
  })
  try {
    await once(server, 'listening')
  } catch (error) {
    lake.close()
    throw explainListenError(error, port)
  }
  const found = server.address()
  const actual = typeof found === 'object' && found ? found.port : port
  const address = `http://localhost:${actual}`
  lake.announce(address)
  for (const {name} of lake.context.datasets.list()) {
    const dataset = lake.context.datasets.open(name)
    if (dataset) await relocateAssets(dataset, address)
  }

  let closing: Promise<void> | undefined
  return {
    lake,
    address,
    port: actual,
    close: () =>
      (closing ??= (async () => {
        const closed = once(server, 'close')
        server.close()
        for (const socket of sockets.clients) socket.terminate()
        lake.endStreams()
        const timer = setTimeout(() => {
          if (server instanceof Server) server.closeAllConnections()
        }, GRACE_MS)
        if (server instanceof Server) server.closeIdleConnections()
        await closed
        clearTimeout(timer)
        lake.close()
      })()),
  }
}

function explainListenError(error: unknown, port: number): unknown {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'EADDRINUSE') return error
  return new Error(`Port ${port} is in use by another program: choose another with --port`, {
    cause: error,
  })
}
