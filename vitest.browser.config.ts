import {defineConfig} from 'vitest/config'

/** The Studio in a real browser. Builds it first, once for all files. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: ['tests/browser/helpers/buildStudios.ts'],
    setupFiles: ['tests/browser/helpers/keepFailures.ts'],
    // Each file has a lake and a browser of its own; side by side they would share two cores.
    fileParallelism: false,
    // A browser on a busy machine may miss a beat once; what is broken fails twice.
    retry: 1,
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})
