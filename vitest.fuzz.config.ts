import { defineConfig } from 'vitest/config'

/** Long random runs, apart from the tests: FUZZ_RUNS says how many of each. */
export default defineConfig({
  test: {
    include: ['src/**/*.fuzz.ts'],
    testTimeout: 1_800_000,
    fileParallelism: false,
    // The PDF library rejects promises that nobody awaits; the one we await tells us the same.
    onUnhandledError: ({ stack = '' }) => (stack.includes('pdfjs') ? false : undefined),
  },
})
