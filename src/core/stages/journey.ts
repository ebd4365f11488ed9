import type { Stage } from './stage.ts'

interface Step {
  number: number
  /** What can be locked; the hub is only looked at. */
  stage: Stage | 'hub'
  name: string
  per: 'film' | 'scene'
}

/** The stages as a filmmaker walks them. 2 and 3 (treatment, beat sheet) are for films that start from an idea. */
export const journey = [
  { number: 1, stage: 'project', name: 'Project', per: 'film' },
  { number: 4, stage: 'script', name: 'Master script', per: 'film' },
  { number: 5, stage: 'assets', name: 'Assets & style', per: 'film' },
  { number: 6, stage: 'hub', name: 'Script hub', per: 'film' },
  { number: 7, stage: 'shots', name: 'Shot list', per: 'scene' },
  { number: 8, stage: 'looks', name: 'Visual definition', per: 'scene' },
  { number: 9, stage: 'prompts', name: 'Prompts', per: 'scene' },
  { number: 10, stage: 'frames', name: 'Frames', per: 'scene' },
  { number: 11, stage: 'checkout', name: 'Checkout', per: 'scene' },
  { number: 12, stage: 'review', name: 'Video & review', per: 'scene' },
] as const satisfies readonly Step[]

export type JourneyStage = (typeof journey)[number]['stage']

export const stepOf = (stage: JourneyStage) => journey.find((step) => step.stage === stage)!
