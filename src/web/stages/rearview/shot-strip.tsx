import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { api } from '#web/lib/api.ts'
import { useFilmId, useSceneId } from '#web/lib/film.ts'
import { runningTime } from '#web/lib/format.ts'
import { sizes } from '#web/shots/camera-words.ts'
import { dialogueText } from '#web/shots/dialogue-text.ts'
import { Framing } from '#web/shots/framing.tsx'
import { Label } from '#web/ui/chip.tsx'
import { Loaded } from '#web/ui/states.tsx'

/** The shots of the scene at a glance. */
export function ShotStrip() {
  const filmId = useFilmId()
  const sceneId = useSceneId()
  const shots = useQuery(api.shots.list.queryOptions({ input: { sceneId } }))
  return (
    <Loaded query={shots} what="Reading the shots">
      {(list) => (
        <ol className="flex flex-col pb-3">
          {list.length === 0 && <li className="text-faint">No shots yet.</li>}
          {list.map((shot) => (
            <li key={shot.id} className="flex items-start gap-3 border-b border-line py-1.5">
              <Link to="/films/$filmId/scenes/$sceneId/shots" params={{ filmId, sceneId }} search={{ shot: shot.id }} className="flex w-40 shrink-0 items-center gap-2">
                <Label>{shot.label}</Label>
                <Framing size={shot.camera.size} />
                <span className="figures text-xs text-faint">
                  {sizes[shot.camera.size].short} · {runningTime(shot.seconds)}
                </span>
              </Link>
              <p className="min-w-0 font-script text-base leading-5 whitespace-pre-line">{[shot.action, dialogueText(shot.dialogue)].filter(Boolean).join('\n')}</p>
            </li>
          ))}
        </ol>
      )}
    </Loaded>
  )
}
