import type { TestProject } from 'vitest/node'
import { buildScreen } from '#server/cli/build-screen.ts'
import { setup as seed } from './seed.ts'

/** Journeys see what a user sees: the built screen. */
export async function setup(project: TestProject) {
  await buildScreen()
  return seed(project)
}
