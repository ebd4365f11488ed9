import { afterAll, beforeEach, expect, it } from 'vitest'
import type { SceneId, ShotId } from '#core/ids.ts'
import { castOf } from '#testing/cast.ts'
import { openStudio, type Studio } from '#testing/studio.ts'

const studio: Studio = await openStudio()
const { prompts } = studio.api
let sceneId: SceneId
let shotId: ShotId
afterAll(() => studio.close())
beforeEach(async () => {
  const film = await studio.film('INT. MILL - NIGHT\n\nNora counts sacks.\n')
  sceneId = film.sceneIds[0]!
  const cast = castOf(studio, film.projectId)
  shotId = await cast.shot(sceneId, 1, 'Nora counts sacks.')
  await cast.cast(sceneId, shotId, await cast.look(await cast.asset('Nora'), sceneId))
})

const now = async () => (await prompts.list({ sceneId })).find(({ kind }) => kind === 'start')!
const edit = (text: string, seen?: string) => prompts.edit({ shotId, kind: 'start', text, ...(seen === undefined ? {} : { seen }) })

it('words begun from a text that is another by now are not kept over it, and the newer ones are told', async () => {
  const { text: seen } = await now()
  await edit('@[Nora] among sacks.', seen)
  await expect(edit('@[Nora] in flour dust.', seen)).rejects.toMatchObject({ code: 'CONFLICT', data: { now: { version: 1, text: '@[Nora] among sacks.', edited: true } } })
  expect(await now()).toMatchObject({ version: 1, text: '@[Nora] among sacks.' })
  await edit('@[Nora] in flour dust.', '@[Nora] among sacks.')
  expect((await prompts.versions({ shotId, kind: 'start' })).map(({ text }) => text)).toEqual(['@[Nora] in flour dust.', '@[Nora] among sacks.'])
})

it('nor does "from the data again" hide words that nobody here has seen', async () => {
  const { text: assembled } = await now()
  await edit('mine')
  await edit('theirs')
  await expect(prompts.reset({ shotId, kind: 'start', seen: 'mine' })).rejects.toMatchObject({ code: 'CONFLICT', data: { now: { text: 'theirs' } } })
  await prompts.reset({ shotId, kind: 'start', seen: 'theirs' })
  expect(await now()).toMatchObject({ version: 3, text: assembled, edited: false })
})

it('two at once, begun from the same text: one is kept, one is told', async () => {
  const { text: seen } = await now()
  const ends = await Promise.allSettled([edit('one', seen), edit('two', seen)])
  expect(ends.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
})
