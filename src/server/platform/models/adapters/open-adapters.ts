import type { CutoutEngine, ImageEngine, TextEngine, VideoEngine, VisionEngine } from '../ports.ts'
import { createEngine } from './create-engine.ts'
import { EngineError } from './engine-error.ts'
import type { Keys } from './keys.ts'
import type { AdapterOptions } from './options.ts'
import type { CutoutRow, ImageRow, LanguageRow, VideoRow } from './row.ts'

type Row = (ImageRow | VideoRow | CutoutRow | (LanguageRow & { kind: 'text' }) | (LanguageRow & { kind: 'vision' })) & {
  retired: string | null
}

export interface Adapters {
  text: TextEngine[]
  vision: VisionEngine[]
  image: ImageEngine[]
  video: VideoEngine[]
  cutout: CutoutEngine[]
}

/** Every engine this installation has the key or address for. Those it has not are simply not there. */
export function openAdapters(rows: readonly Row[], keys: Keys, options: AdapterOptions = {}): Adapters {
  const usable = rows.filter(({ provider, retired }) => provider !== 'built-in' && retired === null)
  const of = <K extends Row['kind']>(kind: K) =>
    usable.filter((row): row is Extract<Row, { kind: K }> => row.kind === kind)
  return {
    text: of('text').flatMap((row) => whenSetUp(() => createEngine(row, keys, options))),
    vision: of('vision').flatMap((row) => whenSetUp(() => createEngine(row, keys, options))),
    image: of('image').flatMap((row) => whenSetUp(() => createEngine(row, keys, options))),
    video: of('video').flatMap((row) => whenSetUp(() => createEngine(row, keys, options))),
    cutout: of('cutout').flatMap((row) => whenSetUp(() => createEngine(row, keys, options))),
  }
}

function whenSetUp<Engine>(make: () => Engine): Engine[] {
  try {
    return [make()]
  } catch (error) {
    if (error instanceof EngineError && error.kind === 'auth') return []
    throw error
  }
}
