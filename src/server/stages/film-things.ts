import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import { byText } from '#core/attempts/changes.ts'
import { type Slot, slotKinds } from '#core/attempts/slot.ts'
import { type FrameSide, frameSides } from '#core/casting/presence.ts'
import { seen } from '#core/casting/manifest.ts'
import { clipPrice } from '#core/clips/clip-price.ts'
import { ClipInputs, clipReasons, clipRequest } from '#core/clips/inputs.ts'
import type { VideoModel } from '#core/engines/model.ts'
import { plannedImageModel, plannedVideoModel } from '#core/engines/planned-model.ts'
import { framePrices } from '#core/frames/frame-price.ts'
import { type FrameAddress, isOwn, pictureOfFrame, sourceOf } from '#core/frames/link.ts'
import type { SceneFact } from '#core/frames/facts.ts'
import { FrameInputs } from '#core/frames/inputs.ts'
import type { ShotPlan } from '#core/frames/plan-scene.ts'
import { reasons } from '#core/frames/reasons.ts'
import type { ProjectId } from '#core/ids.ts'
import { shotLabel } from '#core/shots/shot-label.ts'
import { clipMaker } from '#server/clips/index.ts'
import type { Ctx } from '#server/context.ts'
import { filmFacts, recipeHashNow } from '#server/frames/index.ts'
import { sceneOrder } from '#server/looks/index.ts'
import { fingerprint } from '#server/platform/fingerprint.ts'
import { takeTurns } from '#server/platform/turns.ts'
import { attempts } from '#server/tables/attempts.ts'
import { projects } from '#server/tables/projects.ts'
import { type FilmThing, keyOf, type Selected } from './film-thing.ts'
import { pictureThings } from './picture-things.ts'
import { type PlannedScene, planScenes, readScenes } from './scene-plans.ts'

/** All that has to be read of a film before it can be judged: what takes long comes after, and holds no transaction. */
export type FilmRead = Awaited<ReturnType<typeof readFilm>>

/** A bounded number of queries for the whole film. */
export async function readFilm(ctx: Pick<Ctx, 'db' | 'engines'>, projectId: ProjectId) {
  const { id, kind, subjectId, facet, recipeHash, inputsHash, blobHash } = attempts
  const read = await ctx.db
    .select({ id, kind, subjectId, facet, recipeHash, inputsHash, blobHash })
    .from(attempts)
    .where(and(eq(attempts.projectId, projectId), eq(attempts.selected, true), isNotNull(attempts.blobHash)))
  const rows: Selected[] = read.map((row) => ({ ...row, inputs: null }))
  const selected = new Map(rows.map((row) => [keyOf(row), row]))
  const slotsOf = Map.groupBy(rows.filter((row) => row.kind !== 'frame' && row.kind !== 'clip').toSorted(byKind), (row) => row.blobHash)
  const keysOfPicture = (hash: string | null) => (slotsOf.get(hash) ?? []).map(keyOf)
  const film = await filmFacts(ctx, projectId)
  const [project] = await ctx.db.select().from(projects).where(eq(projects.id, projectId))
  const { models } = ctx.engines
  const [image, video] = [plannedImageModel(models, project!), plannedVideoModel(models, project!)]
  const pictures = await pictureThings(ctx, { projectId, selected, keysOfPicture, model: image, looks: film.looks })
  const deferred = new Set((await sceneOrder(ctx.db, projectId)).filter((scene) => scene.deferred).map(({ id }) => id))
  return { film, selected, keysOfPicture, image, video, pictures, deferred, scenes: await readScenes(ctx.db, projectId), clipOf: await clipMaker(ctx, projectId) }
}

/** Everything a film has made or could make, in the order it is made. Others get their turn meanwhile. */
export async function filmThings({ db }: Pick<Ctx, 'db'>, read: FilmRead): Promise<FilmThing[]> {
  const scenes = (await planScenes(read.scenes, read.film)).filter(({ scene }) => !read.deferred.has(scene.id))
  const thingsOf = sceneThings(read)
  const turn = takeTurns()
  const things: FilmThing[] = [...read.pictures]
  for (const planned of scenes) {
    things.push(...thingsOf(planned))
    await turn()
  }
  await readInputs({ db }, things, read.selected)
  return things
}

