import type { Project } from '#contract/projects.ts'
import { plannedImageModel, plannedVideoModel } from '#core/engines/planned-model.ts'
import { price } from '#core/engines/price.ts'
import type { Ctx } from '#server/context.ts'

type Engines = Pick<Ctx, 'engines'>

/** One take of a shot with both frames, by the model the film is planned for. */
export function takeCost({ engines }: Engines, film: Project, seconds: number): { model: string; usd: number } {
  const model = plannedVideoModel(engines.models, film)
  const work = { kind: 'video', ratio: film.aspectRatio, seconds, resolution: '720p', start: true, end: true, references: 0, sound: false, prompt: 0, changes: [] } as const
  return { model: model.name, usd: price(model, { ...work, changes: [] }) }
}

/** One frame that shows so many with their pictures. */
export function frameCost({ engines }: Engines, film: Project, references: number): number {
  const model = plannedImageModel(engines.models, film)
  return price(model, { kind: 'image', ratio: film.aspectRatio, references, background: 'scene', prompt: 0 })
}
