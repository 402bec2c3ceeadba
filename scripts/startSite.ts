import {buildWeb} from '../web/buildWeb.ts'
import {createWebContext} from '../web/src/lib/createWebContext.ts'
import {startWeb, type WebServer} from '../web/startWeb.ts'

/**
 * Builds the front end if its sources changed, and serves it as the environment describes it. It is known by its own
 * address unless `WEB_URL` names another.
 */
export async function startSite(
  env: NodeJS.ProcessEnv,
  {port, host}: {port: number; host?: string},
): Promise<WebServer> {
  const {client, preview, site} = createWebContext(env)
  const {url, ...named} = site
  return startWeb({
    directory: await buildWeb(),
    client,
    ...(preview ? {preview} : {}),
    site: env.WEB_URL ? {...named, url} : named,
    port,
    ...(host ? {host} : {}),
  })
}
