import { useMutation } from '@tanstack/react-query'
import type { Look } from '#contract/looks.ts'
import type { Shot } from '#contract/shots.ts'
import { views } from '#core/assets/picture-prompt.ts'
import { viewsNeeded } from '#core/shots/views-needed.ts'
import { api } from '#web/lib/api.ts'
import { sizes } from '#web/shots/camera-words.ts'
import { useStageEdit } from '#web/stages/stage-edit.tsx'
import { Panel } from '#web/ui/panel.tsx'
import { Select } from '#web/ui/select.tsx'
import type { Appearance } from './use-scene-cast.ts'

const viewNames: Record<string, string> = { front: 'front', three_quarter: 'three-quarter', side: 'side', back: 'back' }
const heights = ['eye', 'low', 'high', 'overhead']
const asShots = { value: 'shots', label: 'as the shots say' }

interface Props {
  look: Look
  shots: Shot[]
  appearances: Appearance[]
}

/** From which views the scene will see it, whether there is a picture for them, and the user's own word on it (S12). */
export function CameraPart({ look, shots, appearances }: Props) {
  const edit = useStageEdit()
  const change = useMutation(api.looks.edit.mutationOptions())
  const mine = shots.filter(({ id }) => appearances.some(({ shotId }) => shotId === id))
  const there = ['front', ...look.angles]
  const unfit = look.kind === 'location' ? [] : mine.filter(({ camera }) => !viewsNeeded(camera).some((view) => there.includes(view)))
  const wanted = [...new Set(mine.map(({ camera }) => viewsNeeded(camera)[0]!))]
  const set = (field: 'view' | 'height' | 'size', value: string) => edit(() => change.mutate({ id: look.id, change: { [field]: value === 'shots' ? null : value } }))

  return (
    <Panel title="Camera">
      <p className="text-quiet">
        {mine.length === 0 ? 'It is in no shot yet.' : `Seen best from: ${wanted.map((view) => viewNames[view]).join(', ')}. Pictures there are: ${there.map((view) => viewNames[view] ?? view).join(', ')}.`}
      </p>
      {unfit.length > 0 && <p className="text-outdated">No picture fits the camera of {unfit.map(({ label }) => label).join(', ')}; make a view in the assets.</p>}
      <div className="flex flex-wrap items-center gap-2 text-xs text-quiet">
        View
        <Select label="View" value={look.view ?? 'shots'} choices={[asShots, ...views.map((value) => ({ value: value as string, label: viewNames[value]! }))]} onChange={(value) => set('view', value)} />
        Height
        <Select label="Height" value={look.height ?? 'shots'} choices={[asShots, ...heights.map((value) => ({ value, label: value }))]} onChange={(value) => set('height', value)} />
        Size
        <Select label="Size" value={look.size ?? 'shots'} choices={[asShots, ...Object.entries(sizes).map(([value, { name }]) => ({ value, label: name }))]} onChange={(value) => set('size', value)} />
      </div>
    </Panel>
  )
}
