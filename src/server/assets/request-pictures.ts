import { pictureRequest } from '#core/assets/inputs.ts'
import type { AssetId, ProjectId } from '#core/ids.ts'
import { type Ordered, requestAttempt } from '#server/attempts/index.ts'
import type { Ctx } from '#server/context.ts'
import { fingerprint } from '#server/platform/fingerprint.ts'
import { masterInputs } from './picture-brief.ts'

interface Wanted {
  projectId: ProjectId
  assetIds: AssetId[]
  mode?: 'needed' | 'another'
}

/** Orders master images; what exists with the same recipe is taken again and costs nothing. */
export async function requestPictures(ctx: Ctx, { projectId, assetIds, mode = 'needed' }: Wanted): Promise<Ordered[]> {
  const inputsOf = await masterInputs(ctx, projectId)
  return ctx.db.transaction(async (tx) => {
    const ordered: Ordered[] = []
    for (const assetId of assetIds) {
      const inputs = inputsOf.get(assetId)
      if (!inputs) continue
      ordered.push(
        await requestAttempt(ctx, tx, {
          projectId,
          slot: { kind: 'asset', subjectId: assetId, facet: '' },
          engine: inputs.engine,
          inputs,
          recipeHash: fingerprint(pictureRequest(inputs)),
          job: 'assets.picture',
          mode,
        }),
      )
    }
    return ordered
  })
}
