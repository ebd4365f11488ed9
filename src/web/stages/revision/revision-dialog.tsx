import { useMutation, useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import type { RevisionReview } from '#contract/stages.ts'
import type { ProjectId, ScriptId } from '#core/ids.ts'
import { api } from '#web/lib/api.ts'
import { count, price } from '#web/lib/format.ts'
import { Button } from '#web/ui/button.tsx'
import { Checkbox } from '#web/ui/checkbox.tsx'
import { Chip, Label } from '#web/ui/chip.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Failed, Loaded } from '#web/ui/states.tsx'
import { revisionWords } from './revision-words.ts'

interface Props {
  projectId: ProjectId
  scriptId: ScriptId
  onClose: () => void
}

/** What approving would do, before it is done: apply it, or keep editing. */
export function RevisionDialog({ projectId, scriptId, onClose }: Props) {
  const review = useQuery(api.stages.reviewRevision.queryOptions({ input: { projectId, scriptId }, staleTime: 0, gcTime: 0 }))
  const [shotsFollow, setShotsFollow] = useState(true)
  const version = review.data?.version
  const apply = useMutation(api.stages.applyRevision.mutationOptions({ meta: { done: `Version ${version ?? ''} approved`, ownError: true } }))
  return (
    <Dialog
      open
      onClose={onClose}
      width="middle"
      title={version ? `Approve version ${version}?` : 'What this version changes'}
      lead={review.data && revisionWords(review.data)}
      actions={
        <>
          <Button look="quiet" onClick={onClose}>
            Keep editing
          </Button>
          <Button look="primary" disabled={!review.data} busy={apply.isPending} onClick={() => apply.mutate({ projectId, scriptId, shotsFollow }, { onSuccess: onClose })}>
            {version ? `Approve version ${version}` : 'Approve'}
          </Button>
        </>
      }
    >
      {apply.error && <Failed error={apply.error} />}
      <Loaded query={review} what="Trying the version out; nothing is changed by it">
        {(found) => (
          <div className="flex flex-col gap-4">
            <Scenes scenes={found.scenes} />
            <Assets found={found} />
            <OutOfDateLines found={found} />
            {found.following > 0 && (
              <Checkbox checked={shotsFollow} onChange={setShotsFollow}>
                Let the shots of {count(found.following, 'changed scene')} follow the new text
                <span className="block text-xs text-faint">A shot whose words are still there keeps its casting and its pictures.{found.toMake > 0 && ` New shots would ask for ${count(found.toMake, 'picture or clip', 'pictures and clips')}${found.toMakeUsd > 0 ? ` · ${price(found.toMakeUsd)}` : ''}.`}</span>
              </Checkbox>
            )}
          </div>
        )}
      </Loaded>
    </Dialog>
  )
}

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className="flex flex-col gap-1.5">
    <h3 className="font-medium">{title}</h3>
    {children}
  </section>
)

const tones = { new: 'accent', changed: 'running', gone: 'failed', moved: 'quiet', renamed: 'quiet', unchanged: 'quiet' } as const

function Scenes({ scenes }: { scenes: RevisionReview['scenes'] }) {
  const happened = scenes.filter(({ words }) => words !== null)
  const untouched = scenes.length - happened.length
  return (
    <Part title="Scenes">
      <ul className="flex max-h-64 flex-col gap-1 overflow-auto">
        {happened.map(({ kind, number, oldNumber, words }) => (
          <li key={`${number} ${oldNumber}`} className="flex items-baseline gap-2">
            <span className="w-18 shrink-0">
              <Chip tone={tones[kind]}>{kind}</Chip>
            </span>
            <span className="min-w-0 break-words">{words}</span>
          </li>
        ))}
      </ul>
      {untouched > 0 && <p className="text-quiet">{count(untouched, 'scene')} unchanged, with all their work.</p>}
    </Part>
  )
}

function Assets({ found: { newAssets, goneAssets } }: { found: RevisionReview }) {
  if (newAssets.length + goneAssets.length === 0) return null
  return (
    <Part title="Assets">
      {newAssets.length > 0 && (
        <p className="flex flex-wrap items-center gap-1">
          New, to be confirmed in stage 5: {newAssets.map(({ id, name }) => <Chip key={id} tone="accent">{name}</Chip>)}
        </p>
      )}
      {goneAssets.length > 0 && (
        <p className="flex flex-wrap items-center gap-1">
          No longer shown by the script; they stay: {goneAssets.map(({ id, name }) => <Chip key={id}>{name}</Chip>)}
        </p>
      )}
    </Part>
  )
}

function OutOfDateLines({ found: { outdated, outdatedCount, outdatedUsd, putAside } }: { found: RevisionReview }) {
  if (outdatedCount + putAside === 0) return <p className="text-quiet">Nothing that is made becomes out of date.</p>
  return (
    <Part title={outdatedCount > 0 ? `${count(outdatedCount, 'thing')} out of date${outdatedUsd > 0 ? ` · ${price(outdatedUsd)} to mend` : ''}` : 'Pictures and clips'}>
      <ul className="flex max-h-48 flex-col gap-1 overflow-auto">
        {outdated.map(({ label, what, reasons, usd }, index) => (
          <li key={index} className="flex items-baseline gap-2">
            <Label>{label}</Label>
            <span className="min-w-0 flex-1 truncate text-quiet">
              {what}: {reasons.join(' · ')}
            </span>
            <span className="figures text-xs text-faint">{price(usd)}</span>
          </li>
        ))}
      </ul>
      {putAside > 0 && <p className="text-quiet">{count(putAside, 'picture or clip', 'pictures and clips')} go aside with shots whose words are gone. Undo brings them back.</p>}
    </Part>
  )
}
