import { eq, sql } from 'drizzle-orm'
import { CastingAnswer } from '#core/casting/told/ask-casting.ts'
import { castingComplaints, readCasting } from '#core/casting/told/read-casting.ts'
import { FilmError } from '#core/errors.ts'
import type { SceneId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { askText, textEngineOf } from '#server/engines/index.ts'
import { getProject } from '#server/projects/index.ts'
import { castingQuestions, castingReadings } from '#server/tables/casting.ts'
import { placeOfScene } from '../scene-shots.ts'
import { questionOf } from './question.ts'
import { ownLooks, ownShots, readWorld } from './scene-world.ts'

/** Has the text engine of the film read who is in the shots of a scene; asked once, unless it failed. */
export async function requestReading(ctx: Ctx, { sceneId }: { sceneId: SceneId }): Promise<{ queued: boolean }> {
  const { projectId } = await placeOfScene(ctx, sceneId)
  const engine = await textEngineOf(ctx, projectId)
  if (!engine) throw new FilmError('REFUSED', 'This film is read by the built-in rules, and they have spoken. Choose a text engine in the settings of the film.')
  const queued = await ctx.db.transaction(async (tx) => {
    const [due] = await tx
      .insert(castingQuestions)
      .values({ sceneId, engine })
      .onConflictDoUpdate({ target: castingQuestions.sceneId, set: { engine, state: 'queued', note: null }, setWhere: eq(castingQuestions.state, 'failed') })
      .returning()
    if (due) await ctx.jobs.enqueue(tx, 'casting.read', { sceneId }, { singletonKey: sceneId })
    return due !== undefined
  })
  return { queued }
}

/** One call for one scene; what it says is kept as suggestions, and changes nothing. */
export async function readCastingOfScene(ctx: Ctx, { sceneId }: { sceneId: SceneId }, signal?: AbortSignal): Promise<void> {
  const [question] = await ctx.db.select().from(castingQuestions).where(eq(castingQuestions.sceneId, sceneId))
  if (question?.state !== 'queued') return
  const world = await readWorld(ctx.db, sceneId)
  const { projectId, position } = world.scene
  try {
    await keep(ctx, sceneId, await ask())
    await close(ctx, sceneId, 'done', null)
  } catch (error) {
    if (signal?.aborted) throw error
    await close(ctx, sceneId, 'failed', error instanceof Error ? error.message : String(error))
  }
  ctx.events.tell({ kind: 'changed', projectId, what: 'casting' })

  async function ask() {
    const film = await getProject(ctx, { id: projectId })
    const kept = ownLooks(world).filter(({ asset }) => asset.state === 'kept')
    const scene = { shots: ownShots(world), cast: kept.map(({ entry }) => entry) }
    const answer = await askText(
      ctx,
      {
        projectId,
        purpose: 'casting',
        engine: question!.engine,
        ...questionOf(world, film),
        schema: CastingAnswer,
        check: (told) => castingComplaints(told, scene),
        salvage: (given) => CastingAnswer.safeParse(given).data ?? null,
        scene: position,
      },
      signal,
    )
    const lookOf = new Map(kept.map(({ entry, lookId }) => [entry.name, lookId]))
    return readCasting(answer, scene).map(({ shot, asset, presence, evidence }) => ({
      sceneId,
      shotId: scene.shots[shot]!.id,
      lookId: lookOf.get(asset)!,
      presence,
      engine: question!.engine,
      evidence: evidence ?? '',
    }))
  }
}

async function keep({ db }: Ctx, sceneId: SceneId, readings: (typeof castingReadings.$inferInsert)[]): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.delete(castingReadings).where(sql`${castingReadings.sceneId} = ${sceneId} and ${castingReadings.engine} is not null and not ${castingReadings.dismissed}`)
    if (readings.length > 0)
      await tx
        .insert(castingReadings)
        .values(readings)
        .onConflictDoUpdate({
          target: [castingReadings.shotId, castingReadings.lookId, castingReadings.presence],
          set: { engine: sql`excluded.engine`, evidence: sql`excluded.evidence` },
        })
  })
}

async function close({ db }: Ctx, sceneId: SceneId, state: 'done' | 'failed', note: string | null): Promise<void> {
  await db.update(castingQuestions).set({ state, note }).where(eq(castingQuestions.sceneId, sceneId))
}

export const failReading = (ctx: Ctx, { sceneId }: { sceneId: SceneId }) => close(ctx, sceneId, 'failed', 'The reading stopped several times without a result. Ask again.')
