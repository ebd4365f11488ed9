import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { BookmarkPlus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { FilmStyle, SetStyle } from '#contract/styles.ts'
import type { ProjectId } from '#core/ids.ts'
import { api } from '#web/lib/api.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Loaded } from '#web/ui/states.tsx'
import { CapsuleCard } from './capsule-card.tsx'
import { StyleForm } from './style-form.tsx'
import { StyleSample, type Subject } from './style-sample.tsx'
import { isSameStyle } from './style-words.ts'
import { useCapsules } from './use-capsules.ts'

interface Question {
  wanted: SetStyle
  onClose: () => void
  onApplied: () => void
}

interface Props {
  projectId: ProjectId
  /** Assets a sample can be drawn of. */
  subjects: Subject[]
  /** Asks once where the stage is locked. */
  edit: (change: () => void) => void
  /** Tells what a style would change, and applies it: that is known further right. */
  question: (question: Question) => ReactNode
  onClose: () => void
}

/** How the film is drawn: a capsule, or a tone by hand; seen on a sample before it is applied. */
export function StyleDialog({ projectId, onClose, ...rest }: Props) {
  const current = useQuery(api.styles.get.queryOptions({ input: { projectId } }))
  if (!current.data)
    return (
      <Dialog open onClose={onClose} width="wide" title="Style of the film">
        <Loaded query={current} what="Reading the style">
          {() => null}
        </Loaded>
      </Dialog>
    )
  return <Open projectId={projectId} onClose={onClose} current={current.data} {...rest} />
}

function Open({ projectId, subjects, edit, question, onClose, current }: Props & { current: FilmStyle }) {
  const [draft, setDraft] = useState(current)
  const [asking, setAsking] = useState(false)
  const keep = useMutation(api.styles.keepCapsule.mutationOptions({ meta: { done: `${draft.style.name} kept as a capsule` }, onSuccess: ({ id, name }) => setDraft((now) => ({ ...now, capsuleId: id, style: { ...now.style, name } })) }))
  const named = draft.style.name.trim() !== ''
  const changed = !isSameStyle(draft.style, current.style) || draft.capsuleId !== current.capsuleId
  return (
    <Dialog
      open
      onClose={onClose}
      width="wide"
      title="Style of the film"
      lead={`Now: ${current.style.name}, ${current.style.strength}. It reaches every picture, and never outweighs who somebody is.`}
      actions={
        <>
          <Button look="quiet" icon={<BookmarkPlus size={14} aria-hidden />} busy={keep.isPending} disabled={!named} onClick={() => keep.mutate({ style: draft.style, referenceHashes: draft.referenceHashes, copy: true })}>
            Keep as a capsule
          </Button>
          <Link to="/capsules" className="px-2 text-quiet hover:text-ink">
            Capsule library
          </Link>
          <span className="flex-1" />
          <Button look="quiet" onClick={onClose}>
            Close
          </Button>
          <Button look="primary" disabled={!changed || !named} onClick={() => edit(() => setAsking(true))}>
            <span className="max-w-72 truncate">Apply {draft.style.name}</span>
          </Button>
        </>
      }
    >
      <div className="grid h-[64vh] min-h-0 grid-cols-[minmax(0,1fr)_280px_300px] gap-4">
        <Capsules draft={draft} onChoose={setDraft} />
        <div className="min-h-0 overflow-auto pr-1">
          <StyleForm style={draft.style} onChange={(style) => setDraft({ ...draft, style, capsuleId: null })} />
        </div>
        <div className="min-h-0 overflow-auto border-l border-line pl-4">
          <StyleSample projectId={projectId} style={draft.style} subjects={subjects} />
        </div>
      </div>
      {asking && question({ wanted: { projectId, ...draft }, onClose: () => setAsking(false), onApplied: onClose })}
    </Dialog>
  )
}

function Capsules({ draft, onChoose }: { draft: FilmStyle; onChoose: (style: FilmStyle) => void }) {
  const capsules = useCapsules()
  return (
    <section aria-label="Capsules" className="min-h-0 overflow-auto pr-1">
      <Loaded query={capsules} what="Reading the capsules">
        {(list) => (
          <ul className="grid grid-cols-[repeat(auto-fill,minmax(150px,1fr))] gap-2">
            {list.map((capsule) => (
              <li key={capsule.id ?? capsule.style.name} className="min-w-0">
                <CapsuleCard
                  capsule={capsule}
                  on={isSameStyle(capsule.style, draft.style)}
                  onChoose={() => onChoose({ style: capsule.style, capsuleId: capsule.id, referenceHashes: capsule.referenceHashes })}
                />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </section>
  )
}
