import {fileURLToPath} from 'node:url'
import {build} from 'vite'

/**
 * Bundles the overlays of the preview apart from the pages. Inside Astro's own build their styles would be linked from
 * every page.
 */
export async function buildPreview(outDir: string): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: {'process.env.NODE_ENV': '"production"'},
    build: {
      outDir,
      emptyOutDir: false,
      cssCodeSplit: false,
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        input: fileURLToPath(new URL('src/scripts/preview.ts', import.meta.url)),
        output: {
          entryFileNames: 'preview.js',
          chunkFileNames: 'preview-[hash].js',
          assetFileNames: 'preview[extname]',
        },
      },
    },
  })
}
