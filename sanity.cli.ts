import {defineCliConfig} from 'sanity/cli'

const {env} = process

// The names the scripts use; only those that begin with SANITY_STUDIO_ reach a browser.
env.SANITY_STUDIO_PROJECT_ID ??= env.SANITY_PROJECT_ID ?? ''
env.SANITY_STUDIO_DATASET ??= env.SANITY_DATASET ?? ''
env.SANITY_STUDIO_LAKE_URL ??= ''
env.SANITY_STUDIO_LAKE_PROJECT ??= ''
env.SANITY_STUDIO_WEB_URL ??= ''

export default defineCliConfig({
  api: {
    projectId: env.SANITY_STUDIO_PROJECT_ID || 'local',
    dataset: env.SANITY_STUDIO_DATASET || 'production',
  },
  deployment: {autoUpdates: false},
  vite: (config) => ({
    ...config,
    optimizeDeps: {
      ...config.optimizeDeps,
      // Found at once instead of one by one: each later find bundles everything again and reloads.
      entries: ['sanity.config.ts', 'studio/**/*.{ts,tsx}'],
    },
  }),
})
