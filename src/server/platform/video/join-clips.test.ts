import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { h264 } from './encoding.ts'
import { type Ffmpeg, findFfmpeg } from './find-ffmpeg.ts'
import { joinClips } from './join-clips.ts'
import { probe } from './probe.ts'

let ffmpeg: Ffmpeg
let folder: string
let red: string
let blue: string
/** As a provider might send it: another size, another rate, with sound. */
let foreign: string

const run = (...args: string[]) => execFileSync(ffmpeg.ffmpeg, ['-v', 'error', '-y', ...args])
const colour = (name: string, size: string, rate: number, seconds: number) => ['-f', 'lavfi', '-i', `color=${name}:size=${size}:rate=${rate}:duration=${seconds}`]

beforeAll(async () => {
  ffmpeg = await findFfmpeg()
  folder = await mkdtemp(join(tmpdir(), 'join-'))
  const place = (name: string) => join(folder, name)
  red = place("director's cut.mp4")
  blue = place('blue.mp4')
  foreign = place('foreign.mp4')
  run(...colour('red', '192x108', 24, 1.5), ...h264, red)
  run(...colour('blue', '192x108', 24, 2), ...h264, blue)
  run(...colour('lime', '160x160', 30, 1), '-f', 'lavfi', '-i', 'sine=frequency=440:duration=1', '-c:v', 'libx264', '-c:a', 'aac', foreign)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** The mean colour of the middle of a frame. */
function colourAt(file: string, seconds: number): 'red' | 'green' | 'blue' {
  const crop = ['-vf', 'crop=8:8', '-frames:v', '1', '-f', 'rawvideo', '-pix_fmt', 'rgb24', '-']
  const pixels = execFileSync(ffmpeg.ffmpeg, ['-v', 'error', '-ss', String(seconds), '-i', file, ...crop])
  const [r = 0, g = 0, b = 0] = pixels
  return r > g && r > b ? 'red' : g > b ? 'green' : 'blue'
}

describe('clips joined to a film', () => {
  it('of one encoding are copied, frame by frame, to their exact length', async () => {
    const film = join(folder, 'film.mp4')
    expect(await joinClips(ffmpeg, [red, blue, red], film)).toEqual({ frames: 120, seconds: 5 })
    expect([0, 1.4, 1.6, 3.4, 3.6, 4.9].map((moment) => colourAt(film, moment))).toEqual(['red', 'red', 'blue', 'blue', 'red', 'red'])
    expect((await probe(ffmpeg, film)).encoding).toBe((await probe(ffmpeg, red)).encoding)
  })

  it('of several encodings become those of most of them, and none loses its sound', async () => {
    const film = join(folder, 'mixed.mp4')
    await joinClips(ffmpeg, [red, foreign, blue], film)
    expect(await probe(ffmpeg, film)).toMatchObject({ width: 192, height: 108, rate: 24, frames: 108, seconds: 4.5, hasSound: true })
    expect([1, 2, 3].map((moment) => colourAt(film, moment))).toEqual(['red', 'green', 'blue'])
  })

  it('may all be of another maker', async () => {
    const film = join(folder, 'foreign-film.mp4')
    await joinClips(ffmpeg, [foreign, foreign, blue], film)
    expect(await probe(ffmpeg, film)).toMatchObject({ width: 160, height: 160, rate: 30, frames: 120, hasSound: true })
  })

  it('have chapters and subtitles where they were asked for', async () => {
    const film = join(folder, 'chapters.mp4')
    const chapters = [
      { title: '1. INT. BARN = DAY; #2', clip: 0 },
      { title: '2. EXT. ŁĄKA', clip: 2 },
    ]
    await joinClips(ffmpeg, [red, blue, red], film, { chapters, subtitles: [{ start: 0.5, end: 61.25, text: 'Wait.\nPlease.' }] })
    const { chapters: found, hasSubtitles } = await probe(ffmpeg, film)
    expect(found).toEqual([
      { title: '1. INT. BARN = DAY; #2', start: 0, end: 3.5 },
      { title: '2. EXT. ŁĄKA', start: 3.5, end: 5 },
    ])
    expect(hasSubtitles).toBe(true)
  })

  it('replace an older film only when the new one is whole', async () => {
    const film = join(folder, 'kept.mp4')
    await joinClips(ffmpeg, [red], film)
    await expect(joinClips(ffmpeg, [red, join(folder, 'missing.mp4')], film)).rejects.toThrow('missing.mp4: No such file')
    await expect(joinClips(ffmpeg, [red, blue], film, { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow('enough')
    await expect(joinClips(ffmpeg, [], film)).rejects.toThrow('no clip')
    expect(await probe(ffmpeg, film)).toMatchObject({ frames: 36 })
    expect((await readdir(folder)).filter((name) => name.startsWith('.join'))).toEqual([])
  })
})
