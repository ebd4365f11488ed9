import type { AssetId } from '#core/ids.ts'
import { angleInputs, angleKey, masterInputs, type WantedNow } from '#server/assets/index.ts'
import { lookPictures } from '#server/looks/index.ts'
import { formPictures } from './transformations/index.ts'

/** What the picture of any slot of an asset would be made from today. */
export const pictureInputsOf: WantedNow = async (ctx, { projectId, kind, subjectId, facet }) => {
  switch (kind) {
    case 'asset':
      return (await masterInputs(ctx, projectId)).get(subjectId as AssetId)
    case 'angle':
      return (await angleInputs(ctx, projectId)).get(angleKey(subjectId, facet))
    case 'look':
      return (await lookPictures(ctx, projectId)).find(({ lookId }) => lookId === subjectId)?.inputs
    case 'form':
      return (await formPictures(ctx, projectId)).find(({ id }) => id === subjectId)?.inputs
    case 'frame':
    case 'clip':
      return undefined
  }
}
