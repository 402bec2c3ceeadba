import type {ServedLake} from './serveLake.ts'

/** What `npm run lake` prints: the address, what is there, and how to reach it from each side. */
export function describeLake(
  {lake, address}: ServedLake,
  tokenPlace = 'the file "token" beside the data',
): string {
  const {projectId, dataset} = lake
  const others = lake.context.datasets.list().filter(({name}) => name !== dataset)
  return `
  Content Lake  ${address}
  project       ${projectId}
  dataset       ${dataset}${others.length > 0 ? ` (also ${others.map(({name}) => name).join(', ')})` : ''}
  token         in ${tokenPlace}

  From Node     createClient({apiHost: '${address}', useProjectHostname: false,
                  projectId: '${projectId}', dataset: '${dataset}', apiVersion: '2026-01-01', useCdn: false, token})
  From a Studio defineConfig({apiHost: '${address}', projectId: '${projectId}', dataset: '${dataset}',
                  auth: {loginMethod: 'token', redirectOnSingle: true,
                    providers: [{name: 'lake', title: 'Lake', url: '${address}/login'}]}})
  From the CLI  npm run lake:cli -- dataset import file.ndjson --dataset ${dataset}

  Stop it with Ctrl-C.
`
}
