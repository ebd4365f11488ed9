import type { EngineChoice } from '#core/projects/film.ts'
import type { ImageModel, Model, VideoModel } from './model.ts'
import { findModel } from './models.ts'

interface Film {
  engines: EngineChoice
  /** The model whose limits and prices the film is planned by, while its own engines make the pictures (G10). */
  rehearse: string | null
}

/** The image model whose caps, ratios and prices count: the rehearsed one, else the one that draws. */
export function plannedImageModel(models: readonly Model[], { engines, rehearse }: Film): ImageModel {
  return (
    (rehearse ? findModel(models, 'image', rehearse) : undefined) ??
    findModel(models, 'image', engines.image) ??
    findModel(models, 'image', 'built-in/painter')!
  )
}

export function plannedVideoModel(models: readonly Model[], { engines, rehearse }: Film): VideoModel {
  return (
    (rehearse ? findModel(models, 'video', rehearse) : undefined) ??
    findModel(models, 'video', engines.video) ??
    findModel(models, 'video', 'built-in/animatic')!
  )
}
