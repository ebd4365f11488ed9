import { buffer } from 'node:stream/consumers'
import { extractText, getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { ProjectId, SceneId } from '#core/ids.ts'
import { prepareFilm } from '#server/stages/index.ts'
import { castOf } from '#testing/cast.ts'
import { scriptedEngines } from '#testing/scripted-engines.ts'
import { openStudio, type Studio } from '#testing/studio.ts'
import { writeStoryboard } from './storyboard.ts'

const speech = 'and then nobody came and nobody called '.repeat(60).trim()

let studio: Studio
let projectId: ProjectId
beforeAll(async () => {
  studio = await openStudio({ stock: scriptedEngines() })
  await studio.work()
  const film = await studio.film('INT. BAR - NIGHT\n\nZOË enters.\n\nEXT. STREET - DAY\n\nZoë walks. Она уходит.\n', 'A name so long that no head of a page could hold it '.repeat(6).trim())
  projectId = film.projectId
  await prepareFilm(studio.ctx, projectId, () => undefined)
  await addShots(film.sceneIds[0]!, 10)
}, 60_000)
afterAll(() => studio.close())

async function addShots(sceneId: SceneId, count: number) {
  const { shot } = castOf(studio, projectId)
  for (let index = 0; index < count; index++) await shot(sceneId, 100 + index, index === 3 ? `Beginning. ${speech}` : `Shot number ${index}.`)
}

async function pages() {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await buffer(await writeStoryboard(studio.ctx, { projectId })))))
  return text
}

it('tells every shot in order, six to a page', async () => {
  const told = await pages()
  const shots = told.join(' ').match(/\b\d+[A-Z]+(?=\s+·)/g) ?? []
  expect(told).toHaveLength(Math.ceil(shots.length / 6))
  expect(shots.slice(0, 11)).toEqual([...'ABCDEFGHIJK'].map((letter) => `1${letter}`))
  expect(told[0]).toContain('INT. BAR - NIGHT')
  expect(told.at(-1)).toContain('Она уходит')
})

it('cuts what no page could hold, and says so', async () => {
  const whole = (await pages()).join(' ')
  expect(whole).toContain('Beginning. and then nobody')
  expect(whole).not.toContain(speech)
  expect(whole.match(/…/g)!.length).toBeGreaterThan(1)
})

it('says of an end frame that is not used why there is none', async () => {
  const { id: sceneId } = (await studio.api.scenes.list({ projectId }))[0]!
  await studio.api.frames.startOnly({ sceneId, startOnly: true })
  const [first] = await pages()
  expect(first!.match(/Not used: start frame only/g)).toHaveLength(6)
})
