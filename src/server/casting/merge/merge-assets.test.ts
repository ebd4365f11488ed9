import { eq } from 'drizzle-orm'
import { afterAll, beforeEach, expect, it } from 'vitest'
import type { AssetId, LookId, ProjectId, SceneId, ShotId } from '#core/ids.ts'
import { assets, mentions } from '#server/tables/assets.ts'
import { attempts } from '#server/tables/attempts.ts'
import { assignments } from '#server/tables/casting.ts'
import { looks } from '#server/tables/looks.ts'
import { transformations } from '#server/tables/shots.ts'
import { undo } from '#server/undo/index.ts'
import { castOf, everyRow } from '#testing/cast.ts'
import { openStudio, type Studio } from '#testing/studio.ts'

const script = `INT. GREENHOUSE - DAY

HARALD waters the ferns.

Harald turns into a stone dwarf.

EXT. LAWN - NIGHT

The dwarf stands in the rain.

INT. KITCHEN - DAY

HARRY fries an egg.
`
const turning = { line: 5, quote: 'Harald turns into a stone dwarf.' }

let studio: Studio
let projectId: ProjectId
let greenhouse: SceneId, lawn: SceneId, kitchen: SceneId
let cast: ReturnType<typeof castOf>
let harald: AssetId, harry: AssetId, dwarf: AssetId
let shotsOf: Record<'waters' | 'turns' | 'rain', ShotId>
let look: Record<'harald' | 'dwarfHere' | 'dwarfOutside' | 'harry', LookId>

studio = await openStudio()
afterAll(() => studio.close())
beforeEach(async () => {
  const film = await studio.film(script)
  projectId = film.projectId
  ;[greenhouse, lawn, kitchen] = film.sceneIds as [SceneId, SceneId, SceneId]
  cast = castOf(studio, projectId)
  harald = await cast.asset('HARALD', { aliases: ['the gardener'] })
  harry = await cast.asset('HARRY', { description: 'thin, 20' })
  dwarf = await cast.asset('STONE DWARF', { kind: 'prop', nature: 'thing', description: 'grey, mossy' })
  await cast.mention(harald, greenhouse, 'HARALD waters the ferns.', 3)
  await cast.mention(dwarf, lawn, 'The dwarf stands in the rain.', 9)
  await cast.mention(harry, kitchen, 'HARRY fries an egg.', 13)
  shotsOf = {
    waters: await cast.shot(greenhouse, 1, 'HARALD waters the ferns.', 3),
    turns: await cast.shot(greenhouse, 2, 'Harald turns into a stone dwarf.', 5),
    rain: await cast.shot(lawn, 1, 'The dwarf stands in the rain.', 9),
  }
  look = {
    harald: await cast.look(harald, greenhouse),
    dwarfHere: await cast.look(dwarf, greenhouse, { statusTags: ['wet'] }),
    dwarfOutside: await cast.look(dwarf, lawn),
    harry: await cast.look(harry, kitchen),
  }
  await cast.cast(greenhouse, shotsOf.waters, look.harald)
  await cast.cast(greenhouse, shotsOf.turns, look.harald, 'exits')
  await cast.cast(greenhouse, shotsOf.turns, look.dwarfHere, 'enters')
  await cast.cast(lawn, shotsOf.rain, look.dwarfOutside)
})

const asForm = () => ({ assetId: dwarf, as: 'form' as const, sceneId: greenhouse, ...turning })
const row = async (id: AssetId) => (await studio.ctx.db.select().from(assets).where(eq(assets.id, id)))[0]!
const sceneIdsOf = async (id: AssetId) =>
  (await studio.ctx.db.select().from(looks).where(eq(looks.assetId, id))).filter(({ removedAt }) => removedAt === null).map(({ sceneId }) => sceneId)

it('makes the absorbed one another name of the survivor, with its scenes, mentions and description', async () => {
  await studio.api.assets.merge({ survivorId: harald, absorbed: [{ assetId: harry, as: 'name' }] })

  expect(await row(harald)).toMatchObject({ name: 'HARALD', aliases: ['the gardener', 'HARRY'], description: 'thin, 20' })
  expect(await row(harry)).toMatchObject({ state: 'absorbed', absorbedBy: harald, absorbedAs: 'name' })
  expect(new Set(await sceneIdsOf(harald))).toEqual(new Set([greenhouse, kitchen]))
  const quotes = await studio.ctx.db.select({ quote: mentions.quote }).from(mentions).where(eq(mentions.assetId, harald))
  expect(quotes.map(({ quote }) => quote)).toContain('HARRY fries an egg.')
  expect((await studio.api.assets.list({ projectId })).map(({ name }) => name)).not.toContain('HARRY')
})

