import type { SplitPassing, SplitPreview } from '#contract/casting.ts'
import { type Division, divisionChoices, proposeDivision } from '#core/casting/divide-shot.ts'
import { isSeen } from '#core/casting/presence.ts'
import { FilmError, must } from '#core/errors.ts'
import type { LookId, ShotId, UndoId } from '#core/ids.ts'
import { shotLabel } from '#core/shots/shot-label.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { getProject } from '#server/projects/index.ts'
import { sceneCasts } from '#server/shots/index.ts'
import { undoable } from '#server/undo/index.ts'
import { keepDivision, type Plan, planDivision } from './divide.ts'
import { frameCost } from './matrix/costs.ts'
import { livingShots, placeOfShot, type ScenePlace, shotScopes, type ShotRow } from './scene-shots.ts'

/** Two or three shots of one, so that a frame shows who only passes (P7). */
export async function splitPassing(ctx: Ctx, wanted: SplitPassing): Promise<{ shotIds: ShotId[]; undoId: UndoId | null }> {
  const place = await placeOfShot(ctx, wanted.id)
  const { projectId, sceneId, label } = place
  const { result, undoId } = await undoable(ctx, { projectId, label: `Split ${label} in ${wanted.parts}`, scopes: shotScopes(sceneId) }, async (tx) => {
    const { shot, plan } = await plannedSplit(tx, place, wanted)
    return keepDivision(tx, place, shot, plan)
  })
  return { shotIds: result, undoId }
}

/** What it would make; nothing is changed. */
export async function previewSplit(ctx: Ctx, wanted: SplitPassing): Promise<SplitPreview> {
  const place = await placeOfShot(ctx, wanted.id)
  const { shot, index, division, plan } = await plannedSplit(ctx.db, place, wanted)
  const film = await getProject(ctx, { id: place.projectId })
  const cast = (await sceneCasts(ctx.db, [place.sceneId])).get(place.sceneId) ?? []
  const nameOf = new Map<string, string>(cast.map(({ lookId, name }) => [lookId, name]))
  const inFrame = Math.max(...plan.parts.map(({ casting }) => casting.filter(({ presence }) => isSeen(presence, 'end')).length))
  const frames = 2 * (plan.parts.length - 1)
  return {
    division,
    ...divisionChoices(shot),
    parts: plan.parts.map(({ shot: { action, dialogue, seconds }, casting }, at) => ({
      label: shotLabel(place.scene, index + at),
      action,
      dialogue,
      seconds,
      casting: casting.map(({ asset, presence }) => ({ lookId: asset as LookId, name: nameOf.get(asset) ?? '', presence })),
    })),
    frames,
    usd: frames * frameCost(ctx, film, inFrame),
  }
}

interface Planned {
  shot: ShotRow
  index: number
  division: Division
  plan: Plan
}

async function plannedSplit(db: Db, place: ScenePlace, { id, lookId, parts, division: asked }: SplitPassing): Promise<Planned> {
  const list = await livingShots(db, place.sceneId)
  const index = list.findIndex((one) => one.id === id)
  const shot = must(list[index], 'Shot', id)
  const entry = (await sceneCasts(db, [place.sceneId])).get(place.sceneId)?.find((one) => one.lookId === lookId)
  const division = asked ?? proposeDivision(shot, parts, must(entry, 'Look', lookId))
  refuseBad(division, parts)
  const plan = await planDivision(db, place, shot, division, lookId)
  if (!plan.rows.some((row) => row.lookId === lookId && row.presence === 'passes_through')) throw new FilmError('REFUSED', 'It does not pass through this shot any more; nothing was changed.')
  return { shot, index, division, plan }
}

function refuseBad(division: Division, parts: 2 | 3): void {
  const places = division.by === 'words' ? division.points : division.seconds
  if (places.length !== parts - 1) throw new FilmError('REFUSED', `${parts} shots need ${parts - 1} places to divide at; nothing was changed.`)
  const [first, second] = division.by === 'words' ? division.points.map(orderOf) : division.seconds
  if (first !== undefined && second !== undefined && second <= first) throw new FilmError('REFUSED', 'The second place comes before the first; nothing was changed.')
}

/** Action comes before what is said. */
const orderOf = (point: Extract<Division, { by: 'words' }>['points'][number]) =>
  point.in === 'action' ? point.offset : (point.speech + 1) * 1e6 + point.offset
