import { readFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ProjectId } from '#core/ids.ts'
import { makeFilm } from '#server/stages/index.ts'
import { scenes } from '#server/tables/scenes.ts'
import { castOf } from '#testing/cast.ts'
import { scriptedEngines } from '#testing/scripted-engines.ts'
import { openStudio, type Studio } from '#testing/studio.ts'
import { writeReport } from './write-report.ts'

const evil = '<script>alert(1)</script><img src="https://example.invalid/x.png" onerror=alert(1)>'
const script = `INT. BAR - NIGHT

ZOË, in a red coat, sits by the window. ${evil}

ZOË
(whispering ${evil})
To nobody; to "all" & everybody ${evil}.

INT. BAR ${evil} - DAY

Zoë leaves.

EXT. STREET - DAY

Zoë walks.
`
const folder = await mkdtemp(join(tmpdir(), 'aiuteur-report-test-'))
let studio: Studio
let projectId: ProjectId
let page: string
beforeAll(async () => {
  studio = await openStudio({ stock: scriptedEngines() })
  await studio.work()
  const film = await studio.film(script, `Bar ${evil}`)
  projectId = film.projectId
  await makeFilm(studio.ctx, projectId, () => undefined)
  await castOf(studio, projectId).asset(`Waiter ${evil}`, { aliases: [evil], description: `"tall" ${evil}` })
  await studio.ctx.db.update(scenes).set({ deferredAt: new Date() }).where(eq(scenes.id, film.sceneIds[2]!))
  await writeReport(studio.ctx, projectId, join(folder, 'report.html'))
  page = await readFile(join(folder, 'report.html'), 'utf8')
}, 60_000)
afterAll(async () => {
  await studio.close()
  await rm(folder, { recursive: true, force: true })
})

describe('the report', () => {
  it('needs nothing from outside, and forbids it', () => {
    expect(page).toContain(`content="default-src &#39;none&#39;; img-src data:;`)
    const addresses = [...page.matchAll(/\s(?:src|href)="([^"]*)"/g)].map(([, address]) => address!)
    expect(addresses.length).toBeGreaterThan(8)
    expect(addresses.filter((address) => !/^(data:image\/webp;base64,|#scene-\d+$)/.test(address))).toEqual([])
    expect([...page.matchAll(/url\(([^)]{0,20})/g)].map(([, address]) => address!.slice(0, 10))).toEqual(['data:font/'])
  })

  it('shows every word as a word, never as a tag', () => {
    expect(page).not.toMatch(/<script|<img[^>]*onerror/i)
    expect(page.match(/&lt;script&gt;/g)!.length).toBeGreaterThan(6)
    expect(page).toContain(`<h1>Bar &lt;script&gt;`)
    expect(page).toContain('to &quot;all&quot; &amp; everybody')
  })

  it('has every scene that is in the film, its frames, who is in which shot, the prompts and the cost', async () => {
    expect([...page.matchAll(/id="(scene-\d+)"/g)].map(([, id]) => id)).toEqual(['scene-1', 'scene-2'])
    expect(page).toContain('1 deferred')
    const { calls } = await studio.api.engines.cost({ projectId })
    for (const { purpose, engine, calls: count } of calls) expect(page).toContain(`<td>${purpose}</td><td>${engine}</td><td class="number">${count}</td>`)
    for (const words of ['1A, start frame', '1A, end frame', 'title="throughout"', 'Start frame</h4>', 'Video</h4>']) expect(page).toContain(words)
  })
})

it('shows no end frame where a shot goes with its start frame only, and says so', async () => {
  const { id: sceneId } = (await studio.api.scenes.list({ projectId }))[0]!
  await studio.api.frames.startOnly({ sceneId, startOnly: true })
  const file = join(folder, 'start-only.html')
  await writeReport(studio.ctx, projectId, file)
  const shots = await studio.api.shots.list({ sceneId })
  const now = await readFile(file, 'utf8')
  expect(now.match(/Not used: start frame only/g)).toHaveLength(shots.length)
  for (const { label } of shots) expect([page, now].map((one) => one.includes(`alt="${label}, end frame"`))).toEqual([true, false])
})
