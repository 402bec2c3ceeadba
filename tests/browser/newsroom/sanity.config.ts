import {defineConfig, defineField, defineType} from 'sanity'
import {structureTool} from 'sanity/structure'

import {slugline} from '../../../studio/index.ts'

const lake = location.origin

/** The least a newsroom's own Studio has: a type, a structure. Slugline is put into it. */
export default defineConfig({
  title: 'Newsroom',
  projectId: 'local',
  dataset: 'production',
  apiHost: lake,
  auth: {
    loginMethod: 'token',
    redirectOnSingle: true,
    providers: [{name: 'lake', title: 'Lake', url: `${lake}/login`}],
  },
  // What the embedded lake does not serve.
  scheduledPublishing: {enabled: false},
  scheduledDrafts: {enabled: false},
  releases: {enabled: false},
  schema: {
    types: [
      defineType({
        name: 'shift',
        title: 'Shift',
        type: 'document',
        fields: [
          defineField({name: 'title', type: 'string', validation: (rule) => rule.required()}),
        ],
      }),
    ],
  },
  plugins: [
    structureTool({
      title: 'Shifts',
      structure: (S) =>
        S.list()
          .title('Shifts')
          .items([S.documentTypeListItem('shift')]),
    }),
    slugline({importTool: false, requireConfirmedQuotes: false, reviewBelow: 0.9}),
  ],
})
