import { clipRequest } from '#core/clips/inputs.ts'
import { FilmError, must } from '#core/errors.ts'
import { pictureOfFrame } from '#core/frames/link.ts'
import { planScene } from '#core/frames/plan-scene.ts'
import type { ProjectId, SceneId, ShotId } from '#core/ids.ts'
import { type Ordered, requestAttempt } from '#server/attempts/index.ts'
import type { Ctx } from '#server/context.ts'
import { addressOf, filmFacts, sceneFacts, writePrompts } from '#server/frames/index.ts'
import { fingerprint } from '#server/platform/fingerprint.ts'
import { clipMaker } from './clip-inputs.ts'

interface Wanted {
  projectId: ProjectId
  sceneIds: SceneId[]
  /** All shots of the scenes when absent. */
  shotIds?: ShotId[]
  mode?: 'needed' | 'another'
}

export async function requestClips(ctx: Ctx, { projectId, sceneIds, shotIds, mode = 'needed' }: Wanted): Promise<Ordered[]> {
  const film = await filmFacts(ctx, projectId, sceneIds)
  const inputsOf = await clipMaker(ctx, projectId)
  const wanted = shotIds && new Set<string>(shotIds)
  const ordered: Ordered[] = []
  for (const scene of await sceneFacts(ctx.db, { projectId, sceneIds })) {
    const plans = planScene(film, scene).filter(({ shot }) => !wanted || wanted.has(shot.id))
    await ctx.db.transaction(async (tx) => {
      await writePrompts(tx, plans)
      for (const plan of plans) {
        const picture = (side: 'start' | 'end') => pictureOfFrame(scene, { shotId: plan.shot.id, side })
        const inputs = inputsOf(plan, { start: picture('start'), end: picture('end') })
        if (!inputs) throw new FilmError('REFUSED', plan.endFrame.sent ? 'A clip is the bridge between two frames; make the start and the end frame of the shot first.' : 'Make the start frame of the shot first: its clip is made from that.')
        ordered.push(
          await requestAttempt(ctx, tx, {
            projectId,
            slot: { kind: 'clip', subjectId: plan.shot.id, facet: '' },
            engine: inputs.engine,
            inputs,
            recipeHash: fingerprint(clipRequest(inputs)),
            job: 'clips.make',
            mode,
          }),
        )
      }
    })
  }
  return ordered
}

export async function requestClip(ctx: Ctx, { shotId, ...rest }: { shotId: ShotId; mode?: 'needed' | 'another' }): Promise<Ordered> {
  const { projectId, sceneId } = await addressOf(ctx, shotId)
  const [ordered] = await requestClips(ctx, { projectId, sceneIds: [sceneId], shotIds: [shotId], ...rest })
  return must(ordered, 'Shot', shotId)
}
