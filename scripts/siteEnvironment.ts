import type {LakeConnection} from '../lake/index.ts'
import {withoutHosted} from './withoutHosted.ts'

/** What the front end reads from its environment, for a site on a lake that runs here. */
export function siteEnvironment(
  address: string,
  {projectId, dataset, token}: Omit<LakeConnection, 'address'>,
  studioUrl: string,
): NodeJS.ProcessEnv {
  return {
    ...withoutHosted(process.env),
    SANITY_API_HOST: address,
    SANITY_PROJECT_ID: projectId,
    SANITY_DATASET: dataset,
    SANITY_AUTH_TOKEN: token,
    STUDIO_URL: studioUrl,
  }
}
