import {DocumentsIcon} from '@sanity/icons/Documents'
import {DownloadIcon} from '@sanity/icons/Download'
import {lazy} from 'react'
import {definePlugin} from 'sanity'
import {structureTool} from 'sanity/structure'

import {schemaTypes} from '../schemas/index.ts'
import {resolveActions} from './actions/resolveActions.ts'
import {resolveBadges} from './badges/resolveBadges.ts'
import {createStructure} from './desk/createStructure.ts'
import {resolveDocumentNode} from './desk/resolveDocumentNode.ts'
import {DEFAULT_SETTINGS, SettingsProvider, type SluglineOptions} from './options.tsx'
import {createPresentation} from './presentation/createPresentation.ts'
import {presentTypes} from './presentTypes.ts'
import {templates} from './templates.ts'

const ImportTool = lazy(() =>
  import('./import/ImportTool.tsx').then((module) => ({default: module.ImportTool})),
)

/**
 * A news desk for a Sanity Studio: the content model, the desk with its queues, views, actions,
 * badges and the import of reports.
 *
 * A Studio that has tools of its own keeps them; `desk: false` leaves its structure alone.
 */
export const slugline = definePlugin<SluglineOptions | void>((options) => {
  const settings = {...DEFAULT_SETTINGS, ...options}
  return {
    name: 'slugline',
    schema: {
      types: settings.schemaTypes ? presentTypes(schemaTypes) : [],
      templates: (before) => [...before, ...templates],
    },
    plugins: [
      ...(settings.desk
        ? [
            structureTool({
              name: 'desk',
              title: 'Desk',
              icon: DocumentsIcon,
              structure: createStructure(settings),
              defaultDocumentNode: resolveDocumentNode,
            }),
          ]
        : []),
      ...(settings.siteUrl ? [createPresentation(settings.siteUrl)] : []),
    ],
    tools: settings.importTool
      ? [{name: 'import', title: 'Import report', icon: DownloadIcon, component: ImportTool}]
      : [],
    document: {actions: resolveActions, badges: resolveBadges},
    studio: {
      components: {
        layout: (props) => (
          <SettingsProvider settings={settings}>{props.renderDefault(props)}</SettingsProvider>
        ),
      },
    },
  }
})
