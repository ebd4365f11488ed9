import { and, asc, eq, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import type { ReviewedShot, Take } from '#contract/clips.ts'
import { shotLabel } from '#core/shots/shot-label.ts'
import type { ProjectId, SceneId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { attempts } from '#server/tables/attempts.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shots } from '#server/tables/shots.ts'

type Reading = Pick<Ctx, 'db' | 'engines'>

/** One query, whatever the scene: its shots, each with its finished takes in the order they were made. */
export const reviewScene = (ctx: Reading, { sceneId }: { sceneId: SceneId }): Promise<ReviewedShot[]> => review(ctx, eq(shots.sceneId, sceneId))

/** The same of all that is in the film, with the takes in use alone: of thousands of shots nobody looks through the others. */
export async function reviewFilm(ctx: Reading, { projectId }: { projectId: ProjectId }): Promise<ReviewedShot[]> {
  const all = await review(ctx, and(eq(scenes.projectId, projectId), isNull(scenes.goneAt), isNull(scenes.deferredAt))!)
  return all.map((shot) => ({ ...shot, takes: [] }))
}

async function review(ctx: Reading, where: SQL): Promise<ReviewedShot[]> {
  const subtitled = new Set(ctx.engines.models.flatMap((model) => (model.kind === 'video' && model.subtitled ? [model.id] : [])))
  const rows = await rowsOf(ctx, where)
  return [...Map.groupBy(rows, ({ sceneId }) => sceneId).values()].flatMap((inScene) =>
    [...Map.groupBy(inScene, ({ shotId }) => shotId).values()].map((ofShot, index) => {
      const { shotId, scene, action, seconds, dialogue } = ofShot[0]!
      // A removed take keeps its number, so that none changes its own.
      const takes = ofShot.map((row, place) => ({ ...row, told: takeOf(row, place + 1, subtitled) }))
      return {
        shotId,
        label: shotLabel(scene, index),
        action,
        seconds,
        spoken: dialogue.length > 0,
        takes: takes.flatMap(({ told, removedAt }) => (told && removedAt === null ? [told] : [])),
        clip: takes.find(({ selected }) => selected)?.told ?? null,
      }
    }),
  )
}

type Row = Awaited<ReturnType<typeof rowsOf>>[number]

function rowsOf({ db }: Reading, where: SQL) {
  const finished = and(eq(attempts.kind, 'clip'), eq(attempts.subjectId, shots.id), eq(attempts.state, 'done'), isNotNull(attempts.blobHash))
  const { id: attemptId, blobHash: video, engine, seconds: kept, selected, approved, removedAt, inputs } = attempts
  const made = { start: sql<string | null>`${inputs}->>'startHash'`, end: sql<string | null>`${inputs}->>'endHash'` }
  return db
    .select({ sceneId: scenes.id, scene: scenes.position, shotId: shots.id, action: shots.action, dialogue: shots.dialogue, seconds: shots.seconds, attemptId, video, engine, kept, selected, approved, removedAt, ...made })
    .from(shots)
    .innerJoin(scenes, eq(scenes.id, shots.sceneId))
    .leftJoin(attempts, finished)
    .where(and(where, isNull(shots.removedAt)))
    .orderBy(asc(scenes.position), asc(shots.position), asc(attempts.createdAt), asc(attempts.id))
}

function takeOf({ attemptId, video, engine, kept, seconds, approved, start, end }: Row, take: number, subtitled: ReadonlySet<string>): Take | null {
  if (!attemptId || !video) return null
  return { attemptId, take, video, seconds: kept ?? seconds, approved: approved ?? false, start, end, subtitled: subtitled.has(engine ?? '') }
}
