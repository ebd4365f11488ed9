import { useMutation, useQuery } from '@tanstack/react-query'
import { ArrowRight } from 'lucide-react'
import { useState } from 'react'
import type { Look } from '#contract/looks.ts'
import type { Transformation } from '#contract/shots.ts'
import { api } from '#web/lib/api.ts'
import { useFilmId, useSceneId } from '#web/lib/film.ts'
import { useStageEdit } from '#web/stages/stage-edit.tsx'
import { Button } from '#web/ui/button.tsx'
import { Chip } from '#web/ui/chip.tsx'
import { Panel } from '#web/ui/panel.tsx'
import { Picture } from '#web/ui/picture.tsx'
import { AddForm } from './add-form.tsx'

/** What it turns into, in this scene or another, before and after side by side (S15). */
export function FormsPart({ look }: { look: Look }) {
  const edit = useStageEdit()
  const sceneId = useSceneId()
  const { data: all = [] } = useQuery(api.transformations.list.queryOptions({ input: { projectId: useFilmId() } }))
  const [adding, setAdding] = useState(false)
  const mine = all.filter((form) => form.assetId === look.assetId && form.state !== 'dismissed')
  return (
    <Panel
      title="Transformations"
      aside={
        <Button look="quiet" onClick={() => edit(() => setAdding(true))}>
          Add one
        </Button>
      }
    >
      {mine.length === 0 && <p className="text-faint">It stays as it is through the film.</p>}
      <ul className="flex flex-col gap-3">
        {mine.map((form) => (
          <Form key={form.id} form={form} before={look.picture} isHere={form.sceneId === sceneId} />
        ))}
      </ul>
      {adding && <AddForm look={look} onClose={() => setAdding(false)} />}
    </Panel>
  )
}

function Form({ form, before, isHere }: { form: Transformation; before: string | null; isHere: boolean }) {
  const edit = useStageEdit()
  const input = { id: form.id }
  const confirm = useMutation(api.transformations.confirm.mutationOptions({ meta: { done: `${form.formName} is confirmed` } }))
  const dismiss = useMutation(api.transformations.dismiss.mutationOptions({ meta: { done: 'Dismissed; it is not proposed again' } }))
  const make = useMutation(api.transformations.makePicture.mutationOptions())
  return (
    <li className="flex gap-3">
      <Picture hash={before} alt="Before" cutOut fit="contain" width={80} className="size-20 shrink-0 rounded-control" />
      <ArrowRight size={14} className="mt-8 shrink-0 text-faint" aria-label="turns into" />
      <Picture hash={form.picture} alt={form.formName} cutOut fit="contain" width={80} className="size-20 shrink-0 rounded-control" />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-2">
          {form.formName}
          <Chip tone={form.state === 'proposed' ? 'outdated' : 'quiet'}>{form.state === 'proposed' ? 'proposed' : form.moment}</Chip>
          <span className="text-xs text-faint">{isHere ? 'in this scene' : `from scene ${form.scene} on`}</span>
        </p>
        <p className="text-quiet">{form.after}</p>
        <p className="truncate font-script text-base text-faint">“{form.quote}”</p>
        <div className="flex flex-wrap gap-1 pt-1">
          {form.state === 'proposed' && (
            <>
              <Button onClick={() => edit(() => confirm.mutate(input))}>Confirm</Button>
              <Button look="quiet" onClick={() => edit(() => dismiss.mutate(input))}>
                Dismiss
              </Button>
            </>
          )}
          {form.state === 'confirmed' && (
            <Button look="quiet" busy={make.isPending} onClick={() => edit(() => make.mutate({ ...input, mode: form.picture ? 'another' : 'needed' }))}>
              {form.picture ? 'Make another picture of it' : 'Make its picture'}
            </Button>
          )}
        </div>
      </div>
    </li>
  )
}
