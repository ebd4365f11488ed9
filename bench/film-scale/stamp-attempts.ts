import { pictureRequest } from '#core/assets/inputs.ts'
import type { FrameSide } from '#core/casting/presence.ts'
import { planScene, type ShotPlan } from '#core/frames/plan-scene.ts'
import type { AttemptId, ProjectId, ShotId } from '#core/ids.ts'
import { promptKinds } from '#core/prompts/prompt.ts'
import { masterInputs } from '#server/assets/index.ts'
import { clipMaker } from '#server/clips/index.ts'
import type { Ctx } from '#server/context.ts'
import { filmFacts, frameRecipe, sceneFacts } from '#server/frames/index.ts'
import { fingerprint } from '#server/platform/fingerprint.ts'
import { attempts } from '#server/tables/attempts.ts'
import { blobs } from '#server/tables/media.ts'
import { prompts } from '#server/tables/prompts.ts'
import type { Chance } from '../made/chance.ts'
import { insertRows } from './insert-rows.ts'

type Recipe = Pick<typeof attempts.$inferInsert, 'kind' | 'subjectId' | 'facet' | 'engine' | 'inputs' | 'recipeHash' | 'inputsHash'>
type Ground = Pick<Ctx, 'db' | 'engines'>

/** Of 2,000 shots so many have frames, clips, and a second take of their start frame. */
const shotsWith = { frames: 1_800, clips: 1_500, secondTakes: 750 }

/** 6,000 attempts and 6,000 prompts with the recipes the planner gives today, so all of them are fresh. */
export async function stampAttempts(ctx: Ground, projectId: ProjectId, chance: Chance): Promise<void> {
  const keep = (recipes: readonly Recipe[], take = 1) => insertAttempts(ctx, projectId, chance, recipes, take)
  await keep(await masters(ctx, projectId))
  const plans = await plansOf(ctx, projectId)
  await insertRows(ctx.db, prompts, plans.flatMap(promptRows))
  const framed = plans.slice(0, shotsWith.frames)
  await keep(framed.map((plan) => recipeOf(plan, 'start')))
  await keep(framed.slice(0, shotsWith.secondTakes).map((plan) => recipeOf(plan, 'start')), 2)
  // Planned again, since an end frame is made with the start frame that is there now, and a clip with both.
  await keep((await plansOf(ctx, projectId)).slice(0, shotsWith.frames).map((plan) => recipeOf(plan, 'end')))
  await keep(await clips(ctx, projectId))
}

async function plansOf(ctx: Ground, projectId: ProjectId): Promise<ShotPlan[]> {
  const film = await filmFacts(ctx, projectId)
  return (await sceneFacts(ctx.db, { projectId })).flatMap((scene) => planScene(film, scene))
}

const masters = async (ctx: Ground, projectId: ProjectId): Promise<Recipe[]> =>
  [...(await masterInputs(ctx, projectId))].map(([subjectId, inputs]) => ({
    kind: 'asset',
    subjectId,
    facet: '',
    engine: inputs.engine,
    inputs,
    recipeHash: fingerprint(pictureRequest(inputs)),
  }))

function recipeOf({ shot, frames }: ShotPlan, side: FrameSide): Recipe {
  const inputs = frames[side]
  return { kind: 'frame', subjectId: shot.id, facet: side, engine: inputs.engine, inputs, ...frameRecipe(inputs) }
}

async function clips(ctx: Ground, projectId: ProjectId): Promise<Recipe[]> {
  const film = await filmFacts(ctx, projectId)
  const inputsOf = await clipMaker(ctx, projectId)
  const recipes = (await sceneFacts(ctx.db, { projectId })).flatMap((scene) =>
    planScene(film, scene).flatMap((plan): Recipe[] => {
      const picture = (side: FrameSide) => scene.selected.get(`${plan.shot.id} ${side}`)
      const inputs = inputsOf(plan, { start: picture('start'), end: picture('end') })
      return inputs ? [{ kind: 'clip', subjectId: plan.shot.id, facet: '', engine: inputs.engine, inputs, recipeHash: fingerprint(inputs) }] : []
    }),
  )
  return recipes.slice(0, shotsWith.clips)
}

const promptRows = ({ shot, prompts: planned }: ShotPlan): (typeof prompts.$inferInsert)[] =>
  promptKinds.map((kind) => ({
    shotId: shot.id as ShotId,
    kind,
    version: 1,
    text: planned[kind].assembled,
    origin: 'assembled',
    inputs: {},
    recipeHash: fingerprint(planned[kind].assembled),
  }))

async function insertAttempts({ db }: Ground, projectId: ProjectId, chance: Chance, recipes: readonly Recipe[], take: number): Promise<void> {
  const made = recipes.map((recipe) => ({
    ...recipe,
    id: chance.uuid() as AttemptId,
    projectId,
    variation: take,
    state: 'done' as const,
    blobHash: chance.hex(64),
    usd: 0,
    selected: take === 1,
  }))
  await insertRows(db, blobs, made.map(({ blobHash }) => ({ hash: blobHash, mediaType: 'image/png', bytes: 100_000, width: 1280, height: 720 })))
  await insertRows(db, attempts, made)
}
