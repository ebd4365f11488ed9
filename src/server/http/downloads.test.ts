import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ProjectId, SceneId } from '#core/ids.ts'
import { makeFilm } from '#server/stages/index.ts'
import { probe } from '#server/platform/video/probe.ts'
import { attempts } from '#server/tables/attempts.ts'
import { openStudio, type Studio } from '#testing/studio.ts'
import { createApp } from './app.ts'

let studio: Studio
let server: Awaited<ReturnType<typeof createApp>>
let films: string
let projectId: ProjectId
let sceneIds: SceneId[]
beforeAll(async () => {
  studio = await openStudio()
  await studio.work()
  ;({ projectId, sceneIds } = await studio.film('INT. BAR - NIGHT\n\nZOË, =40 "years" old, lifts a glass, and drinks.\n\nZOË\nTo nobody; to all.\n\nEXT. STREET - DAY\n\nZoë walks.\n'))
  await makeFilm(studio.ctx, projectId, () => undefined)
  server = (await createApp(studio.ctx)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  films = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/films/${projectId}/download`
}, 120_000)
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await studio.close()
})

describe('what a film is delivered as', () => {
  it('opens in a spreadsheet: UTF-8 with its mark, commas and quotes kept in their cells', async () => {
    const response = await fetch(`${films}/shots.csv`)
    const bytes = Buffer.from(await response.arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const lines = bytes.toString('utf8').slice(1)
    expect(lines).toContain('scene,place,shot,seconds,camera,action,dialogue,cast\r\n')
    expect(lines).toContain('"ZOË, =40 ""years"" old, lifts a glass, and drinks."')
    expect(lines).toContain('ZOË: To nobody; to all.')
    expect(await (await fetch(`${films}/casting.csv`)).text()).toMatch(/1,1A,Zoë,character,throughout/)
    expect(await (await fetch(`${films}/breakdown.csv`)).text()).toMatch(/character,Zoë,/)
  })

  it('never lets a cell be taken for a formula', async () => {
    const [asset] = (await studio.api.assets.list({ projectId })).filter(({ kind }) => kind === 'character')
    await studio.api.assets.edit({ id: asset!.id, change: { description: '=HYPERLINK("http://example.invalid")' } })
    expect(await (await fetch(`${films}/breakdown.csv`)).text()).toContain(`"'=HYPERLINK(""http://example.invalid"")"`)
  })

  it('is one film, one report, one archive', async () => {
    const start = async (name: string) => {
      const response = await fetch(`${films}/${name}`)
      expect(response.status).toBe(200)
      return Buffer.from(await response.arrayBuffer())
    }
    expect((await start('film.mp4')).subarray(4, 8).toString()).toBe('ftyp')
    expect((await start('report.html')).toString()).toMatch(/^<!doctype html>/i)
    expect((await start('storyboard.pdf')).subarray(0, 5).toString()).toBe('%PDF-')
    expect((await start('film.aiuteur')).subarray(0, 2).toString()).toBe('PK')
  })

  it('has its subtitles beside it, in the time of the takes in use: of the film, of one scene, of one shot', async () => {
    const subtitles = async (query = '') => {
      const response = await fetch(`${films.replace('/download', '')}/subtitles.vtt${query}`)
      expect(response.headers.get('content-type')).toMatch(/^text\/vtt/)
      return response.text()
    }
    const shots = await studio.api.clips.film({ projectId })
    const at = shots.findIndex(({ spoken }) => spoken)
    const begin = shots.slice(0, at).reduce((sum, { clip }) => sum + clip!.seconds, 0)
    const [bar, street] = sceneIds
    const clock = (seconds: number) => `00:00:${seconds.toFixed(3).padStart(6, '0')}`
    const cue = (from: number) => `${clock(from + shots[at]!.seconds * 0.04)} --> ${clock(from + shots[at]!.seconds * 0.96)}\n<v ZOË>To nobody; to all.</v>\n`
    expect(await subtitles()).toBe(`WEBVTT\n\n1\n${cue(begin)}`)
    expect(await subtitles(`?sceneId=${bar}`)).toBe(`WEBVTT\n\n1\n${cue(begin)}`)
    expect(await subtitles(`?sceneId=${street}`)).toBe('WEBVTT\n')
    expect(await subtitles(`?shotId=${shots[at]!.shotId}`)).toBe(`WEBVTT\n\n1\n${cue(0)}`)
    expect(shots[at]!.clip).toMatchObject({ subtitled: true, seconds: shots[at]!.seconds })

    // The film has them as a track, where they do not stand in the picture already.
    await studio.ctx.db.update(attempts).set({ engine: 'google/veo-3.1' }).where(eq(attempts.id, shots[at]!.clip!.attemptId))
    const folder = await mkdtemp(join(tmpdir(), 'aiuteur-film-'))
    try {
      await writeFile(join(folder, 'film.mp4'), Buffer.from(await (await fetch(`${films}/film.mp4`)).arrayBuffer()))
      expect((await probe(await studio.ctx.ffmpeg(), join(folder, 'film.mp4'))).hasSubtitles).toBe(true)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
    expect((await studio.api.clips.review({ sceneId: street! })).map(({ label, spoken }) => [label, spoken])).toEqual([['2A', false]])
  })

  it('comes back from its archive as a film of its own, with nothing out of date, and anything else is refused', async () => {
    const send = async (body: BodyInit) => fetch(films.replace(/\/[0-9a-f-]+\/download$/, '/import'), { method: 'POST', body })
    const open = async (id: ProjectId) => (await studio.api.stages.status({ projectId: id })).map(({ label, what, freshness }) => `${label} ${what} ${freshness}`).toSorted()
    const archive = await (await fetch(`${films}/film.aiuteur`)).arrayBuffer()
    const response = await send(archive)
    expect(response.status).toBe(200)
    const { projectId: copy } = (await response.json()) as { projectId: ProjectId }
    expect(copy).not.toBe(projectId)
    expect(await open(copy)).toEqual(await open(projectId))
    const refused = await send('this is no archive')
    expect(refused.status).toBe(422)
    expect(((await refused.json()) as { message: string }).message).toMatch(/archive/)
  })

  it('is refused with every reason, and wrapped for the chosen scenes alone', async () => {
    const refused = await fetch(`${films}/wrap.zip`)
    expect(refused.status).toBe(422)
    expect(((await refused.json()) as { data: { problems: unknown[] } }).data.problems.length).toBeGreaterThan(0)
    const [bar] = sceneIds
    await studio.api.stages.undo({ id: (await studio.api.stages.lastUndoable({ projectId }))!.id })
    await studio.api.clips.approveScene({ sceneId: bar! })
    expect((await studio.api.wrap.check({ projectId, sceneIds: [bar!] })).problems).toEqual([])
    const wrapped = await fetch(`${films}/wrap.zip?scenes=${bar}`)
    expect(wrapped.status).toBe(200)
    expect(Buffer.from(await wrapped.arrayBuffer()).subarray(0, 2).toString()).toBe('PK')
    expect((await fetch(`${films}/wrap.zip?scenes=nobody`)).status).toBe(404)
  })
})
