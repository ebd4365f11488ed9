import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { VideoEngine, VideoRequest } from '#server/platform/models/ports.ts'
import { type Ffmpeg, findFfmpeg } from '#server/platform/video/find-ffmpeg.ts'
import { probe } from '#server/platform/video/probe.ts'
import { createAnimatic } from './create-animatic.ts'

const [width, height] = [192, 108]
let ffmpeg: Ffmpeg
let root: string
let folder: string
let animatic: VideoEngine
/** Raw RGB to compare with; the engine gets them as PNG. */
let house: Buffer
let tree: Buffer
let request: VideoRequest

beforeAll(async () => {
  ffmpeg = await findFfmpeg()
  root = await mkdtemp(join(tmpdir(), 'animatic-'))
  house = await drawing('<rect x="60" y="40" width="70" height="68" fill="#c33"/><path d="M50 40h90l-45-35z" fill="#542"/>')
  tree = await drawing('<rect x="88" y="50" width="12" height="58" fill="#542"/><circle cx="94" cy="40" r="36" fill="#2a4"/>')
})

beforeEach(async () => {
  folder = await mkdtemp(join(root, 'test-'))
  animatic = createAnimatic({ folder, ffmpeg })
  request = { prompt: 'Camera: static.', startFrame: await png(house), endFrame: await png(tree), seconds: 2, width, height, rate: 12, variation: 1 }
})
afterEach(() => rm(folder, { recursive: true, force: true }))
afterAll(() => rm(root, { recursive: true, force: true }))

