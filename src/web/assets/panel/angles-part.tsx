import { useState } from 'react'
import type { Asset } from '#contract/assets.ts'
import { type View, views } from '#core/assets/picture-prompt.ts'
import type { ProjectId } from '#core/ids.ts'
import { AttemptCarousel } from '#web/attempts/attempt-carousel.tsx'
import { Panel } from '#web/ui/panel.tsx'
import { Segments } from '#web/ui/segments.tsx'
import { usePictureSlot } from './use-picture-slot.ts'

const words: Record<View, string> = { front: 'Front', three_quarter: 'Three-quarter', side: 'Side', back: 'Back' }
const choices = views.map((view) => ({ value: view, label: words[view] }))

/** Other views of a character or a prop, each with the master image as its reference (A12). */
export function AnglesPart({ projectId, asset }: { projectId: ProjectId; asset: Asset }) {
  const [view, setView] = useState<View>('side')
  const can = usePictureSlot(projectId, asset, view)
  if (asset.kind !== 'character' && asset.kind !== 'prop') return null
  return (
    <Panel title="Views">
      {asset.picture === null ? (
        <p className="text-faint">A view is made from its picture, and there is none yet.</p>
      ) : (
        <>
          <Segments label="View" value={view} choices={choices} onChange={setView} />
          <AttemptCarousel slot={{ kind: 'angle', subjectId: asset.id, facet: view }} shape={{ name: `${asset.name}, ${words[view].toLowerCase()} view`, cutOut: true }} can={can} />
        </>
      )}
    </Panel>
  )
}
