import type { HubStatus, StatusLine } from '#contract/stages.ts'
import type { ProjectId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { filmScenes } from '#server/scenes/index.ts'
import { filmStatus } from './film-status.ts'

const told = 12

/** What is out of date scene by scene, and why: it may come after the hub itself. */
export async function hubStatus(ctx: Pick<Ctx, 'db' | 'engines'>, { projectId }: { projectId: ProjectId }): Promise<HubStatus[]> {
  const stale = (await filmStatus(ctx, projectId)).filter(({ freshness }) => freshness === 'outdated' || freshness === 'waits')
  const ofScene = Map.groupBy(stale, ({ scene }) => scene)
  return (await filmScenes(ctx.db, projectId)).flatMap(({ id, position }) => {
    const lines = ofScene.get(position) ?? []
    if (lines.length === 0) return []
    return [{ sceneId: id, outdated: lines.length, usd: lines.reduce((sum, { usd }) => sum + usd, 0), lines: lines.toSorted(outdatedFirst).slice(0, told).map(({ label, what, reasons }) => ({ label, what, reasons })) }]
  })
}

/** What only waits for something else says less than what it waits for. */
const outdatedFirst = (a: StatusLine, b: StatusLine) => Number(a.freshness === 'waits') - Number(b.freshness === 'waits')