const drawing = (shapes: string) =>
  sharp(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#9bd"/>${shapes}</svg>`))
    .removeAlpha()
    .raw()
    .toBuffer()

const png = (rgb: Buffer) => sharp(rgb, { raw: { width, height, channels: 3 } }).png().toBuffer()

function decodeFrame(file: string, number: number): Buffer {
  const filter = `select=eq(n\\,${number}),scale=in_color_matrix=bt709:in_range=tv`
  return execFileSync(ffmpeg.ffmpeg, ['-v', 'error', '-i', file, '-vf', filter, '-frames:v', '1', '-f', 'rawvideo', '-pix_fmt', 'rgb24', '-'])
}

/** The mean difference of two pictures' bytes. */
const difference = (one: Uint8Array, other: Uint8Array) =>
  one.reduce((sum, value, index) => sum + Math.abs(value - other[index]!), 0) / one.length

async function film(changes: Partial<VideoRequest> = {}) {
  const { operation } = await animatic.start({ ...request, ...changes })
  const status = await animatic.status(operation)
  if (status.state !== 'done') throw new Error(`the clip is ${status.state}`)
  const file = join(folder, `${operation}.mp4`)
  await writeFile(file, status.bytes)
  return { ...status, file, frame: (number: number) => decodeFrame(file, number) }
}

const leftInFolder = async (operation: string) => (await readdir(join(folder, operation))).filter((name) => /lock|draft/.test(name))

describe('an animatic clip', () => {
  it('has exactly the frames that were asked for, in a form that every browser plays', async () => {
    const { file } = await film({ seconds: 2.5, rate: 24 })
    expect(await probe(ffmpeg, file)).toMatchObject({ frames: 60, seconds: 2.5, rate: 24, width, height, codec: 'h264', pixelFormat: 'yuv420p', hasSound: false })
  })

  it('tells how far it is while it is drawn', async () => {
    const { operation } = await animatic.start(request)
    const told: number[] = []
    await animatic.status(operation, undefined, (progress) => told.push(progress))
    expect(told).toEqual(Array.from({ length: 24 }, (_, frame) => (frame + 1) / 24))
  })

  it('begins with the start frame, ends with the end frame, and is both in the middle', async () => {
    const { frame } = await film()
    expect(difference(await frame(0), house)).toBeLessThan(6)
    expect(difference(await frame(23), tree)).toBeLessThan(6)
    expect(difference(await frame(12), house)).toBeGreaterThan(8)
    expect(difference(await frame(12), tree)).toBeGreaterThan(8)
  })

  it('stays on the start frame when there is no end frame', async () => {
    const { frame } = await film({ endFrame: null })
    expect(difference(await frame(23), house)).toBeLessThan(6)
  })

  it('comes nearer when the camera pushes in', async () => {
    const { frame } = await film({ prompt: 'Camera: push in.\nThe house waits.', endFrame: null })
    const nearer = await sharp(house, { raw: { width, height, channels: 3 } })
      .extract({ left: 10, top: 6, width: 172, height: 96 })
      .resize(width, height)
      .raw()
      .toBuffer()
    expect(difference(await frame(0), house)).toBeLessThan(6)
    expect(difference(await frame(23), nearer)).toBeLessThan(6)
    expect(difference(await frame(23), nearer)).toBeLessThan(difference(await frame(23), house) / 2)
  })

  it('shows the dialogue in the lower third and touches nothing else', async () => {
    const silent = await film()
    const spoken = await film({ prompt: 'Camera: static.\nAda says (calling): "Is anybody home, or has the tree eaten you all?"' })
    const [before, after] = [await silent.frame(6), await spoken.frame(6)]
    const upper = width * 3 * Math.floor((height * 2) / 3)
    expect(difference(before.subarray(0, upper), after.subarray(0, upper))).toBeLessThan(2)
    expect(difference(before.subarray(upper), after.subarray(upper))).toBeGreaterThan(10)
    expect(spoken.warnings).toEqual([])
  })

  it('is the same file each time, and another in another take', async () => {
    const moving = { prompt: 'Camera: push in.' }
    const [first, other] = [await film(moving), await film({ ...moving, variation: 2 })]
    await rm(folder, { recursive: true })
    expect(await readFile((await film(moving)).file)).toEqual(Buffer.from(first.bytes))
    expect(Buffer.from(other.bytes).equals(first.bytes)).toBe(false)
  })

  it('says what it could not show', async () => {
    const { warnings } = await film({ width: 108, height: 192, seconds: 1, prompt: 'Camera: static.\nAda says: "雨が降る, and it will not stop before morning comes."' })
    expect(warnings).toEqual([
      'The start frame has another shape than the clip: 68 % of it was cut off at left and right',
      'The end frame has another shape than the clip: 68 % of it was cut off at left and right',
      expect.stringContaining('雨 が 降 る'),
      expect.stringContaining('too long for 1 seconds'),
    ])
  })
})

describe('an operation', () => {
  it('is the same when the same is asked for again', async () => {
    const [first, second] = await Promise.all([animatic.start(request), animatic.start(request)])
    expect(second).toEqual(first)
  })

  it('is known to another process, and rendered once by whoever asks first', async () => {
    const { operation } = await animatic.start(request)
    const another = createAnimatic({ folder, ffmpeg })
    const states = (await Promise.all([another.status(operation), animatic.status(operation)])).map(({ state }) => state)
    expect(states.toSorted()).toEqual(['done', 'running'])
    expect(await animatic.status(operation)).toMatchObject({ state: 'done' })
  })

  it('is resumed when the process that rendered it was killed', async () => {
    const { operation } = await animatic.start({ ...request, seconds: 20, rate: 24, width: 640, height: 360 })
    const worker = spawn(process.execPath, ['--input-type=module', '-e', workerScript(operation)], { stdio: ['ignore', 'pipe', 'inherit'] })
    await once(worker.stdout, 'data')
    worker.kill('SIGKILL')
    await once(worker, 'exit')
    expect(await leftInFolder(operation)).toContain('lock')

    expect(await animatic.status(operation)).toMatchObject({ state: 'done' })
    expect(await probe(ffmpeg, join(folder, operation, 'clip.mp4'))).toMatchObject({ frames: 480 })
    expect(await leftInFolder(operation)).toEqual([])
  })

  it('that is cancelled stops ffmpeg, leaves nothing half made, and can be asked for again', async () => {
    const { operation } = await animatic.start({ ...request, seconds: 60, width: 640, height: 360 })
    const cancel = new AbortController()
    const rendering = animatic.status(operation, cancel.signal)
    setTimeout(() => cancel.abort(new Error('not wanted any more')), 300)
    await expect(rendering).rejects.toThrow('not wanted any more')
    expect(await leftInFolder(operation)).toEqual([])
    expect(await readdir(join(folder, operation))).not.toContain('clip.mp4')
  })

  it('that nobody asked for has failed, and may be started anew', async () => {
    expect(await animatic.status('../../etc/passwd')).toMatchObject({ state: 'failed', retryable: true })
  })

  it('fails in plain words when a frame is no picture or ffmpeg cannot be started', async () => {
    const { operation } = await animatic.start({ ...request, startFrame: Buffer.from('not a picture') })
    expect(await animatic.status(operation)).toMatchObject({ state: 'failed', retryable: false, reason: expect.stringContaining('a frame is not a picture') })

    const without = createAnimatic({ folder, ffmpeg: { ...ffmpeg, ffmpeg: '/nowhere/ffmpeg' } })
    const started = await without.start(request)
    expect(await without.status(started.operation)).toMatchObject({ state: 'failed', reason: expect.stringContaining('/nowhere/ffmpeg') })
  })
})

/** Renders, and tells when the first bytes of the clip are on the disk. */
const workerScript = (operation: string) => `
  import { readdirSync, statSync } from 'node:fs'
  const { createAnimatic } = await import(${JSON.stringify(import.meta.resolve('./create-animatic.ts'))})
  const folder = ${JSON.stringify(join(folder, operation))}
  const animatic = createAnimatic({ folder: ${JSON.stringify(folder)}, ffmpeg: ${JSON.stringify(ffmpeg)} })
  void animatic.status(${JSON.stringify(operation)})
  setInterval(() => {
    const draft = readdirSync(folder).find((name) => name.startsWith('draft-'))
    if (draft && statSync(folder + '/' + draft).size > 0) process.stdout.write('rendering')
  }, 5)
`
