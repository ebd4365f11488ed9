import { useQuery } from '@tanstack/react-query'
import { ToggleGroup } from 'radix-ui'
import { useState } from 'react'
import type { Asset } from '#contract/assets.ts'
import { type View, views } from '#core/assets/picture-prompt.ts'
import type { ProjectId } from '#core/ids.ts'
import { AttemptCarousel } from '#web/attempts/attempt-carousel.tsx'
import { api } from '#web/lib/api.ts'
import { Panel } from '#web/ui/panel.tsx'
import { Picture } from '#web/ui/picture.tsx'
import { usePictureSlot } from './use-picture-slot.ts'

const words: Record<View, string> = { front: 'Front', three_quarter: 'Three-quarter', side: 'Side', back: 'Back' }

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
          <ViewPicker asset={asset} view={view} onChange={setView} />
          <AttemptCarousel slot={{ kind: 'angle', subjectId: asset.id, facet: view }} shape={{ name: `${asset.name}, ${words[view].toLowerCase()} view`, cutOut: true }} can={can} />
        </>
      )}
    </Panel>
  )
}

/** The four views side by side, with the picture each has. */
function ViewPicker({ asset, view, onChange }: { asset: Asset; view: View; onChange: (view: View) => void }) {
  const { data = [] } = useQuery(api.assets.angles.queryOptions({ input: { id: asset.id } }))
  return (
    <ToggleGroup.Root type="single" aria-label="View" value={view} onValueChange={(next) => next && onChange(next as View)} className="grid grid-cols-4 gap-2">
      {views.map((one) => (
        <ToggleGroup.Item key={one} value={one} className="flex flex-col overflow-hidden rounded-control border border-line text-xs text-quiet hover:border-line-strong data-[state=on]:border-accent data-[state=on]:text-ink">
          <Picture hash={data.find((angle) => angle.view === one)?.picture ?? null} alt="" cutOut fit="contain" width={110} className="h-16 w-full" />
          <span className="py-1">{words[one]}</span>
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  )
}
