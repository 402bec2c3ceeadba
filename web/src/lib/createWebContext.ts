import {createClient} from '@sanity/client'
import type {WebContext} from './webContext.ts'

export function createWebContext(env: NodeJS.ProcessEnv): WebContext {
  return {
    client: createClient({
      projectId: env.SANITY_PROJECT_ID ?? 'local',
      dataset: env.SANITY_DATASET ?? 'production',
      apiVersion: '2025-02-19',
      useCdn: false,
    }),
    site: {name: 'Slugline', url: 'http://localhost:4321', language: 'en', description: ''},
    now: () => new Date(),
  }
}
