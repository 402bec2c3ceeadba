import {join} from 'node:path'
import {build} from 'astro'
import {buildPreview} from './buildPreview.ts'

/** The build itself, in a process of its own: `node web/runBuild.ts <folder>`. `buildWeb` starts it. */
const [outDir] = process.argv.slice(2)
if (!outDir) throw new Error('Say where to build to: node web/runBuild.ts <folder>')
await build({root: import.meta.dirname, outDir, logLevel: 'error'})
await buildPreview(join(outDir, 'client', 'preview'))
