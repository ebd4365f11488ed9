import { eq } from 'drizzle-orm'
import { traits } from '#core/casting/traits.ts'
import type { ClipInputs } from '#core/clips/inputs.ts'
import { plannedVideoModel } from '#core/engines/planned-model.ts'
import { planVideo, type VideoPlan } from '#core/engines/plan-video.ts'
import { must } from '#core/errors.ts'
import type { ShotPlan } from '#core/frames/plan-scene.ts'
import type { ProjectId } from '#core/ids.ts'
import type { Picture } from '#core/looks/facts.ts'
import { renderAnchors } from '#core/prompts/anchors.ts'
import { isShownIn } from '#core/prompts/video-prompt.ts'
import { cameraText } from '#core/shots/camera-text.ts'
import type { Ctx } from '#server/context.ts'
import { projects } from '#server/tables/projects.ts'

const rate = 24

/** It draws any ratio itself and costs nothing; whoever rehearses a model with it sees the film's part at once. */
export const isBuiltIn = (engine: string) => engine.startsWith('built-in')

/** What a film's clips are cut to; asked once per film. */
export async function clipMaker(ctx: Pick<Ctx, 'db' | 'engines'>, projectId: ProjectId) {
  const [row] = await ctx.db.select().from(projects).where(eq(projects.id, projectId))
  const project = must(row, 'Film', projectId)
  const model = plannedVideoModel(ctx.engines.models, project)
  const plans = new Map<string, VideoPlan | null>()

  /** Today's recipe of a shot's clip; null while a frame it needs is missing. */
  return (plan: ShotPlan, frames: { start: Picture | undefined; end: Picture | undefined }): ClipInputs | null => {
    const end = plan.endFrame.sent ? frames.end : null
    if (!frames.start || end === undefined) return null
    const { seconds } = plan.shot
    const wish = { ratio: project.aspectRatio, seconds, resolution: '720p', start: true, end: end !== null, references: 0, sound: false }
    const key = `${seconds} ${end !== null}`
    const known = plans.get(key)
    const planned = known === undefined ? planVideo(wish, model) : known
    plans.set(key, planned)
    const whole = planned?.size ?? { width: 1280, height: 720 }
    const crop = planned?.crop ?? null
    const size = crop && isBuiltIn(project.engines.video) ? crop : whole
    return {
      engine: project.engines.video,
      prompt: plan.videoPrompt,
      startHash: frames.start.hash,
      endHash: end?.hash ?? null,
      seconds: planned?.seconds ?? seconds,
      keptSeconds: seconds,
      ...size,
      ...(crop && size !== crop ? { crop } : {}),
      rate,
      told: toldOf(plan),
    }
  }
}

function toldOf({ shot, cast, prompts, endFrame, before }: ShotPlan): NonNullable<ClipInputs['told']> {
  return {
    edited: prompts.video.edited,
    camera: cameraText(shot.camera),
    before: renderAnchors(before, (name) => name),
    action: shot.action,
    dialogue: shot.dialogue.map(({ speaker, text }) => `${speaker}: ${text}`).join(' '),
    cast: cast.end.map((member) => ({
      name: member.name,
      presence: member.presence,
      primary: member.primary,
      traits: isShownIn(member, endFrame.sent) ? '' : traits(member, cast.end),
    })),
  }
}
