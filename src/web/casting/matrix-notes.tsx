import { useMutation } from '@tanstack/react-query'
import { Children, memo, type ReactNode, useState } from 'react'
import type { CastingSuggestion, Matrix } from '#contract/casting.ts'
import { cellWords } from '#core/casting/cell-words.ts'
import type { LookId, ShotId } from '#core/ids.ts'
import { api } from '#web/lib/api.ts'
import { count } from '#web/lib/format.ts'
import { Button } from '#web/ui/button.tsx'
import { Label } from '#web/ui/chip.tsx'
import { useCastingEdit } from './cast-edits.tsx'

interface Props {
  matrix: Matrix
  onGoTo: (lookId: LookId, shotId: ShotId) => void
  onSplit: (lookId: LookId, shotId: ShotId) => void
}

/** What is to be said about the casting of a scene, each with what can be done about it in one click. */
export const MatrixNotes = memo(function MatrixNotes({ matrix, onGoTo, onSplit }: Props) {
  const { breaks, suggestions, unanchored, lookAlikes } = matrix
  const labelOf = (shotId: ShotId) => matrix.shots.find(({ id }) => id === shotId)?.label ?? ''
  if (breaks.length + suggestions.length + unanchored.length + lookAlikes.length === 0)
    return <p className="text-quiet">Everybody comes before they go, and the casting says what the text says.</p>
  const place = (lookId: LookId | null, shotId: ShotId) => <Place label={labelOf(shotId)} onGo={() => lookId && onGoTo(lookId, shotId)} />
  return (
    <div className="flex flex-col gap-4">
      <Breaks matrix={matrix} place={place} />
      <Suggestions matrix={matrix} place={place} />
      <Notes title="No frame shows them" amount={unanchored.length}>
        {unanchored.map(({ lookId, shotId, message }) => (
          <Note key={`${lookId} ${shotId}`} place={place(lookId, shotId)} text={message}>
            <Button onClick={() => onSplit(lookId, shotId)}>Split {labelOf(shotId)}…</Button>
          </Note>
        ))}
      </Notes>
      <Notes title="Look alike" amount={lookAlikes.length}>
        {lookAlikes.map(({ lookIds, shotId, message }) => (
          <Note key={`${lookIds.join(' ')} ${shotId}`} place={place(lookIds[0] ?? null, shotId)} text={message} />
        ))}
      </Notes>
    </div>
  )
})

type PlaceOf = (lookId: LookId | null, shotId: ShotId) => ReactNode

function Breaks({ matrix: { sceneId, breaks }, place }: { matrix: Matrix; place: PlaceOf }) {
  const guard = useCastingEdit()
  const mend = useMutation(api.casting.mend.mutationOptions({ meta: { done: 'Mended' } }))
  return (
    <Notes title="Makes no sense" amount={breaks.length}>
      {breaks.map(({ id, lookId, shotId, message, mends }) => (
        <Note key={id} place={place(lookId, shotId)} text={message}>
          {mends.map(({ key, label }) => (
            <Button key={key} className="max-w-full" disabled={mend.isPending} onClick={() => guard(() => mend.mutate({ sceneId, breakId: id, mendKey: key }))}>
              <span className="truncate">{label}</span>
            </Button>
          ))}
        </Note>
      ))}
    </Notes>
  )
}

function Suggestions({ matrix, place }: { matrix: Matrix; place: PlaceOf }) {
  const { sceneId, suggestions } = matrix
  const guard = useCastingEdit()
  const accept = useMutation(api.casting.accept.mutationOptions({ meta: { done: 'As the text says' } }))
  const dismiss = useMutation(api.casting.dismiss.mutationOptions({ meta: { done: 'Dismissed; it is not suggested again' } }))
  const cellsOf = (all: CastingSuggestion[]) => ({ sceneId, cells: all.map(({ shotId, lookId, presence }) => ({ shotId, lookId, presence })) })
  const wordsOf = ({ lookId, shotId, presence }: CastingSuggestion) =>
    cellWords(matrix.looks.find((look) => look.lookId === lookId)?.name ?? '', matrix.shots.find(({ id }) => id === shotId)?.label ?? '', presence)
  const busy = accept.isPending || dismiss.isPending
  return (
    <Notes
      title="The text says"
      amount={suggestions.length}
      aside={
        suggestions.length > 1 && (
          <Button look="quiet" busy={accept.isPending} onClick={() => guard(() => accept.mutate(cellsOf(suggestions)))}>
            Accept {count(suggestions.length, 'suggestion')}
          </Button>
        )
      }
    >
      {suggestions.map((one) => (
        <Note key={`${one.lookId} ${one.shotId}`} place={place(one.lookId, one.shotId)} text={wordsOf(one)} quote={one.evidence} by={one.by === 'the text' ? '' : one.by}>
          <Button disabled={busy} aria-label={`Accept: ${wordsOf(one)}`} onClick={() => guard(() => accept.mutate(cellsOf([one])))}>
            Accept
          </Button>
          <Button look="quiet" disabled={busy} aria-label={`Dismiss: ${wordsOf(one)}`} onClick={() => guard(() => dismiss.mutate(cellsOf([one])))}>
            Dismiss
          </Button>
        </Note>
      ))}
    </Notes>
  )
}

const atOnce = 20

function Notes({ title, amount, aside, children }: { title: string; amount: number; aside?: ReactNode; children: ReactNode }) {
  const [all, setAll] = useState(false)
  if (amount === 0) return null
  const notes = Children.toArray(children)
  return (
    <section aria-label={title} className="flex flex-col gap-2">
      <header className="flex min-h-7 items-center gap-2">
        <h3 className="min-w-0 flex-1 truncate font-medium">
          {title} <span className="figures font-normal text-faint">{amount}</span>
        </h3>
        {aside}
      </header>
      <ul className="flex flex-col gap-3">{all ? notes : notes.slice(0, atOnce)}</ul>
      {!all && notes.length > atOnce && (
        <Button look="quiet" onClick={() => setAll(true)}>
          Show {notes.length - atOnce} more
        </Button>
      )}
    </section>
  )
}

function Note({ place, text, quote, by = '', children }: { place: ReactNode; text: string; quote?: string; by?: string; children?: ReactNode }) {
  return (
    <li className="flex flex-col gap-1.5 border-t border-line pt-2 first:border-t-0 first:pt-0">
      <p>
        {place} {text}
      </p>
      {quote && (
        <blockquote className="line-clamp-3 text-quiet">
          “{quote}”{by && <span className="text-faint"> read by {by}</span>}
        </blockquote>
      )}
      {children && <div className="flex flex-wrap gap-1.5">{children}</div>}
    </li>
  )
}

const Place = ({ label, onGo }: { label: string; onGo: () => void }) => (
  <button type="button" onClick={onGo} aria-label={`Go to ${label} in the matrix`} className="rounded-[4px] hover:bg-hover">
    <Label>{label}</Label>
  </button>
)
