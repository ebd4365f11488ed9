import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ProjectId, ShotId } from '#core/ids.ts'
import { loadBytes } from '#server/media/index.ts'
import type { VideoEngine, VideoRequest } from '#server/platform/models/ports.ts'
import { probe } from '#server/platform/video/probe.ts'
import { makeFilm } from '#server/stages/index.ts'
import { attempts } from '#server/tables/attempts.ts'
import { blobs } from '#server/tables/media.ts'
import { projects } from '#server/tables/projects.ts'
import { scriptedEngines } from '#testing/scripted-engines.ts'
import { wrapFilm } from '#server/wrap/wrap-film.ts'
import { openStudio, type Studio } from '#testing/studio.ts'
import { filmed } from '#testing/test-clips.ts'
import { approveClips } from './approve.ts'
import { makeClip } from './make-clip.job.ts'
import { requestClip } from './request-clips.ts'

const provider = 'google/veo-3.1'
const asked: VideoRequest[] = []

/** It makes 16:9 whatever the film wants, as its model's row says. */
const engine: VideoEngine = {
  id: provider,
  async start(request) {
    asked.push(request)
    return { operation: String(request.seconds) }
  },
  status: async (seconds) => ({ state: 'done', bytes: await filmed({ rate: '24', sound: true, spare: 0 }, Number(seconds), 1), mediaType: 'video/mp4', warnings: [] }),
}

let studio: Studio
let projectId: ProjectId
let shotId: ShotId
beforeAll(async () => {
  const stock = scriptedEngines()
  studio = await openStudio({ stock: { ...stock, video: [...stock.video, engine] } })
  const worked = await openStudio({ stock, from: studio.setting })
  await worked.work()
  ;({ projectId } = await studio.film('INT. MILL - DAY\n\nADA turns the wheel. The stone moves.\n'))
  await studio.ctx.db.update(projects).set({ aspectRatio: '2.35:1' }).where(eq(projects.id, projectId))
  await makeFilm(studio.ctx, projectId, () => {})
  await worked.ctx.jobs.close()
  const [scene] = await studio.api.scenes.list({ projectId })
  shotId = (await studio.api.shots.list({ sceneId: scene!.id }))[0]!.id
}, 60_000)
afterAll(() => studio.close())

const clip = async (attemptId: string) => (await studio.ctx.db.select().from(attempts).where(eq(attempts.id, attemptId as never)))[0]!
async function measured(hash: string) {
  const file = join(studio.setting.folder, 'measured.mp4')
  await writeFile(file, await loadBytes(studio.ctx, hash))
  return probe(await studio.ctx.ffmpeg(), file)
}

it('asks for the ratio the engine makes, and keeps the part that is the film’s, beside what was received', async () => {
  const [film] = await studio.ctx.db.select().from(projects).where(eq(projects.id, projectId))
  await studio.ctx.db.update(projects).set({ engines: { ...film!.engines, video: provider } }).where(eq(projects.id, projectId))
  const { attemptId } = await requestClip(studio.ctx, { shotId })
  await makeClip(studio.ctx, { attemptId }, { signal: new AbortController().signal, isLast: false })

  const row = await clip(attemptId)
  expect(row).toMatchObject({ state: 'done', error: null, inputs: { width: 1280, height: 720, crop: { width: 1280, height: 544 } } })
  const [received, kept] = [await measured(row.rawHash!), await measured(row.blobHash!)]
  expect([received.width, received.height]).toEqual([160, 90])
  expect([kept.width, kept.height, kept.frames, kept.seconds, kept.hasSound]).toEqual([160, 68, received.frames, received.seconds, true])
  expect(Math.abs(kept.width / kept.height - 2.35)).toBeLessThan(0.03)
  const [blob] = await studio.ctx.db.select().from(blobs).where(eq(blobs.hash, row.blobHash!))
  expect([blob!.width, blob!.height]).toEqual([160, 68])
}, 60_000)

it('hands over its frames between bars, so that nothing of them is cut, and says so', async () => {
  const [request] = asked
  const { data, info } = await sharp(request!.startFrame).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const at = (row: number) => [...data.subarray((row * info.width + 640) * 3, (row * info.width + 640) * 3 + 3)]
  expect([info.width, info.height]).toEqual([1280, 720])
  expect([at(0), at(87), at(719)]).toEqual([[0, 0, 0], [0, 0, 0], [0, 0, 0]])
  expect(at(88)).not.toEqual([0, 0, 0])
  expect(studio.requests.at(-1)!.references.map(({ role }) => role)).toEqual(['first picture, between bars that are cropped away', 'last picture, between bars that are cropped away'])
})

it('lists the cropped size in the package', async () => {
  await approveClips(studio.ctx, { projectId, label: 'All' })
  const manifest = (await wrapFilm(studio.ctx, { projectId })).find(({ path }) => path === 'manifest.json')!
  expect(JSON.parse(String(manifest.content))).toMatchObject({ film: { width: 160, height: 68, aspectRatio: '2.35:1' }, clips: [{ width: 160, height: 68 }] })
})
