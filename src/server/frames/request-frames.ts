import { FilmError } from '#core/errors.ts'
import type { FrameSide } from '#core/casting/presence.ts'
import { planScene } from '#core/frames/plan-scene.ts'
import { isOwn } from '#core/frames/link.ts'
import type { ProjectId, SceneId, ShotId } from '#core/ids.ts'
import { type Ordered, requestAttempt } from '#server/attempts/index.ts'
import type { Ctx } from '#server/context.ts'
import { filmFacts } from './film-facts.ts'
import { frameRecipe } from './frame-recipe.ts'
import { addressOf } from './plans.ts'
import { sceneFacts } from './scene-facts.ts'
import { writePrompts } from './write-prompts.ts'

interface Wanted {
  projectId: ProjectId
  sceneIds: SceneId[]
  /** All shots of the scenes when absent. */
  shotIds?: ShotId[]
  side: FrameSide
  mode?: 'needed' | 'another'
}

/**
 * Orders one side of many frames. Scene by scene, in one transaction each: rewrites unedited prompts that are out of date,
 * freezes the recipes, queues the work. Of all shots, only end frames are made that are used; one that is named is made anyway. An end frame agrees with its start frame, so a shot without one is refused.
 */
export async function requestFrames(ctx: Ctx, { projectId, sceneIds, shotIds, side, mode = 'needed' }: Wanted): Promise<Ordered[]> {
  const film = await filmFacts(ctx, projectId, sceneIds)
  const wanted = shotIds && new Set<string>(shotIds)
  const ordered: Ordered[] = []
  for (const scene of await sceneFacts(ctx.db, { projectId, sceneIds })) {
    const plans = planScene(film, scene).filter(({ shot, endFrame }) => (wanted ? wanted.has(shot.id) : side === 'start' || endFrame.planned) && isOwn(scene, { shotId: shot.id, side }))
    await ctx.db.transaction(async (tx) => {
      await writePrompts(tx, plans)
      for (const { shot, frames } of plans) {
        const inputs = frames[side]
        if (side === 'end' && inputs.continuity === null)
          throw new FilmError('REFUSED', 'The end frame agrees with the start frame of its shot, and there is none yet. Make the start frame first.')
        ordered.push(
          await requestAttempt(ctx, tx, {
            projectId,
            slot: { kind: 'frame', subjectId: shot.id, facet: side },
            engine: inputs.engine,
            inputs,
            ...frameRecipe(inputs),
            job: 'frames.generate',
            mode,
          }),
        )
      }
    })
  }
  return ordered
}

interface WantedOne {
  shotId: ShotId
  side: FrameSide
  mode?: 'needed' | 'another'
}

export async function requestFrame(ctx: Ctx, { shotId, ...rest }: WantedOne): Promise<Ordered> {
  const { projectId, sceneId } = await addressOf(ctx, shotId)
  const [ordered] = await requestFrames(ctx, { projectId, sceneIds: [sceneId], shotIds: [shotId], ...rest })
  if (!ordered) throw new FilmError('REFUSED', 'This frame shows the picture of another frame; take the link away first, or make that one.')
  return ordered
}
