import type {PluginOptions} from 'sanity'
import {presentationTool} from 'sanity/presentation'

import {locations} from './locations.ts'
import {mainDocuments} from './mainDocuments.ts'

/** The tool that shows the front end beside the document, with overlays that lead to its fields. */
export function createPresentation(siteUrl: string): PluginOptions {
  const {origin, hostname} = new URL(siteUrl)
  return presentationTool({
    previewUrl: {initial: siteUrl, previewMode: {enable: '/api/preview/enable'}},
    // On one machine the site may listen on any port.
    allowOrigins: hostname === 'localhost' ? [origin, 'http://localhost:*'] : [origin],
    resolve: {mainDocuments, locations},
  })
}
