import { execFile } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ProjectId } from '#core/ids.ts'
import { approveClips } from '#server/clips/index.ts'
import { runTool } from '#server/platform/video/run-tool.ts'
import { makeFilm } from '#server/stages/index.ts'
import { attempts } from '#server/tables/attempts.ts'
import { scriptedEngines } from '#testing/scripted-engines.ts'
import { openStudio, type Studio } from '#testing/studio.ts'
import { testCardEngine } from '#testing/test-clips.ts'
import { readEdls, readFcpxml, readOtio, readXmeml, type SeenClip } from '#testing/timeline-readers.ts'
import { unzip } from '#testing/unzip.ts'
import { deliverFilm } from './deliver-film.ts'
import { zipOf } from './parts.ts'
import { checkWrap, wrapFilm } from './wrap-film.ts'

const title = `Ümläut & <b>"Quotes"</b> — it's 雨 ${'long '.repeat(20)}`.slice(0, 120)
const place = `JÜRGEN'S "CAFÉ" & BAR ${'BEHIND THE YARD '.repeat(7)}`.slice(0, 120).trim()
const script = `INT. ${place} - NIGHT\n\nIDA enters with a LANTERN. She sits.\n\nIDA\nToo late.\n\nEXT. PIER - DAWN\n\nIDA leaves. A heron waits. The water rises.\n\nA boat passes. The heron flies off over the roofs of the town.\n`
const folder = await mkdtemp(join(tmpdir(), 'aiuteur-wrap-test-'))

async function openFilm(recording: Parameters<typeof testCardEngine>[0]) {
  const studio = await openStudio({ stock: { ...scriptedEngines(), video: [testCardEngine(recording)] } })
  await studio.work()
  const { projectId } = await studio.film(script, title)
  await makeFilm(studio.ctx, projectId, () => undefined)
  return { studio, projectId }
}

/** Every frame decoded and counted, and the rate as the file says it. */
async function counted({ ctx }: Studio, file: string) {
  const { ffprobe } = await ctx.ffmpeg()
  const told = await runTool(ffprobe, ['-v', 'error', '-count_frames', '-select_streams', 'v:0', '-show_entries', 'stream=nb_read_frames,r_frame_rate', '-of', 'json', file])
  const [stream] = (JSON.parse(told) as { streams: { nb_read_frames: string; r_frame_rate: string }[] }).streams
  return { frames: Number(stream!.nb_read_frames), rate: stream!.r_frame_rate }
}

describe.each([
  { rate: '24/1', timebase: 24, sound: true, spare: 1 },
  { rate: '25/1', timebase: 25, sound: false, spare: 0 },
  { rate: '24000/1001', timebase: 24, sound: true, spare: 0 },
])('a package at $rate', ({ rate, timebase, sound, spare }) => {
  const unpacked = join(folder, rate.replace('/', '-'))
  const read = (name: string) => readFile(join(unpacked, name), 'utf8')
  let studio: Studio
  let projectId: ProjectId
  let paths: string[]
  let film: SeenClip[]
  beforeAll(async () => {
    ;({ studio, projectId } = await openFilm({ rate, sound, spare }))
    await approveClips(studio.ctx, { projectId, label: 'All' })
    const file = `${unpacked}.zip`
    await pipeline(zipOf(await wrapFilm(studio.ctx, { projectId })), createWriteStream(file))
    paths = await unzip(file, unpacked)
    film = readFcpxml(await read('timeline.fcpxml')).clips
  }, 120_000)
  afterAll(() => studio.close())

  it('arrives undamaged: every file but the sums stands in the sums, and has them', async () => {
    const { stdout } = await promisify(execFile)('sha256sum', ['--strict', '-c', 'SHA256SUMS'], { cwd: unpacked })
    expect(stdout.trim().split('\n').map((line) => line.replace(/: OK$/, '')).toSorted()).toEqual(paths.filter((path) => path !== 'SHA256SUMS').toSorted())
  })

  it('has a clip for every shot, in the order of the film, frame by frame as long as its shot', async () => {
    const shots = await studio.api.shots.list({ sceneId: (await studio.api.scenes.list({ projectId }))[0]!.id })
    const all = [...shots, ...(await studio.api.shots.list({ sceneId: (await studio.api.scenes.list({ projectId }))[1]!.id }))]
    const [above = 0, below = 1] = rate.split('/').map(Number)
    expect(film.map(({ in: from, out }) => out - from)).toEqual(all.map(({ seconds }) => Math.round((seconds * above) / below)))
    expect(film.map(({ name }) => name)).toEqual(film.map(({ name }) => name).toSorted())
    for (const clip of film) expect(await counted(studio, join(unpacked, clip.file))).toEqual({ frames: clip.available, rate })
    expect(film.every(({ available, out }) => (spare > 0 ? available > out : available === out))).toBe(true)
  })

  it('is the same film in all four timelines, with sound where there is some, and relative paths to what is there', async () => {
    const withoutLength = film.map(({ available: _, ...clip }) => clip)
    expect(film.length).toBeGreaterThan(2)
    expect(film.every(({ heard }) => heard === sound)).toBe(true)
    expect(readXmeml(await read('timeline-fcp7.xml')).clips).toEqual(film)
    expect(readOtio(await read('timeline.otio')).clips).toEqual(film)
    expect(readEdls([await read('timeline.edl')], timebase)).toEqual(withoutLength)
    expect(film.map(({ file }) => file).toSorted()).toEqual(paths.filter((path) => path.startsWith('clips/')).toSorted())
  })

  it('keeps the names people gave, in a bin per scene', async () => {
    for (const seen of [readFcpxml(await read('timeline.fcpxml')), readXmeml(await read('timeline-fcp7.xml'))]) {
      expect(seen.title).toBe(title.trim())
      expect(seen.bins.map(({ name }) => name)).toEqual([`001 INT. ${place} - NIGHT`, '002 EXT. PIER - DAWN'])
      expect(seen.bins.flatMap(({ clips }) => clips)).toEqual(film.map(({ name }) => name))
      expect(seen.start).toBe(3600 * timebase)
    }
  })

  it('is as long as the film in one file', async () => {
    const { film: file } = await deliverFilm(studio.ctx, { projectId, folder: join(unpacked, 'whole') })
    expect(await counted(studio, file)).toEqual({ frames: film.reduce((sum, clip) => sum + clip.out - clip.in, 0), rate })
  })
})

describe('a film that is not ready', () => {
  let studio: Studio
  let projectId: ProjectId
  beforeAll(async () => {
    ;({ studio, projectId } = await openFilm({ rate: '24', sound: false, spare: 0 }))
  }, 120_000)
  afterAll(async () => {
    await studio.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('is refused with every reason, shot by shot', async () => {
    const [first, second, ...rest] = await studio.ctx.db.select().from(attempts).where(eq(attempts.kind, 'clip'))
    await studio.ctx.db.update(attempts).set({ selected: false }).where(eq(attempts.id, first!.id))
    await studio.ctx.db.update(attempts).set({ recipeHash: 'other', inputsHash: null }).where(eq(attempts.id, second!.id))
    const { problems } = await checkWrap(studio.ctx, { projectId })
    const kinds = problems.map(({ kind }) => kind).toSorted()
    expect(kinds).toEqual(['missing', 'outdated', ...Array<string>(rest.length + 1).fill('unapproved')].toSorted())
    const refusal = await wrapFilm(studio.ctx, { projectId }).catch((error: Error) => error)
    for (const { message } of problems) expect((refusal as Error).message).toContain(message)
  })
})
