import { and, eq, inArray } from 'drizzle-orm'
import type { Frame } from '#contract/frames.ts'
import { fresh, type Judgement, missing } from '#core/attempts/recipe.ts'
import { frameSides } from '#core/casting/presence.ts'
import { seen } from '#core/casting/manifest.ts'
import { must } from '#core/errors.ts'
import { FrameInputs } from '#core/frames/inputs.ts'
import { isOwn, sourceOf } from '#core/frames/link.ts'
import { planScene } from '#core/frames/plan-scene.ts'
import { reasons } from '#core/frames/reasons.ts'
import { frameRequest } from '#core/frames/request.ts'
import type { SceneId, ShotId } from '#core/ids.ts'
import { shotLabel } from '#core/shots/shot-label.ts'
import type { Ctx } from '#server/context.ts'
import { fingerprint } from '#server/platform/fingerprint.ts'
import { attempts } from '#server/tables/attempts.ts'
import { scenes } from '#server/tables/scenes.ts'
import { filmFacts } from './film-facts.ts'
import { sceneFacts } from './scene-facts.ts'

/** A bounded number of queries, however many shots the scene has. */
export async function listFrames(ctx: Pick<Ctx, 'db' | 'engines'>, { sceneId }: { sceneId: SceneId }): Promise<Frame[]> {
  const [scene] = await ctx.db.select({ projectId: scenes.projectId, position: scenes.position }).from(scenes).where(eq(scenes.id, sceneId))
  const { projectId, position } = must(scene, 'Scene', sceneId)
  const film = await filmFacts(ctx, projectId, [sceneId])
  const [facts] = await sceneFacts(ctx.db, { projectId, sceneIds: [sceneId] })
  const { links } = must(facts, 'Scene', sceneId)
  const plans = planScene(film, facts!)
  const selected = plans.length === 0 ? [] : await ctx.db
    .select({ id: attempts.id, shotId: attempts.subjectId, side: attempts.facet, hash: attempts.recipeHash, inputsHash: attempts.inputsHash, inputs: attempts.inputs, picture: attempts.blobHash })
    .from(attempts)
    .where(and(eq(attempts.kind, 'frame'), eq(attempts.selected, true), inArray(attempts.subjectId, plans.map(({ shot }) => shot.id))))

  return plans.flatMap((plan) =>
    frameSides.map((side) => {
      const frame = { shotId: plan.shot.id, side }
      const source = sourceOf({ links }, frame)
      const used = selected.find((attempt) => attempt.shotId === source.shotId && attempt.side === source.side)
      const now = plan.frames[side]
      const request = frameRequest(now)
      return {
        shotId: plan.shot.id as ShotId,
        label: shotLabel(position, plan.index),
        side,
        attemptId: used?.id ?? null,
        picture: used?.picture ?? null,
        link: links.find((link) => link.shotId === plan.shot.id && link.side === side)?.kind ?? null,
        ...(isOwn({ links }, frame) ? judge(used, now, fingerprint(request)) : used ? fresh : missing),
        passes: request.passes.map(({ number, text, references }) => ({
          number,
          text,
          references: references.map((reference, index) => ({ ...reference, number: index + 1 })),
        })),
        words: seen(now.cast, side).filter(({ picture }) => picture === null).map(({ name, wordsReason }) => ({ name, reason: wordsReason })),
      }
    }),
  )
}

/** An upload has no recipe: it is never out of date by itself. */
function judge(used: { hash: string | null; inputs: unknown } | undefined, now: FrameInputs, hash: string): Judgement {
  if (!used) return missing
  if (used.hash === null || used.hash === hash) return fresh
  return { freshness: 'outdated', reasons: reasons(FrameInputs.parse(used.inputs), now) }
}