function sceneThings({ selected, keysOfPicture, image, video, clipOf }: FilmRead): (planned: PlannedScene) => FilmThing[] {
  const price = framePrices(image)
  return ({ scene, plans }) =>
    plans.flatMap((plan) => {
      const sources = new Map(frameSides.map((side) => [side, frameKey(sourceOf(scene, { shotId: plan.shot.id, side }))]))
      const frames = frameSides
        .filter((side) => isOwn(scene, { shotId: plan.shot.id, side }) && (side === 'start' || plan.endFrame.planned))
        .map((side) => {
          const source = referredTo(scene, { shotId: plan.shot.id, side })
          return frameThing(plan, side, scene.position, selected, keysOfPicture, price, source ? new Map([...sources, ['reference', source]]) : sources)
        })
      const picture = (side: FrameSide) => pictureOfFrame(scene, { shotId: plan.shot.id, side })
      const clip = clipOf(plan, { start: picture('start'), end: picture('end') })
      return [...frames, clipThing(plan, clip, scene.position, selected, video, sources)]
    })
}

/** Of the thousands of frozen inputs only those are read that have to tell why they differ: they are most of the bytes. */
async function readInputs({ db }: Pick<Ctx, 'db'>, things: readonly FilmThing[], selected: ReadonlyMap<string, Selected>): Promise<void> {
  const turn = takeTurns()
  const stale: Selected[] = []
  for (const { key, used, now } of things) {
    const row = typeof used === 'string' && used !== now ? selected.get(key) : undefined
    if (row) stale.push(row)
    await turn()
  }
  for (let from = 0; from < stale.length; from += atOnce) {
    const part = new Map(stale.slice(from, from + atOnce).map((row) => [row.id, row]))
    const rows = await db.select({ id: attempts.id, inputs: attempts.inputs }).from(attempts).where(inArray(attempts.id, [...part.keys()]))
    for (const { id, inputs } of rows) part.get(id)!.inputs = inputs
    await turn()
  }
}

/** Inputs read in one query: the embedded database answers nobody else meanwhile. */
const atOnce = 500

/** Where the same bytes stand in several slots, the reason names the master image first. */
const byKind = (a: Selected, b: Selected) => slotKinds.indexOf(a.kind) - slotKinds.indexOf(b.kind) || byText(keyOf(a), keyOf(b))

const frameKey = ({ shotId, side }: FrameAddress) => keyOf({ kind: 'frame', subjectId: shotId, facet: side })

/** The frame whose picture a reference link brings along (F6). */
function referredTo(scene: Pick<SceneFact, 'links'>, { shotId, side }: FrameAddress): string | null {
  const link = scene.links.find((one) => one.kind === 'reference' && one.shotId === shotId && one.side === side)
  return link ? frameKey(sourceOf(scene, { shotId: link.fromShotId, side: link.fromSide })) : null
}

function frameThing(plan: ShotPlan, side: FrameSide, scene: number, selected: Map<string, Selected>, keysOfPicture: (hash: string | null) => string[], price: (now: FrameInputs) => number, sources: ReadonlyMap<FrameSide | 'reference', string>): FilmThing {
  const slot: Slot = { kind: 'frame', subjectId: plan.shot.id, facet: side }
  const used = selected.get(keyOf(slot))
  const now = plan.frames[side]
  const cast = seen(now.cast, side).map(({ picture }) => keysOfPicture(picture))
  const start = side === 'end' ? [[sources.get('start')!]] : []
  return {
    slot,
    key: keyOf(slot),
    name: `the ${side} frame`,
    shot: shotLabel(scene, plan.index),
    scene,
    label: shotLabel(scene, plan.index),
    used: used ? used.recipeHash : undefined,
    // What was never made has nothing to be compared with; a region that was fixed is known once its inputs are read.
    get now() {
      return used ? recipeHashNow(used, now) : ''
    },
    usd: () => price(now),
    reasons: () => reasons(FrameInputs.parse(used?.inputs), now),
    madeFrom: [...start, ...(sources.has('reference') ? [[sources.get('reference')!]] : []), ...cast.filter((keys) => keys.length > 0)],
  }
}

function clipThing(plan: ShotPlan, now: ClipInputs | null, scene: number, selected: Map<string, Selected>, model: VideoModel, sources: ReadonlyMap<FrameSide, string>): FilmThing {
  const slot: Slot = { kind: 'clip', subjectId: plan.shot.id, facet: '' }
  const used = selected.get(keyOf(slot))
  return {
    slot,
    key: keyOf(slot),
    name: 'the clip',
    shot: shotLabel(scene, plan.index),
    scene,
    label: shotLabel(scene, plan.index),
    used: used ? used.recipeHash : undefined,
    now: now && fingerprint(clipRequest(now)),
    usd: () => (now ? clipPrice(model, now) : 0),
    reasons: () => (now ? clipReasons(ClipInputs.parse(used?.inputs), now) : []),
    madeFrom: frameSides.filter((side) => side === 'start' || plan.endFrame.sent).map((side) => [sources.get(side)!]),
  }
}
