import { useNavigate } from '@tanstack/react-router'
import type { Gate, Look } from '#contract/looks.ts'
import type { LookId } from '#core/ids.ts'
import { useFilmId, useSceneId } from '#web/lib/film.ts'
import { Empty } from '#web/ui/states.tsx'
import { AddPane } from './add-pane.tsx'
import { CarriedTags } from './carried-tags.tsx'
import { CastPane } from './cast-pane.tsx'
import { LookPane } from './look-pane.tsx'
import { useSceneCast } from './use-scene-cast.ts'

/** Visual definition in three panes: who is here, how one of them looks, who may be added. */
export function Definition({ looks, chosen }: { looks: Look[]; chosen: string | undefined }) {
  const filmId = useFilmId()
  const sceneId = useSceneId()
  const navigate = useNavigate()
  const { shots, appearancesOf, gateOf } = useSceneCast()
  const look = looks.find(({ id }) => id === chosen) ?? looks.find(({ kind }) => kind === 'character') ?? looks[0]
  const choose = (id: LookId) => void navigate({ to: '/films/$filmId/scenes/$sceneId/looks', params: { filmId, sceneId }, search: { look: id }, replace: true })

  return (
    <div className="flex h-full min-h-0 flex-col">
      <CarriedTags />
      <div className="grid min-h-0 flex-1 grid-cols-[272px_minmax(0,1fr)_288px]">
        <CastPane looks={looks} chosen={look?.id ?? null} onChoose={choose} appearancesOf={appearancesOf} stateOf={(one) => stateOf(one, gateOf(one))} />
        {look ? (
          <LookPane key={look.id} look={look} shots={shots} appearances={appearancesOf(look)} because={gateOf(look)?.because ?? null} />
        ) : (
          <Empty title="Nobody is in this scene yet">Add what it needs from the film, or make something new, on the right.</Empty>
        )}
        <AddPane looks={looks} shots={shots} onAdded={choose} />
      </div>
    </div>
  )
}

function stateOf(look: Look, line: Gate['lines'][number] | undefined): string | null {
  if (line?.required && line.missing) return line.missing
  return look.pictureFrom === null ? 'goes as words' : null
}
