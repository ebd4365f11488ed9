import type { Ffmpeg } from '#server/platform/video/find-ffmpeg.ts'
import { createAnimatic } from './animatic/create-animatic.ts'
import { createCutout } from './cutout/create-cutout.ts'
import { createEye } from './eye/create-eye.ts'
import { createPainter } from './painter/create-painter.ts'
import type { CutoutEngine, ImageEngine, VideoEngine, VisionEngine } from './ports.ts'

export interface Stock {
  image: ImageEngine[]
  video: VideoEngine[]
  cutout: CutoutEngine[]
  vision: VisionEngine[]
}

interface Settings {
  /** Where the animatic keeps its operations. */
  folder: string
  ffmpeg: () => Promise<Ffmpeg>
}

/** The engines that need no key and no network, under the ids of their model rows. */
export const openStock = (settings: Settings): Stock => ({
  image: [{ ...createPainter(), id: 'built-in/painter' }],
  video: [lazyAnimatic(settings)],
  cutout: [{ ...createCutout(), id: 'built-in/cutout' }],
  vision: [{ ...createEye(), id: 'built-in/eye' }],
})

/** Asks for ffmpeg when the first clip is made, not when the program starts. */
function lazyAnimatic({ folder, ffmpeg }: Settings): VideoEngine {
  let open: Promise<VideoEngine> | undefined
  const animatic = () => (open ??= ffmpeg().then((found) => createAnimatic({ folder, ffmpeg: found })))
  return {
    id: 'built-in/animatic',
    start: async (request) => (await animatic()).start(request),
    status: async (operation, signal) => (await animatic()).status(operation, signal),
  }
}
