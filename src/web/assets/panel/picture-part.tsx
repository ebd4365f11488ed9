import type { Asset } from '#contract/assets.ts'
import type { ProjectId } from '#core/ids.ts'
import { isCutOut } from '#web/assets/asset-words.ts'
import type { PictureStatus } from '#web/assets/board-view.ts'
import { AttemptCarousel } from '#web/attempts/attempt-carousel.tsx'
import { OutOfDate } from '#web/ui/chip.tsx'
import { CutoutPart } from './cutout-part.tsx'
import { usePictureSlot } from './use-picture-slot.ts'

interface Props {
  projectId: ProjectId
  asset: Asset
  status: PictureStatus | undefined
  /** Width by height of the film. */
  ratio: number
}

/** The master image: every attempt at it, and how well it is cut out. */
export function PicturePart({ projectId, asset, status, ratio }: Props) {
  const can = usePictureSlot(projectId, asset)
  const slot = { kind: 'asset' as const, subjectId: asset.id, facet: '' }
  return (
    <section aria-label="Picture" className="flex flex-col gap-3 pb-4">
      {status && <OutOfDate freshness={status.freshness} reasons={status.reasons} />}
      <AttemptCarousel slot={slot} shape={{ name: asset.name, cutOut: isCutOut(asset), ratio: isCutOut(asset) ? 1 : ratio }} can={can} />
      {isCutOut(asset) && <CutoutPart slot={slot} name={asset.name} can={can} />}
    </section>
  )
}
