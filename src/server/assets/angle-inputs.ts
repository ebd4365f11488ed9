import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import type { PictureInputs } from '#core/assets/inputs.ts'
import { pictureInputs } from '#core/assets/picture-inputs.ts'
import { type View, views } from '#core/assets/picture-prompt.ts'
import type { ProjectId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { assets } from '#server/tables/assets.ts'
import { attempts } from '#server/tables/attempts.ts'
import { pictureBrief } from './picture-brief.ts'

/** What the views of characters and props would be made from today, by "asset view"; each agrees with the master image (A12). */
export async function angleInputs(ctx: Pick<Ctx, 'db' | 'engines'>, projectId: ProjectId): Promise<Map<string, PictureInputs>> {
  const brief = await pictureBrief(ctx, projectId)
  const rows = await ctx.db
    .select({ asset: assets, hash: attempts.blobHash })
    .from(assets)
    .innerJoin(attempts, and(eq(attempts.kind, 'asset'), eq(attempts.subjectId, assets.id), eq(attempts.selected, true), isNotNull(attempts.blobHash)))
    .where(and(eq(assets.projectId, projectId), eq(assets.state, 'kept'), inArray(assets.kind, ['character', 'prop'])))
  return new Map(
    rows.flatMap(({ asset, hash }) =>
      views.map((view): [string, PictureInputs] => {
        const reference = { name: asset.name, kind: asset.kind, hash: hash! }
        return [angleKey(asset.id, view), pictureInputs(brief, { ...asset, tags: [], setting: '' }, view, reference)]
      }),
    ),
  )
}

export const angleKey = (assetId: string, view: View | string) => `${assetId} ${view}`
