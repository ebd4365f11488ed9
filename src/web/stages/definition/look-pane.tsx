import { useMutation } from '@tanstack/react-query'
import { History, LogOut } from 'lucide-react'
import { useState } from 'react'
import type { Look } from '#contract/looks.ts'
import type { Shot } from '#contract/shots.ts'
import { kindWords } from '#web/assets/asset-words.ts'
import { api } from '#web/lib/api.ts'
import { useStageEdit } from '#web/stages/stage-edit.tsx'
import { Button } from '#web/ui/button.tsx'
import { Checkbox } from '#web/ui/checkbox.tsx'
import { Confirm } from '#web/ui/dialog.tsx'
import { CameraPart } from './camera-part.tsx'
import { ShotChips } from './cast-pane.tsx'
import { DescriptionPart } from './description-part.tsx'
import { FormsPart } from './forms-part.tsx'
import { LookTimeline } from './look-timeline.tsx'
import { PicturesPart } from './pictures-part.tsx'
import { ReferencePart } from './reference-part.tsx'
import { RequirementPart } from './requirement-part.tsx'
import { TagsPart } from './tags-part.tsx'
import type { Appearance } from './use-scene-cast.ts'

interface Props {
  look: Look
  shots: Shot[]
  appearances: Appearance[]
  because: string | null
}

/** Middle: how one asset looks as this scene starts. */
export function LookPane({ look, shots, appearances, because }: Props) {
  const edit = useStageEdit()
  const change = useMutation(api.looks.edit.mutationOptions())
  const remove = useMutation(api.looks.remove.mutationOptions({ meta: { done: `${look.name} is out of the scene` } }))
  const [asking, setAsking] = useState(false)
  const [looking, setLooking] = useState(false)

  return (
    <section aria-label={look.name} className="h-full overflow-auto px-4 py-3">
      <header className="flex flex-wrap items-start gap-x-3 gap-y-1">
        <div className="min-w-56 flex-1">
          <h2 className="truncate text-lg">{look.name}</h2>
          <div className="flex items-center gap-2 text-xs text-faint">
            {kindWords[look.kind].one} <ShotChips appearances={appearances} />
          </div>
        </div>
        <Button look="quiet" icon={<History size={14} aria-hidden />} onClick={() => setLooking(true)}>
          Through the film
        </Button>
        <Button look="quiet" icon={<LogOut size={14} aria-hidden />} onClick={() => setAsking(true)}>
          Remove from the scene
        </Button>
      </header>
      <ReferencePart look={look} />
      <div className="flex flex-col gap-1 border-t border-line py-3">
        <Checkbox checked={look.asIs} onChange={(asIs) => edit(() => change.mutate({ id: look.id, change: { asIs } }))}>
          Use the reference as is
        </Checkbox>
        {look.unshown.length > 0 && <p className="pl-6 text-xs text-outdated">The picture does not show: {look.unshown.join(', ')}</p>}
      </div>
      <DescriptionPart key={`description ${look.id}`} look={look} />
      <TagsPart key={`tags ${look.id}`} look={look} />
      {!look.asIs && <PicturesPart look={look} />}
      <CameraPart look={look} shots={shots} appearances={appearances} />
      <FormsPart key={`forms ${look.id}`} look={look} />
      <RequirementPart look={look} because={because} />
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={`Remove ${look.name} from this scene?`}
        action={`Remove ${look.name}`}
        look="danger"
        busy={remove.isPending}
        onConfirm={() => edit(() => remove.mutate({ id: look.id }, { onSuccess: () => setAsking(false) }))}
      >
        <p>It is taken out of {appearances.length === 0 ? 'the scene' : `the scene and its shots ${appearances.map(({ label }) => label).join(', ')}`}. The asset stays in the film, and reading the script again does not bring it back here. You can undo this.</p>
      </Confirm>
      {looking && <LookTimeline look={look} onClose={() => setLooking(false)} />}
    </section>
  )
}