it('makes the absorbed one a form from its line on, at the shot that covers it, of its own kind and with its own picture', async () => {
  const { attemptId } = await cast.picture(dwarf, 'grey')
  await studio.api.assets.merge({ survivorId: harald, absorbed: [asForm()] })

  const [form] = await studio.ctx.db.select().from(transformations).where(eq(transformations.assetId, harald))
  expect(form).toMatchObject({ formName: 'STONE DWARF', formKind: 'prop', after: 'grey, mossy', state: 'confirmed', shotId: shotsOf.turns, absorbedId: dwarf })
  const [picture] = await studio.ctx.db.select().from(attempts).where(eq(attempts.id, attemptId))
  expect(picture).toMatchObject({ kind: 'form', subjectId: form!.id, selected: true })
})

it('lets the wider presence win where both were in one shot, and says so', async () => {
  const { widened } = await studio.api.assets.merge({ survivorId: harald, absorbed: [asForm()] })

  expect(widened).toEqual([{ shotId: shotsOf.turns, lookId: look.harald, was: ['exits', 'enters'], now: 'throughout' }])
  const inScene = await studio.ctx.db.select().from(assignments).where(eq(assignments.sceneId, greenhouse))
  expect(inScene.map(({ shotId, lookId, presence }) => ({ shotId, lookId, presence }))).toEqual(
    expect.arrayContaining([
      { shotId: shotsOf.waters, lookId: look.harald, presence: 'throughout' },
      { shotId: shotsOf.turns, lookId: look.harald, presence: 'throughout' },
    ]),
  )
  expect(inScene).toHaveLength(2)
  const [own] = await studio.ctx.db.select().from(looks).where(eq(looks.id, look.harald))
  expect(own!.statusTags).toEqual(['wet'])
})

it('merges several of different kinds at once, under a new name and type', async () => {
  await studio.api.assets.merge({ survivorId: harald, name: 'HARALD FERN', kind: 'extra', absorbed: [{ assetId: harry, as: 'name' }, asForm()] })

  expect(await row(harald)).toMatchObject({ name: 'HARALD FERN', kind: 'extra', aliases: ['the gardener', 'HARALD', 'HARRY', 'STONE DWARF'] })
  expect(new Set(await sceneIdsOf(harald))).toEqual(new Set([greenhouse, lawn, kitchen]))
  expect((await studio.api.assets.absorbed({ id: harald })).map(({ id, as }) => ({ id, as }))).toEqual([{ id: harry, as: 'name' }, { id: dwarf, as: 'form' }])
})

it('keeps one selected picture, the survivor’s, and the other as an attempt beside it', async () => {
  const mine = await cast.picture(harald, 'red')
  const other = await cast.picture(harry, 'blue')
  await studio.api.assets.merge({ survivorId: harald, absorbed: [{ assetId: harry, as: 'name' }] })

  const list = await studio.api.assets.attempts({ id: harald })
  expect(list.filter(({ selected }) => selected).map(({ id }) => id)).toEqual([mine.attemptId])
  expect(list.map(({ id }) => id)).toContain(other.attemptId)
})

it('takes the other one’s picture when the survivor has none', async () => {
  const other = await cast.picture(harry, 'blue')
  await studio.api.assets.merge({ survivorId: harald, absorbed: [{ assetId: harry, as: 'name' }] })
  const [asset] = (await studio.api.assets.list({ projectId })).filter(({ id }) => id === harald)
  expect(asset!.picture).toBe(other.picture)
})

it('refuses locked ones, foreign ones, itself, and a line the scene does not have', async () => {
  await studio.api.assets.lock({ ids: [harry], locked: true })
  const merge = (absorbed: Parameters<typeof studio.api.assets.merge>[0]['absorbed'], survivorId = harald) => studio.api.assets.merge({ survivorId, absorbed })
  await expect(merge([{ assetId: harry, as: 'name' }])).rejects.toThrow('HARRY cannot be merged while locked')
  await expect(merge([{ assetId: harald, as: 'name' }])).rejects.toThrow('with itself')
  await expect(merge([{ ...asForm(), sceneId: kitchen }])).rejects.toThrow('Scene 3 has no line 5')
  const { projectId: other } = await studio.film(script, 'Another')
  await expect(merge([{ assetId: await castOf(studio, other).asset('OTHER'), as: 'name' }])).rejects.toThrow('another film')
  expect(await row(harald)).toMatchObject({ aliases: ['the gardener'] })
})

