import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createAnimatic } from '#server/platform/models/animatic/create-animatic.ts'
import { createPainter } from '#server/platform/models/painter/create-painter.ts'
import type { VideoEngine } from '#server/platform/models/ports.ts'
import { findFfmpeg } from '#server/platform/video/find-ffmpeg.ts'
import { busyShot } from '../made/frame-request.ts'
import { type Measured, time } from '../report/measured.ts'

const clip = { width: 1280, height: 720, rate: 24, seconds: 6 }
const goal = 2

/** From two frames and a prompt to a clip, at 720p, with the camera moving and a subtitle. */
export async function animatic(): Promise<Measured[]> {
  const { assets, videoPrompt: prompt } = busyShot()
  const place = assets.find(({ kind }) => kind === 'location')!
  const folder = await mkdtemp(join(tmpdir(), 'aiuteur-bench-'))
  try {
    const frame = async (variation: number) =>
      (await createPainter().generate({ prompt: place.prompt, references: [], width: clip.width, height: clip.height, background: 'scene', variation })).bytes
    const [startFrame, endFrame] = [await frame(1), await frame(2)]
    const engine = createAnimatic({ folder, ffmpeg: await findFfmpeg() })
    const spent = await time(5, (round) => film(engine, { prompt, startFrame, endFrame, ...clip, variation: round + 1 }), 1)
    const speed = (milliseconds: number) => clip.seconds / (milliseconds / 1000)
    const told = `${speed(spent.p50).toFixed(1)} / ${speed(spent.p95).toFixed(1)} s a second`
    return [{ work: 'animatic: seconds of film per second of work, 720p', goal: '≥ 2', column: 'embedded', told, missed: speed(spent.p95) < goal }]
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function film(engine: VideoEngine, request: Parameters<VideoEngine['start']>[0]): Promise<void> {
  const { operation } = await engine.start(request)
  for (;;) {
    const status = await engine.status(operation)
    if (status.state === 'failed') throw new Error(status.reason)
    if (status.state === 'done') return
    await pause(20)
  }
}
