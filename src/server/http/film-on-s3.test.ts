import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ProjectId } from '#core/ids.ts'
import { sha256 } from '#server/platform/fingerprint.ts'
import { filmStatus, makeFilm } from '#server/stages/index.ts'
import { attempts } from '#server/tables/attempts.ts'
import { blobs } from '#server/tables/media.ts'
import { exportFilm, importFilm, writeStream } from '#server/wrap/index.ts'
import { allOf } from '#testing/all-of.ts'
import { startS3 } from '#testing/s3.ts'
import { openStudio, type Studio } from '#testing/studio.ts'
import { createApp } from './app.ts'

let s3: Awaited<ReturnType<typeof startS3>>
let studio: Studio
let server: Awaited<ReturnType<typeof createApp>>
let base: string
let projectId: ProjectId
let place: string
beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'aiuteur-s3-film-'))
  s3 = await startS3()
  studio = await openStudio({ environment: s3.environment })
  await studio.work()
  server = (await createApp(studio.ctx)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  ;({ projectId } = await studio.film('INT. MILL - DAY\n\nADA, 30, red coat, turns the wheel.\n'))
  await makeFilm(studio.ctx, projectId, () => {})
}, 120_000)
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await studio.close()
  await s3.stop()
  await rm(place, { recursive: true })
})

const clip = async () => (await studio.ctx.db.select().from(attempts)).find(({ kind, blobHash }) => kind === 'clip' && blobHash !== null)!.blobHash!

it('is made to the last clip, with no picture in the local folder', async () => {
  expect((await filmStatus(studio.ctx, projectId)).filter(({ freshness }) => freshness !== 'fresh')).toEqual([])
  const rows = await studio.ctx.db.select().from(blobs)
  expect((await allOf(studio.ctx.blobs.list())).map(({ hash }) => hash).toSorted()).toEqual(rows.map(({ hash }) => hash).toSorted())
  expect((await readdir(studio.ctx.config.storageFolder)).filter((name) => !['incoming', 'operations', 'thumbnails'].includes(name))).toEqual([])
})

it('plays through the studio, with ranges', async () => {
  const hash = await clip()
  const whole = Buffer.from(await (await fetch(`${base}/media/${hash}`)).arrayBuffer())
  expect(sha256(whole)).toBe(hash)
  const part = await fetch(`${base}/media/${hash}`, { headers: { range: 'bytes=4-7' } })
  expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, `bytes 4-7/${whole.length}`, 'ftyp'])
})

it('is wrapped, delivered and moved like any other: tools get a copy on the disk', async () => {
  for (const { id } of (await studio.ctx.db.select().from(attempts)).filter(({ kind, selected }) => kind === 'clip' && selected)) await studio.api.attempts.approve({ id, approved: true })
  for (const name of ['wrap.zip', 'film.mp4', 'report.html', 'storyboard.pdf']) {
    const answer = await fetch(`${base}/api/films/${projectId}/download/${name}`)
    expect([name, answer.status]).toEqual([name, 200])
    expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(1000)
  }
  const archive = join(place, 'film.aiuteur')
  await writeStream(archive, await exportFilm(studio.ctx, { projectId }))
  const elsewhere = await openStudio()
  const { projectId: moved } = await importFilm(elsewhere.ctx, { file: archive })
  expect((await filmStatus(elsewhere.ctx, moved)).filter(({ freshness }) => freshness !== 'fresh')).toEqual([])
  await elsewhere.close()
}, 60_000)

it('says that the storage does not answer, changes nothing, and goes on when it is back', async () => {
  const hash = await clip()
  const count = () => studio.ctx.db.$count(blobs)
  const before = await count()
  await s3.goAway()
  const answer = await fetch(`${base}/media/${hash}`)
  expect([answer.status, await answer.text()]).toEqual([507, expect.stringContaining('does not answer: check S3_ENDPOINT')])
  expect((await fetch(`${base}/readyz`)).status).toBe(503)
  const upload = () => studio.api.scripts.upload({ projectId, file: new File(['INT. MILL - NIGHT\n\nADA sleeps.\n'], 'two.fountain') })
  await expect(upload()).rejects.toMatchObject({ code: 'STORAGE', message: expect.stringContaining('does not answer') })
  expect(await studio.api.scripts.list({ projectId })).toHaveLength(1)
  await s3.comeBack()
  await upload()
  expect(await studio.api.scripts.list({ projectId })).toHaveLength(2)
  expect(await count()).toBe(before + 1)
  expect((await fetch(`${base}/readyz`)).status).toBe(200)
})
