import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Check, ChevronLeft, ChevronRight } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import type { Look, Reference } from '#contract/looks.ts'
import { api } from '#web/lib/api.ts'
import { useFilmId } from '#web/lib/film.ts'
import { useStageEdit } from '#web/stages/stage-edit.tsx'
import { Button, IconButton } from '#web/ui/button.tsx'
import { Picture } from '#web/ui/picture.tsx'
import { Loaded } from '#web/ui/states.tsx'

/** Arrows walk back: the scenes before, the master image, other forms. The current one is marked (S3). */
export function ReferencePart({ look }: { look: Look }) {
  const references = useQuery(api.looks.references.queryOptions({ input: { id: look.id } }))
  return (
    <section aria-label="Reference" className="py-3">
      <Loaded query={references} what="Looking back">
        {(list) => (list.length === 0 ? <NoPicture look={look} /> : <Carousel key={look.id} look={look} references={list} />)}
      </Loaded>
    </section>
  )
}

function NoPicture({ look }: { look: Look }) {
  const filmId = useFilmId()
  return (
    <p className="text-faint">
      No picture yet: it goes as words.{' '}
      <Link to="/films/$filmId/assets" params={{ filmId }} search={{ asset: look.assetId }} className="text-accent underline">
        Make one in the assets
      </Link>
      , or upload one below.
    </p>
  )
}

function Carousel({ look, references }: { look: Look; references: Reference[] }) {
  const edit = useStageEdit()
  const current = Math.max(0, references.findIndex((reference) => reference.current))
  const [at, setAt] = useState(current)
  const use = useMutation(api.looks.edit.mutationOptions({ meta: { done: `${look.name}: another reference` } }))
  const place = Math.min(at, references.length - 1)
  const shown = references[place]!
  const step = (by: number) => setAt(Math.max(0, Math.min(place + by, references.length - 1)))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    event.preventDefault()
    step(event.key === 'ArrowRight' ? 1 : -1)
  }
  const choose = (referenceAttemptId: Reference['attemptId'] | null) => edit(() => use.mutate({ id: look.id, change: { referenceAttemptId } }))

  return (
    <div role="group" tabIndex={0} aria-label={`References of ${look.name}: ${place + 1} of ${references.length}`} onKeyDown={onKeyDown} className="flex flex-col gap-2 rounded-card">
      <div className="flex items-center gap-2">
        <IconButton label="A later reference" disabled={place === 0} onClick={() => step(-1)}>
          <ChevronLeft size={16} />
        </IconButton>
        <Picture hash={shown.picture} alt={`${look.name}, ${shown.label}`} cutOut={look.kind !== 'location'} fit="contain" width={480} className="h-56 min-w-0 flex-1 rounded-card" />
        <IconButton label="An earlier reference" disabled={place === references.length - 1} onClick={() => step(1)}>
          <ChevronRight size={16} />
        </IconButton>
      </div>
      <ol className="flex flex-wrap justify-center gap-1">
        {references.map(({ attemptId, label, current: isCurrent }, index) => (
          <li key={attemptId}>
            <button type="button" aria-current={index === place} onClick={() => setAt(index)} className="flex items-center gap-1 rounded-control px-2 py-0.5 text-xs text-quiet hover:bg-hover aria-[current=true]:bg-hover aria-[current=true]:text-ink">
              {isCurrent && <Check size={11} className="text-accent" aria-label="the reference now" />}
              {label}
            </button>
          </li>
        ))}
      </ol>
      <div className="flex justify-center gap-2">
        {shown.current ? (
          <span className="flex h-7 items-center text-xs text-accent">This is the reference{shown.from === 'chosen' ? ', chosen by you' : ''}</span>
        ) : (
          <Button onClick={() => choose(shown.attemptId)}>Use this reference</Button>
        )}
        {references.some(({ from }) => from === 'chosen') && (
          <Button look="quiet" onClick={() => choose(null)}>
            Follow the nearest scene again
          </Button>
        )}
      </div>
    </div>
  )
}
