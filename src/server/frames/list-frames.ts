import { and, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import type { Frame } from '#contract/frames.ts'
import { fresh, type Judgement, missing } from '#core/attempts/recipe.ts'
import { type FrameSide, frameSides } from '#core/casting/presence.ts'
import { plannedImageModel } from '#core/engines/planned-model.ts'
import { must } from '#core/errors.ts'
import { asWords } from '#core/frames/as-words.ts'
import { onlyTold } from '#core/frames/end-frame.ts'
import type { FilmFact } from '#core/frames/facts.ts'
import { framePrices } from '#core/frames/frame-price.ts'
import { FrameInputs } from '#core/frames/inputs.ts'
import { type FrameAddress, isOwn, sourceOf } from '#core/frames/link.ts'
import { planScene, type ShotPlan } from '#core/frames/plan-scene.ts'
import { reasons } from '#core/frames/reasons.ts'
import { frameRequest } from '#core/frames/request.ts'
import type { SceneId, ShotId } from '#core/ids.ts'
import { shotLabel } from '#core/shots/shot-label.ts'
import type { Ctx } from '#server/context.ts'
import { attempts } from '#server/tables/attempts.ts'
import { presenceChecks } from '#server/tables/frames.ts'
import type { projects } from '#server/tables/projects.ts'
import { filmFactsAt, filmFactsOfShot } from './film-facts.ts'
import { recipeHashNow } from './frame-recipe.ts'
import { checkTold } from './presence-check/index.ts'
import { sceneFacts } from './scene-facts.ts'

/** A bounded number of queries, however many shots the scene has; what is said in full is asked for frame by frame. */
export async function listFrames(ctx: Pick<Ctx, 'db' | 'engines'>, { sceneId }: { sceneId: SceneId }): Promise<Frame[]> {
  return framesOf(ctx, { ...(await filmFactsAt(ctx, sceneId)), sceneId })
}

/** The same for both frames of one shot. */
export async function framesOfShot(ctx: Pick<Ctx, 'db' | 'engines'>, shotId: ShotId): Promise<Frame[]> {
  return framesOf(ctx, await filmFactsOfShot(ctx, shotId), shotId)
}

interface Place {
  project: typeof projects.$inferSelect
  sceneId: SceneId
  position: number
  film: FilmFact
}

async function framesOf(ctx: Pick<Ctx, 'db' | 'engines'>, { project, sceneId, position, film }: Place, only?: ShotId): Promise<Frame[]> {
  const [facts] = await sceneFacts(ctx.db, { projectId: project.id, sceneIds: [sceneId], only })
  const scene = must(facts, 'Scene', sceneId)
  const { links } = scene
  const plans = planScene(film, scene)
  const asked = only ? plans.filter(({ shot }) => shot.id === only) : plans
  const shown = asked.flatMap(({ shot }) => frameSides.map((side) => sourceOf({ links }, { shotId: shot.id, side }).shotId))
  const rows = await slotsOf(ctx, [...new Set([...asked.map(({ shot }) => shot.id), ...shown])])
  const usd = framePrices(plannedImageModel(ctx.engines.models, project))
  const labels = new Map(plans.map((plan) => [plan.shot.id, shotLabel(position, plan.index)]))

  return asked.flatMap((plan) =>
    frameSides.map((side) => {
      const frame = { shotId: plan.shot.id, side }
      const now = plan.frames[side]
      const own = isOwn({ links }, frame)
      const used = rows.find((row) => row.selected && isAt(row, sourceOf({ links }, frame)))
      const use = usedFor(plan, side)
      // Nothing waits for a picture that nobody is sent; what is there of it is kept as it is.
      const judgement = !use.planned ? fresh : own ? judge(used, now) : used ? fresh : missing
      return {
        ...told(plan, side, now),
        label: labels.get(plan.shot.id)!,
        attemptId: used?.id ?? null,
        picture: used?.picture ?? null,
        approved: used?.approved ?? false,
        use,
        link: linkTold(links.find((link) => link.shotId === plan.shot.id && link.side === side), labels),
        ...judgement,
        usd: own && judgement.freshness !== 'fresh' ? usd(now) : 0,
        anotherUsd: own ? usd(now) : null,
        check: used?.check ? checkTold(used.check, now.cast, side) : null,
        latest: latestOf(rows.filter((row) => isAt(row, frame))),
      }
    }),
  )
}

interface Row {
  id: Frame['attemptId'] & string
  shotId: string
  side: string
  selected: boolean
  approved: boolean
  state: NonNullable<Frame['latest']>['state']
  error: string | null
  picture: string | null
  recipeHash: string | null
  inputsHash: string | null
  inputs: unknown
  check: Pick<typeof presenceChecks.$inferSelect, 'state' | 'sightings' | 'dismissed' | 'error'> | null
}

const checkOfRow = { state: presenceChecks.state, sightings: presenceChecks.sightings, dismissed: presenceChecks.dismissed, error: presenceChecks.error }

/** Of every frame the selected attempt, and the latest one; of the frozen inputs only those of the selected are read. */
async function slotsOf({ db }: Pick<Ctx, 'db'>, shotIds: readonly string[]): Promise<Row[]> {
  if (shotIds.length === 0) return []
  const { id, subjectId, facet, selected, approved, state, error, blobHash, recipeHash, inputsHash } = attempts
  const isLatest = sql`not exists (select 1 from attempts later where later.kind = 'frame' and later.subject_id = ${attempts.subjectId} and later.facet = ${attempts.facet} and later.removed_at is null and later.created_at > ${attempts.createdAt})`
  return db
    .select({ id, shotId: subjectId, side: facet, selected, approved, state, error, picture: blobHash, recipeHash, inputsHash, inputs: sql<unknown>`case when ${selected} then ${attempts.inputs} end`, check: checkOfRow })
    .from(attempts)
    .leftJoin(presenceChecks, eq(presenceChecks.id, id))
    .where(and(eq(attempts.kind, 'frame'), isNull(attempts.removedAt), inArray(subjectId, [...shotIds]), or(eq(selected, true), isLatest)))
    .orderBy(desc(attempts.createdAt))
}

function usedFor({ cast, endFrame }: ShotPlan, side: FrameSide): Frame['use'] {
  const { startOnly } = endFrame
  return side === 'start' ? { sent: true, planned: true, startOnly, why: '', onlyTold: '' } : { ...endFrame, onlyTold: onlyTold(cast.end) }
}

const isAt = (row: Row, { shotId, side }: FrameAddress) => row.shotId === shotId && row.side === side

function told({ shot }: ShotPlan, side: FrameSide, now: FrameInputs) {
  const { passes } = frameRequest(now)
  return {
    shotId: shot.id as ShotId,
    side,
    passes: passes.length,
    sent: passes.flatMap(({ number: pass, references }) => references.map(({ name, kind, hash }, index) => ({ pass, number: index + 1, name, kind, hash }))),
    words: asWords(now),
  }
}

function linkTold(link: { kind: NonNullable<Frame['link']>['kind']; fromShotId: string; fromSide: FrameSide } | undefined, labels: ReadonlyMap<string, string>): Frame['link'] {
  return link ? { kind: link.kind, shotId: link.fromShotId as ShotId, label: labels.get(link.fromShotId) ?? '', side: link.fromSide } : null
}

const untold = ['done', 'cancelled']

function latestOf(rows: Row[]): Frame['latest'] {
  const [latest] = rows
  return latest && !untold.includes(latest.state) ? { id: latest.id, state: latest.state, error: latest.error } : null
}

/** An upload has no recipe: it is never out of date by itself. */
function judge(used: Row | undefined, now: FrameInputs): Judgement {
  if (!used?.picture) return missing
  if (used.recipeHash === null || used.recipeHash === recipeHashNow(used, now)) return fresh
  return { freshness: 'outdated', reasons: reasons(FrameInputs.parse(used.inputs), now) }
}
