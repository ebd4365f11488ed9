import { defineConfig } from 'vitest/config'

/** Pure rules need no database; everything else gets the seed that testing/seed.ts makes once. */
const withoutDatabase = ['src/core/**/*.test.ts', 'src/server/platform/{models,pictures,video,storage}/**/*.test.ts', 'src/server/scripts/import/**/*.test.ts']

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [{ extends: true, test: { name: 'pure', include: withoutDatabase } }],
  },
})
