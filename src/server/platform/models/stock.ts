import type { Ffmpeg } from '#server/platform/video/find-ffmpeg.ts'
import { readPixels } from '#server/platform/pictures/pixels.ts'
import { createAnimatic } from './animatic/create-animatic.ts'
import { readKeys } from './adapters/keys.ts'
import { type Adapters, openAdapters } from './adapters/open-adapters.ts'
import { createCutout } from './cutout/create-cutout.ts'
import { judge } from './cutout/judge.ts'
import { createEye } from './eye/create-eye.ts'
import { createPainter } from './painter/create-painter.ts'
import type { VideoEngine } from './ports.ts'

interface Settings {
  /** Where the animatic keeps its operations. */
  folder: string
  ffmpeg: () => Promise<Ffmpeg>
  /** For the keys and addresses of the real engines. */
  environment: Record<string, string | undefined>
}

/** The engines that need no key and no network, under the ids of their model rows, and those a key is there for. */
export function openStock(rows: Parameters<typeof openAdapters>[0], settings: Settings): Adapters {
  const adapters = openAdapters(rows, readKeys(settings.environment), {
    judgeCutout: async (_picture, cutout) => judge(await readPixels(cutout), null),
  })
  return {
    text: adapters.text,
    vision: [{ ...createEye(), id: 'built-in/eye' }, ...adapters.vision],
    image: [{ ...createPainter(), id: 'built-in/painter' }, ...adapters.image],
    video: [lazyAnimatic(settings), ...adapters.video],
    cutout: [{ ...createCutout(), id: 'built-in/cutout' }, ...adapters.cutout],
  }
}

/** Asks for ffmpeg when the first clip is made, not when the program starts. */
function lazyAnimatic({ folder, ffmpeg }: Settings): VideoEngine {
  let open: Promise<VideoEngine> | undefined
  const animatic = () => (open ??= ffmpeg().then((found) => createAnimatic({ folder, ffmpeg: found })))
  return {
    id: 'built-in/animatic',
    start: async (request) => (await animatic()).start(request),
    status: async (operation, signal, report) => (await animatic()).status(operation, signal, report),
  }
}
