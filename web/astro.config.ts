import node from '@astrojs/node'
import {defineConfig} from 'astro/config'

/**
 * The reference front end: every page is rendered on the server and reads without a script. Built as middleware, so
 * that `startWeb` can hand it its client, its site and its clock.
 */
export default defineConfig({
  root: import.meta.dirname,
  outDir: '../dist/web/astro',
  output: 'server',
  adapter: node({mode: 'middleware'}),
  session: false,
  trailingSlash: 'ignore',
  devToolbar: {enabled: false},
  // Only files of our own: a Content Security Policy needs neither hashes nor exceptions.
  build: {inlineStylesheets: 'never'},
  vite: {build: {assetsInlineLimit: 0}},
})
