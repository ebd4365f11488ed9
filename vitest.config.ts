import { defineConfig } from 'vitest/config'

/** Pure rules and engines need no database; everything else runs on both of them. */
const pure = [
  'src/core/**/*.test.ts',
  'src/server/platform/{models,pictures,video,storage}/**/*.test.ts',
  'src/server/platform/*.test.ts',
  'src/server/platform/db/{folder-lock,open-embedded}.test.ts',
  'src/server/scripts/import/**/*.test.ts',
  'src/server/http/*.pure.test.ts',
  'testing/**/*.test.ts',
  'src/web/**/*.test.ts',
]
/** Changes what the whole process draws with. */
const apart = ['src/server/platform/models/animatic/fonts.test.ts']
const house = ['src/server/**/*.test.ts']
const globalSetup = 'testing/seed.ts'

export default defineConfig({
  test: {
    // Modules are loaded once for all files of a worker; state that outlives a test is a fault of its module.
    isolate: false,
    maxWorkers: '100%',
    // Processes are killed and browsers driven on a machine that is shared: what passes only at the second go is listed as flaky.
    retry: process.env['CI'] ? 1 : 0,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    projects: [
      { extends: true, test: { name: 'pure', include: pure, exclude: apart } },
      { extends: true, test: { name: 'apart', include: apart, isolate: true } },
      { extends: true, test: { name: 'pglite', include: house, exclude: [...pure, '**/*.postgres.test.ts'], globalSetup } },
      { extends: true, test: { name: 'postgres', include: house, exclude: pure, globalSetup } },
      { extends: true, test: { name: 'e2e', sequence: { groupOrder: 1 }, include: ['e2e/**/*.test.ts'], globalSetup: 'testing/screen.ts', testTimeout: 120_000, hookTimeout: 120_000 } },
    ],
  },
})
