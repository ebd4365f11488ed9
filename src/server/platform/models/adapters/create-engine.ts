import type { LanguageModel } from 'ai'
import type { CutoutEngine, ImageEngine, TextEngine, VideoEngine, VisionEngine } from '../ports.ts'
import { comfyImage } from './comfyui.ts'
import { EngineError } from './engine-error.ts'
import { falImage, replicateImage } from './gateway-image.ts'
import { falVideo, replicateVideo } from './gateway-video.ts'
import { googleImage } from './google-image.ts'
import { googleVideo } from './google-video.ts'
import type { Keys } from './keys.ts'
import { languageMakers, languageText, languageVision } from './language.ts'
import { openaiImage } from './openai-image.ts'
import type { AdapterOptions } from './options.ts'
import { rembgCutout } from './rembg.ts'
import type { CutoutRow, ImageRow, LanguageRow, VideoRow } from './row.ts'

/** What the SDK warns of is part of the results; it need not be printed as well. */
globalThis.AI_SDK_LOG_WARNINGS = false

interface Engines {
  text: { row: LanguageRow & { kind: 'text' }; engine: TextEngine }
  vision: { row: LanguageRow & { kind: 'vision' }; engine: VisionEngine }
  image: { row: ImageRow; engine: ImageEngine }
  video: { row: VideoRow; engine: VideoEngine }
  cutout: { row: CutoutRow; engine: CutoutEngine }
}

type Kind = keyof Engines
type Maker<K extends Kind> = (row: Engines[K]['row'], keys: Keys, options: AdapterOptions) => Engines[K]['engine']

const makers: { [K in Kind]: Record<string, Maker<K>> } = {
  text: ofLanguages(languageText),
  vision: ofLanguages(languageVision),
  image: { google: googleImage, openai: openaiImage, fal: falImage, replicate: replicateImage, comfyui: comfyImage },
  video: { google: googleVideo, fal: falVideo, replicate: replicateVideo },
  cutout: { rembg: rembgCutout },
}

function ofLanguages<Engine>(engine: (row: LanguageRow, model: LanguageModel, options: AdapterOptions) => Engine) {
  const entries = Object.entries(languageMakers).map(([provider, model]) => [
    provider,
    (row: LanguageRow, keys: Keys, options: AdapterOptions) => engine(row, model(row, keys, options), options),
  ] as const)
  return Object.fromEntries(entries)
}

/** The engine of a model's row, ready to be asked; an EngineError says which key or address is missing. */
export function createEngine<K extends Kind>(
  row: Engines[K]['row'] & { kind: K },
  keys: Keys,
  options: AdapterOptions = {},
): Engines[K]['engine'] {
  const make = makers[row.kind][row.provider]
  if (!make) throw new EngineError('bad_request', `Nothing here speaks to ${row.provider} for ${row.kind}.`)
  return make(row, keys, options)
}
