import { type DragEvent, useEffect, useState } from 'react'
import type { ScriptPreview } from '#contract/scripts.ts'
import type { AspectRatio } from '#core/projects/film.ts'
import { count } from '#web/lib/format.ts'
import { RatioPicker } from '#web/projects/ratio-picker.tsx'
import { Button } from '#web/ui/button.tsx'
import { Field, TextInput } from '#web/ui/field.tsx'
import { Empty, Failed, Waiting } from '#web/ui/states.tsx'
import { handedOver, taken } from './hand-over.ts'
import { nameOfFile, usePreview, useTypedSource } from './source.ts'
import { SourcePicker } from './source-picker.tsx'
import { Understood } from './understood.tsx'
import { useCreateFilm } from './use-create-film.ts'

/** A screenplay in, what is understood of it beside it; the film is created when that is right. */
export function NewFilmForm() {
  const [file, setFile] = useState(handedOver)
  useEffect(taken, [])
  const [text, setText] = useState('')
  const typed = useTypedSource(text)
  const source = file ? { file, typed: false } : typed
  const preview = usePreview(source)
  const [ownName, setOwnName] = useState<string | null>(null)
  const [aspectRatio, setAspectRatio] = useState<AspectRatio>('16:9')
  const create = useCreateFilm()

  // Beside the drop zone too, so that the browser does not open the file instead.
  const dropped = (event: DragEvent) => {
    event.preventDefault()
    const [given] = event.dataTransfer.files
    if (given) setFile(given)
  }
  const understood = source ? preview.data : undefined
  const name = ownName ?? understood?.title ?? (file ? nameOfFile(file.name) : '')
  const stale = preview.isPlaceholderData || (source === null && text.trim() !== '')
  const can = name.trim() !== '' && !stale && !preview.isFetching && (source === null || understood !== undefined)
  return (
    <form
      className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_minmax(340px,440px)]"
      onDragOver={(event) => event.preventDefault()}
      onDrop={dropped}
      onSubmit={(event) => {
        event.preventDefault()
        if (can && !create.isPending) create.mutate({ film: { name: name.trim().slice(0, 200), aspectRatio }, source })
      }}
    >
      <div className="flex flex-col gap-5">
        <SourcePicker file={file} text={text} onFile={setFile} onText={setText} />
        <Field label="Name of the film">{(id) => <TextInput id={id} value={name} maxLength={200} onChange={(event) => setOwnName(event.target.value)} placeholder="The Lighthouse" />}</Field>
        <div className="flex flex-col gap-1">
          <span className="text-xs text-quiet">Aspect ratio</span>
          <RatioPicker value={aspectRatio} onChange={setAspectRatio} />
        </div>
        <div className="flex items-center gap-3">
          <Button type="submit" look="primary" busy={create.isPending} disabled={!can}>
            {understood ? `Create the film · ${count(understood.scenes, 'scene')}` : source ? 'Create the film' : 'Create the film without a script'}
          </Button>
          <p className="text-quiet">{name.trim() === '' ? 'It needs a name.' : 'Everything can be changed afterwards.'}</p>
        </div>
      </div>
      <section aria-label="What is understood" aria-live="polite" className="rounded-card border border-line bg-raised p-4 lg:sticky lg:top-0 lg:max-h-[calc(100vh-130px)] lg:overflow-auto" tabIndex={0}>
        <h2 className="pb-3 text-xs text-quiet">What is understood</h2>
        <Seen source={source !== null} understood={understood} error={source ? preview.error : null} />
      </section>
    </form>
  )
}

interface SeenProps {
  source: boolean
  understood: ScriptPreview | undefined
  error: Error | null
}

function Seen({ source, understood, error }: SeenProps) {
  if (error) return <Refused error={error} />
  if (understood) return <Understood preview={understood} />
  if (source) return <Waiting what="Reading the screenplay" />
  return <Empty title="No screenplay yet">Its scenes, pages, speakers and whatever could not be read clearly stand here before anything is created.</Empty>
}

/** The line is in the data where the importer knows it. */
function Refused({ error }: { error: Error }) {
  const line = 'data' in error && typeof error.data === 'object' && error.data !== null && 'line' in error.data && typeof error.data.line === 'number' ? error.data.line : null
  return (
    <div className="flex flex-col gap-2">
      <Failed error={error} />
      {line !== null && <p className="figures text-quiet">Line {line}</p>}
      <p className="text-quiet">Nothing was created. Take another file, or paste the text.</p>
    </div>
  )
}
