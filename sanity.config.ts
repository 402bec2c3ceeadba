import {visionTool} from '@sanity/vision'
import {defineConfig, isDev} from 'sanity'

import {slugline} from './studio/index.ts'
import {resolveTarget} from './studio/resolveTarget.ts'

const target = resolveTarget({
  projectId: process.env.SANITY_STUDIO_PROJECT_ID,
  dataset: process.env.SANITY_STUDIO_DATASET,
  lakeUrl: process.env.SANITY_STUDIO_LAKE_URL,
  lakeProject: process.env.SANITY_STUDIO_LAKE_PROJECT,
})

export default defineConfig({
  title: 'Slugline',
  ...target,
  plugins: [
    slugline({siteUrl: process.env.SANITY_STUDIO_WEB_URL || 'http://localhost:4321'}),
    ...(isDev ? [visionTool()] : []),
  ],
})
