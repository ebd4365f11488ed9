import type { FilmCard } from '#contract/stages.ts'
import { currentStep, type FilmStep } from '#core/stages/film-progress.ts'
import { stepOf } from '#core/stages/journey.ts'
import { count, price, runningTime } from '#web/lib/format.ts'

/** "10 Frames: 3 of 7 frames"; a film that is done says so. */
export function standing(steps: readonly FilmStep[]): string {
  const step = currentStep(steps)
  if (!step) return 'All clips approved'
  const { number, name } = stepOf(step.stage)
  return `${number} ${name}: ${step.words}`
}

/** "2 scenes · 12 shots · 1:20 / 3:00 · $0.40" */
export function figures({ scenes, shots, seconds, targetSeconds, usd }: FilmCard): string {
  const time = runningTime(seconds) + (targetSeconds ? ` / ${runningTime(targetSeconds)}` : '')
  const cost = usd > 0 ? price(usd) : '$0'
  if (scenes === 0) return ['Nothing in it yet', cost].join(' · ')
  return [count(scenes, 'scene'), count(shots, 'shot'), time, cost].join(' · ')
}

/** Where opening the film leads: to what is to be done next, or to its scenes. */
export function opensAt({ steps }: Pick<FilmCard, 'steps'>): 'script' | 'assets' | 'hub' {
  const stage = currentStep(steps)?.stage
  return stage === 'script' || stage === 'assets' ? stage : 'hub'
}
