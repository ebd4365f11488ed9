import { assetGate } from '#core/assets/gate.ts'
import type { AssetId, ProjectId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { listAssets } from './list-assets.ts'

/** Imageless assets pass (A4); what nobody decided about does not. */
export async function readGate(ctx: Pick<Ctx, 'db'>, { projectId }: { projectId: ProjectId }) {
  const { open, lines } = assetGate(await listAssets(ctx, { projectId }))
  return { open, lines: lines.map(({ assetIds, ...line }) => ({ ...line, assetIds: assetIds as AssetId[] })) }
}
