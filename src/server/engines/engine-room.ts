import type { EngineKind, Model } from '#core/engines/model.ts'
import { FilmError } from '#core/errors.ts'
import type { CutoutEngine, ImageEngine, TextEngine, VideoEngine, VisionEngine } from '#server/platform/models/ports.ts'
import type { Recorder } from './recorder.ts'

/** The engines this installation has, by the id a film's settings name. */
export interface EngineRoom {
  models: Model[]
  /** Whether it is set up here. */
  has(kind: EngineKind, id: string): boolean
  text(id: string): TextEngine
  image(id: string): ImageEngine
  video(id: string): VideoEngine
  cutout(id: string): CutoutEngine
  vision(id: string): VisionEngine
  /** Writes down every request of an engine, when somebody asked for it. */
  recorder: Recorder | null
}

export interface Stock {
  text: TextEngine[]
  image: ImageEngine[]
  video: VideoEngine[]
  cutout: CutoutEngine[]
  vision: VisionEngine[]
}

export function openEngineRoom(models: Model[], stock: Stock, recorder: Recorder | null = null): EngineRoom {
  const find = <Engine extends { id: string }>(engines: Engine[], id: string): Engine => {
    const engine = engines.find((one) => one.id === id)
    if (engine) return engine
    const known = models.find((model) => model.id === id)
    throw new FilmError('REFUSED', known ? `${known.name} is not set up here: its key is missing. Nothing was made.` : `No engine is called "${id}".`)
  }
  return {
    models,
    recorder,
    has: (kind, id) => stock[kind].some((engine) => engine.id === id),
    text: (id) => find(stock.text, id),
    image: (id) => find(stock.image, id),
    video: (id) => find(stock.video, id),
    cutout: (id) => find(stock.cutout, id),
    vision: (id) => find(stock.vision, id),
  }
}
