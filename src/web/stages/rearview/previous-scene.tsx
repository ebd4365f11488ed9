import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Look } from '#contract/looks.ts'
import type { AssetId } from '#core/ids.ts'
import { sceneTitle } from '#core/scenes/scene-title.ts'
import { api } from '#web/lib/api.ts'
import { useFilmId, useSceneId } from '#web/lib/film.ts'
import { Label } from '#web/ui/chip.tsx'
import { Picture } from '#web/ui/picture.tsx'
import { Loaded } from '#web/ui/states.tsx'
import { EarlierLooks } from './earlier-looks.tsx'

const from: Record<NonNullable<Look['pictureFrom']>, string> = { own: 'as in that scene', chosen: 'chosen reference', earlier: 'from an earlier scene', master: 'master image' }

/** The end of the scene before: its last frames, and everybody as they were last seen. */
export function PreviousScene() {
  const filmId = useFilmId()
  const sceneId = useSceneId()
  const rearview = useQuery(api.stages.rearview.queryOptions({ input: { sceneId } }))
  const [chosen, choose] = useState<AssetId | null>(null)

  return (
    <Loaded query={rearview} what="Looking back">
      {({ previous }) =>
        previous === null ? (
          <p className="text-quiet">This is the first scene of the film; nothing comes before it.</p>
        ) : (
          <div className="flex flex-col gap-3 pb-3">
            <p className="text-quiet">
              End of{' '}
              <Link to="/films/$filmId/scenes/$sceneId/frames" params={{ filmId, sceneId: previous.sceneId }} className="text-ink underline decoration-line-strong underline-offset-2">
                {previous.position}. {sceneTitle(previous.slug, previous.heading)}
              </Link>
            </p>
            <ul className="flex gap-2 overflow-x-auto">
              {previous.frames.length === 0 && <li className="text-faint">It has no frames yet.</li>}
              {previous.frames.map(({ shotId, label, side, picture }) => (
                <li key={`${shotId} ${side}`} className="shrink-0">
                  <Picture hash={picture} alt={`${side} frame of ${label}`} width={220} className="h-28 w-auto rounded-control" />
                  <p className="pt-0.5 text-xs text-faint">
                    <Label>{label}</Label> {side}
                  </p>
                </li>
              ))}
            </ul>
            <ul className="flex flex-wrap gap-2">
              {previous.looks.map((look) => (
                <li key={look.id}>
                  <button type="button" aria-expanded={chosen === look.assetId} onClick={() => choose(chosen === look.assetId ? null : look.assetId)} className="flex w-56 items-center gap-2 rounded-control p-1 text-left hover:bg-hover aria-expanded:bg-hover">
                    <Picture hash={look.picture} alt="" cutOut={look.kind !== 'location'} fit="contain" width={48} className="size-12 shrink-0 rounded-control" />
                    <span className="min-w-0">
                      <span className="block truncate">{look.name}</span>
                      <span className="block truncate text-xs text-faint">{look.tags.length > 0 ? look.tags.join(', ') : look.pictureFrom ? from[look.pictureFrom] : 'no picture yet'}</span>
                    </span>
                  </button>
                </li>
              ))}
            </ul>
            {chosen && <EarlierLooks assetId={chosen} />}
          </div>
        )
      }
    </Loaded>
  )
}
