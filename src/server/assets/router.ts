import { eq } from 'drizzle-orm'
import { FilmError, must } from '#core/errors.ts'
import type { AssetId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { api } from '#server/http/api.ts'
import { assets as table } from '#server/tables/assets.ts'
import { listAssets, listAttempts, listEvidence } from './list-assets.ts'
import { requestPictures } from './request-pictures.ts'
import { uploadPicture } from './upload-picture.ts'

export const assets = api.assets.router({
  list: api.assets.list.handler(({ context, input }) => listAssets(context, input)),
  evidence: api.assets.evidence.handler(({ context, input }) => listEvidence(context, input)),
  attempts: api.assets.attempts.handler(({ context, input }) => listAttempts(context, input)),
  makePicture: api.assets.makePicture.handler(({ context, input }) => makeOne(context, input)),
  uploadPicture: api.assets.uploadPicture.handler(async ({ context, input: { id, file } }) =>
    uploadPicture(context, { id, bytes: new Uint8Array(await file.arrayBuffer()) }),
  ),
})

async function makeOne(ctx: Ctx, { id, mode }: { id: AssetId; mode: 'needed' | 'another' }) {
  const [asset] = await ctx.db.select({ projectId: table.projectId }).from(table).where(eq(table.id, id))
  const [ordered] = await requestPictures(ctx, { projectId: must(asset, 'Asset', id).projectId, assetIds: [id], mode })
  if (!ordered) throw new FilmError('REFUSED', 'Only an asset that was kept gets a picture; restore it first.')
  return ordered
}