it('refuses a name another asset has, and offers to merge that one too', async () => {
  await cast.asset('HARALD FERN')
  const merge = studio.api.assets.merge({ survivorId: harald, name: 'Harald Fern', absorbed: [{ assetId: harry, as: 'name' }] })
  await expect(merge).rejects.toMatchObject({ code: 'CONFLICT', data: { name: 'HARALD FERN', offer: 'merge' } })
})

it('does a merge once when two people do it at the same time', async () => {
  const merge = () => studio.api.assets.merge({ survivorId: harald, absorbed: [{ assetId: harry, as: 'name' }] })
  const results = await Promise.allSettled([merge(), merge()])
  expect(results.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
})

it('is one undo', async () => {
  await cast.picture(dwarf, 'grey')
  await cast.picture(harry, 'blue')
  const before = await everyRow(studio)
  const { undoId } = await studio.api.assets.merge({ survivorId: harald, absorbed: [{ assetId: harry, as: 'name' }, asForm()] })
  await undo(studio.ctx, { id: undoId! })
  expect(await everyRow(studio)).toEqual(before)
})

it('unmerges to the state before', async () => {
  await cast.picture(dwarf, 'grey')
  await cast.picture(harald, 'red')
  const before = await everyRow(studio)
  await studio.api.assets.merge({ survivorId: harald, absorbed: [{ assetId: harry, as: 'name' }, asForm()] })
  await studio.api.assets.unmerge({ id: dwarf })
  expect(await everyRow(studio)).toEqual(before)
})

it('unmerges, and leaves work made since with the survivor', async () => {
  const old = await cast.picture(harry, 'blue')
  await studio.api.assets.merge({ survivorId: harald, absorbed: [{ assetId: harry, as: 'name' }] })
  const made = await cast.picture(harald, 'red')
  await studio.api.assets.edit({ id: harald, change: { description: 'fifty and bald', aliases: ['the gardener', 'HARRY', 'Mister Fern'] } })
  await studio.api.assets.unmerge({ id: harry })

  expect(await row(harald)).toMatchObject({ description: 'fifty and bald', aliases: ['the gardener', 'Mister Fern'] })
  expect(await row(harry)).toMatchObject({ state: 'kept', absorbedBy: null, absorbedAs: null })
  const list = await studio.api.assets.list({ projectId })
  expect(list.find(({ id }) => id === harald)!.picture).toBe(made.picture)
  expect(list.find(({ id }) => id === harry)!.picture).toBe(old.picture)
  expect(await sceneIdsOf(harry)).toEqual([kitchen])
})

it('undoes an unmerge too, and can unmerge again', async () => {
  await studio.api.assets.merge({ survivorId: harald, absorbed: [{ assetId: harry, as: 'name' }] })
  const merged = await everyRow(studio)
  const { undoId } = await studio.api.assets.unmerge({ id: harry })
  await undo(studio.ctx, { id: undoId! })
  expect(await everyRow(studio)).toEqual(merged)
  await studio.api.assets.unmerge({ id: harry })
  expect(await row(harry)).toMatchObject({ state: 'kept' })
})

it('takes a chain of merges apart from its end', async () => {
  await studio.api.assets.merge({ survivorId: harry, absorbed: [{ assetId: dwarf, as: 'name' }] })
  await studio.api.assets.merge({ survivorId: harald, absorbed: [{ assetId: harry, as: 'name' }] })
  expect(await row(dwarf)).toMatchObject({ absorbedBy: harald })

  await expect(studio.api.assets.unmerge({ id: dwarf })).rejects.toThrow('Unmerge HARRY first')
  await studio.api.assets.unmerge({ id: harry })
  expect(await row(dwarf)).toMatchObject({ state: 'absorbed', absorbedBy: harry })
  await studio.api.assets.unmerge({ id: dwarf })
  expect(await row(dwarf)).toMatchObject({ state: 'kept', aliases: [] })
})
