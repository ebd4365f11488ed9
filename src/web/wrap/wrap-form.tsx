import { useQuery } from '@tanstack/react-query'
import { Download } from 'lucide-react'
import { useState } from 'react'
import type { Scene } from '#contract/scenes.ts'
import type { DownloadName, WrapCheck } from '#contract/wrap.ts'
import type { ProjectId, SceneId } from '#core/ids.ts'
import { sceneTitle } from '#core/scenes/scene-title.ts'
import { api } from '#web/lib/api.ts'
import { count, runningTime, size } from '#web/lib/format.ts'
import { Button } from '#web/ui/button.tsx'
import { Checkbox } from '#web/ui/checkbox.tsx'
import { Panel } from '#web/ui/panel.tsx'
import { Loaded } from '#web/ui/states.tsx'

const others: { name: DownloadName; title: string; what: string }[] = [
  { name: 'film.mp4', title: 'The film as one mp4', what: 'All clips in order, to show around' },
  { name: 'storyboard.pdf', title: 'Storyboard', what: 'Frames, action, dialogue, camera and cast, six to a page' },
  { name: 'report.html', title: 'Report', what: 'One self-contained page with everything the film was made from' },
  { name: 'shots.csv', title: 'Shot list', what: 'For a spreadsheet' },
  { name: 'breakdown.csv', title: 'Breakdown', what: 'Every asset with its scenes' },
  { name: 'casting.csv', title: 'Casting', what: 'Who is in which shot, and how' },
  { name: 'film.aiuteur', title: 'Film archive', what: 'The whole film as one file, to move or to keep' },
]

const addressOf = (projectId: ProjectId, name: DownloadName, sceneIds: readonly SceneId[] | null) => `/api/films/${projectId}/download/${name}${sceneIds ? `?scenes=${sceneIds.join(',')}` : ''}`

/** The package an editor opens: which scenes, what stands in the way, and the files beside it (V4). */
export function WrapForm({ projectId, scenes }: { projectId: ProjectId; scenes: Scene[] }) {
  const living = scenes.filter(({ deferred }) => !deferred)
  const [left, setLeft] = useState<ReadonlySet<SceneId>>(new Set())
  const wanted = living.filter(({ id }) => !left.has(id))
  const chosen = wanted.map(({ id }) => id)
  const only = (finished: readonly Scene[]) => setLeft(new Set(living.filter((scene) => !finished.includes(scene)).map(({ id }) => id)))
  const ids = left.size === 0 ? null : chosen
  const check = useQuery({ ...api.wrap.check.queryOptions({ input: { projectId, ...(ids ? { sceneIds: ids } : {}) } }), enabled: chosen.length > 0 })
  return (
    <div className="grid gap-x-10 px-4 py-2 lg:grid-cols-[repeat(2,minmax(0,1fr))]">
      <Panel title="Package for the edit">
        <p className="text-quiet">Approved clips by name, timelines for Resolve, Premiere and any other (FCPXML, FCP7 XML, EDL, OpenTimelineIO), a manifest and checksums.</p>
        <fieldset className="max-h-72 min-w-0 overflow-auto rounded-control border border-line p-2">
          <legend className="px-1 text-xs text-faint">Scenes</legend>
          {living.map(({ id, position, slug, heading, seconds }) => (
            <div key={id} className="flex min-h-7 items-center gap-2">
              <Checkbox checked={!left.has(id)} onChange={(on) => setLeft((now) => new Set(on ? [...now].filter((one) => one !== id) : [...now, id]))}>
                <span className="wrap-anywhere"><span className="figures text-faint">{position}.</span> {sceneTitle(slug, heading)}</span>
              </Checkbox>
              <span className="figures ml-auto text-xs text-faint">{runningTime(seconds)}</span>
            </div>
          ))}
        </fieldset>
        {chosen.length === 0 ? <p className="text-outdated">No scene is chosen.</p> : <Loaded query={check} what="Checking the clips">{(found) => <Outcome check={found} href={addressOf(projectId, 'wrap.zip', ids)} finished={finishedOf(found, wanted)} onOnly={only} />}</Loaded>}
      </Panel>
      <Panel title="Beside it">
        <ul className="flex flex-col">
          {others.map(({ name, title, what }) => (
            <li key={name} className="flex items-center gap-3 border-b border-line py-2 last:border-b-0">
              <div className="min-w-0 flex-1">
                <p>{title}</p>
                <p className="text-xs text-faint">{what}</p>
              </div>
              <FileLink href={addressOf(projectId, name, null)} name={name} />
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  )
}

/** Scenes with clips that nothing stands in the way of; a label begins with the number of its scene. */
function finishedOf({ problems }: WrapCheck, scenes: readonly Scene[]): Scene[] {
  const blocked = new Set(problems.map(({ shot }) => Number.parseInt(shot ?? '', 10)))
  return scenes.filter(({ position, seconds }) => seconds > 0 && !blocked.has(position))
}

interface OutcomeProps {
  check: WrapCheck
  href: string
  finished: Scene[]
  onOnly: (finished: Scene[]) => void
}

function Outcome({ check: { problems, clips, alternatives, seconds, bytes }, href, finished, onOnly }: OutcomeProps) {
  if (problems.length > 0) {
    return (
      <div role="alert" className="flex flex-col gap-1">
        <div className="flex items-center gap-3">
          <p className="flex-1 text-outdated">It cannot be wrapped yet: {count(problems.length, 'reason')}</p>
          {finished.length > 0 && <Button onClick={() => onOnly(finished)}>Only {finished.length === 1 ? 'the finished scene' : `the ${finished.length} finished scenes`}</Button>}
        </div>
        <ul className="max-h-64 list-disc overflow-auto pl-5">
          {problems.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      </div>
    )
  }
  return (
    <div className="flex items-center gap-3">
      <p className="flex-1 text-quiet">
        {count(clips, 'clip')}
        {alternatives > 0 && ` and ${count(alternatives, 'alternative take')}`}, {runningTime(seconds)}, {size(bytes)}
      </p>
      <a href={href} download className="inline-flex h-7 items-center gap-1.5 rounded-control bg-accent px-2.5 font-medium text-on-accent hover:opacity-90">
        <Download size={14} aria-hidden /> Download the package
      </a>
    </div>
  )
}

const FileLink = ({ href, name }: { href: string; name: string }) => (
  <a href={href} download className="inline-flex h-7 items-center gap-1.5 rounded-control border border-line-strong/60 bg-raised px-2.5 hover:bg-hover">
    <Download size={14} aria-hidden /> {name}
  </a>
)
