import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Pin, TriangleAlert } from 'lucide-react'
import type { Look, TimelineEntry } from '#contract/looks.ts'
import type { LookId } from '#core/ids.ts'
import { api } from '#web/lib/api.ts'
import { useFilmId } from '#web/lib/film.ts'
import { useStageEdit } from '#web/stages/stage-edit.tsx'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Picture } from '#web/ui/picture.tsx'
import { Loaded } from '#web/ui/states.tsx'

/** An asset's states through the film; links that lead nowhere any more are told and mended (S2). */
export function LookTimeline({ look, onClose }: { look: Look; onClose: () => void }) {
  const projectId = useFilmId()
  const timeline = useQuery(api.looks.timeline.queryOptions({ input: { id: look.assetId } }))
  const repair = useMutation(api.looks.repairPins.mutationOptions({ meta: { done: 'Broken links mended' } }))
  const broken = timeline.data?.some((entry) => entry.broken !== null) ?? false
  return (
    <Dialog
      open
      onClose={onClose}
      width="wide"
      title={`${look.name} through the film`}
      actions={
        broken && (
          <Button look="primary" busy={repair.isPending} onClick={() => repair.mutate({ projectId })}>
            Mend the broken links
          </Button>
        )
      }
    >
      <Loaded query={timeline} what="Walking through the film">
        {(entries) => <Entries look={look} entries={entries} onClose={onClose} />}
      </Loaded>
    </Dialog>
  )
}

function Entries({ look, entries, onClose }: { look: Look; entries: TimelineEntry[]; onClose: () => void }) {
  const projectId = useFilmId()
  const here = entries.find(({ lookId }) => lookId === look.id)?.scene ?? 0
  return (
    <ol className="flex gap-4 overflow-x-auto pb-2" tabIndex={0} aria-label={`${look.name}, scene by scene`}>
      {entries.map((entry) => (
        <li key={entry.lookId} className="w-40 shrink-0">
          <Picture hash={entry.picture} alt={`${look.name} in scene ${entry.scene}`} cutOut={look.kind !== 'location'} fit="contain" width={160} className="h-32 w-40 rounded-control" />
          <p className="flex items-center gap-1 pt-1">
            <Link to="/films/$filmId/scenes/$sceneId/looks" params={{ filmId: projectId, sceneId: entry.sceneId }} search={{ look: entry.lookId }} onClick={onClose} aria-current={entry.sceneId === look.sceneId} className="underline decoration-line-strong underline-offset-2 aria-[current=true]:text-accent">
              Scene {entry.scene}
            </Link>
            {entry.pinned && <Pin size={11} aria-label="pinned by you" className="text-quiet" />}
            {entry.deferred && <span className="text-xs text-faint">deferred</span>}
          </p>
          {entry.broken && (
            <p className="flex items-center gap-1 text-xs text-outdated">
              <TriangleAlert size={12} aria-hidden /> {entry.broken}
            </p>
          )}
          {entry.form && <p className="text-xs">ends as {entry.form}</p>}
          {entry.tags.length > 0 && <p className="text-xs text-quiet">{entry.tags.join(', ')}</p>}
          <p className="line-clamp-3 text-xs text-faint">{entry.description}</p>
          {entry.scene < here && !entry.deferred && <Follow look={look} entry={entry} />}
        </li>
      ))}
    </ol>
  )
}

/** The scene it starts from: the nearest one before, unless the user pins another. */
function Follow({ look, entry }: { look: Look; entry: TimelineEntry }) {
  const edit = useStageEdit()
  const change = useMutation(api.looks.edit.mutationOptions({ meta: { done: `${look.name} starts from another scene` } }))
  const follow = (inheritedFromId: LookId | null) => edit(() => change.mutate({ id: look.id, change: { inheritedFromId } }))
  if (entry.lookId !== look.inheritedFromId) return <Button onClick={() => follow(entry.lookId)}>Start from scene {entry.scene}</Button>
  if (!look.pinned) return <p className="text-xs text-accent">It starts from here</p>
  return (
    <Button look="quiet" onClick={() => follow(null)}>
      Follow the nearest scene
    </Button>
  )
}
