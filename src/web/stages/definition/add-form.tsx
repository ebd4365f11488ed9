import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import type { Look } from '#contract/looks.ts'
import type { transformationMoments } from '#core/shots/transformation.ts'
import { api } from '#web/lib/api.ts'
import { useFilmId, useSceneId } from '#web/lib/film.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Field, TextArea, TextInput } from '#web/ui/field.tsx'
import { Segments } from '#web/ui/segments.tsx'
import { Failed, Loaded } from '#web/ui/states.tsx'

type Moment = (typeof transformationMoments)[number]
const moments = [
  { value: 'within', label: 'Within the shot' },
  { value: 'before', label: 'Between shots' },
  { value: 'gradual', label: 'Gradually' },
] as const satisfies readonly { value: Moment; label: string }[]

/** A transformation by hand: into what, and at which line of the scene. */
export function AddForm({ look, onClose }: { look: Look; onClose: () => void }) {
  const form = useId()
  const sceneId = useSceneId()
  const script = useQuery(api.scenes.script.queryOptions({ input: { projectId: useFilmId() } }))
  const [line, setLine] = useState<number | null>(null)
  const [formName, setName] = useState('')
  const [after, setAfter] = useState('')
  const [moment, setMoment] = useState<Moment>('within')
  const add = useMutation(api.transformations.add.mutationOptions({ meta: { done: `${look.name} turns into ${formName}`, ownError: true } }))
  const lines = script.data?.find(({ id }) => id === sceneId)?.elements.filter(({ kind }) => kind === 'action' || kind === 'dialogue') ?? []
  const chosen = lines.find((one) => one.line === line)
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (chosen) add.mutate({ assetId: look.assetId, sceneId, line: chosen.line, quote: chosen.text, formName: formName.trim(), after: after.trim(), moment }, { onSuccess: onClose })
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={`${look.name} turns into something else`}
      lead="From this line on, in this scene and all later ones, it is shown in the new form."
      actions={
        <Button look="primary" type="submit" form={form} busy={add.isPending} disabled={!chosen || formName.trim() === '' || after.trim() === ''}>
          Add the transformation
        </Button>
      }
    >
      <form id={form} onSubmit={send} className="flex flex-col gap-3">
        {add.error && <Failed error={add.error} />}
        <Field label="What it is then">{(id) => <TextInput id={id} autoFocus value={formName} maxLength={200} placeholder={`${look.name}, soaked`} onChange={(event) => setName(event.target.value)} />}</Field>
        <Field label="How it looks then">{(id) => <TextArea id={id} value={after} maxLength={4000} onChange={(event) => setAfter(event.target.value)} />}</Field>
        <Segments label="When" value={moment} choices={moments} onChange={setMoment} />
        <fieldset>
          <legend className="pb-1 text-xs text-quiet">At which line</legend>
          <Loaded query={script} what="Reading the scene">
            {() => (
              <div className="max-h-56 overflow-auto rounded-control border border-line p-1">
                {lines.map((one) => (
                  <label key={`${one.line} ${one.text}`} className="flex items-baseline gap-2 rounded-[4px] px-1 py-0.5 hover:bg-hover">
                    <input type="radio" name={`${form} line`} checked={line === one.line} onChange={() => setLine(one.line)} className="accent-(--accent)" />
                    <span className="font-script text-base">{one.text}</span>
                  </label>
                ))}
              </div>
            )}
          </Loaded>
        </fieldset>
      </form>
    </Dialog>
  )
}
