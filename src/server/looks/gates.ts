import type { Gate } from '#contract/looks.ts'
import type { AssetId, LookId, ProjectId, SceneId } from '#core/ids.ts'
import { gate, type GateLine } from '#core/looks/gate.ts'
import type { Ctx } from '#server/context.ts'
import { readGate, sceneRow } from './read-looks.ts'

/** What the looks of one scene still need, required or not (S7). */
export async function sceneGate({ db }: Pick<Ctx, 'db'>, { sceneId }: { sceneId: SceneId }): Promise<Gate> {
  const { facts, film } = await readGate(db, (await sceneRow(db, sceneId)).projectId)
  return told(gate(facts.filter((fact) => fact.sceneId === sceneId), film))
}

/** All scenes that are not deferred. */
export async function filmGate({ db }: Pick<Ctx, 'db'>, { projectId }: { projectId: ProjectId }): Promise<Gate> {
  const { facts, order, film } = await readGate(db, projectId)
  const playing = new Set(order.filter(({ deferred }) => !deferred).map(({ id }) => id))
  return told(gate(facts.filter(({ sceneId }) => playing.has(sceneId)), film))
}

const told = (lines: GateLine[]): Gate => ({
  open: lines.every(({ required, missing }) => !required || missing === null),
  lines: lines.map(({ lookId, sceneId, assetId, ...line }) => ({ ...line, lookId: lookId as LookId, sceneId: sceneId as SceneId, assetId: assetId as AssetId })),
})
