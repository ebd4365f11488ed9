import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useEffect, useState } from 'react'
import type { Matrix } from '#contract/casting.ts'
import type { ShotId } from '#core/ids.ts'
import { CastingEdits } from '#web/casting/cast-edits.tsx'
import { CastingMatrix } from '#web/casting/casting-matrix.tsx'
import { isDue, makeWords, totalOf, useFrames, useMakeFrames } from '#web/frames/use-frames.ts'
import { api } from '#web/lib/api.ts'
import { useFilmId } from '#web/lib/film.ts'
import { count, priced } from '#web/lib/format.ts'
import { useStageEdit } from '#web/stages/stage-edit.tsx'
import { Button } from '#web/ui/button.tsx'
import { ContextDialog } from './context-dialog.tsx'
import { ShotCard } from './shot-card.tsx'
import { usePromptLimits } from './use-prompt-limits.ts'

/** Stage 9: the matrix of the scene above, a card for each shot below. */
export function Prompting({ matrix, focused }: { matrix: Matrix; focused: string | undefined }) {
  const { sceneId } = matrix
  const guard = useStageEdit()
  const filmId = useFilmId()
  const navigate = useNavigate()
  const { data: prompts = [] } = useQuery(api.prompts.list.queryOptions({ input: { sceneId } }))
  const { data: frames = [] } = useFrames(sceneId)
  const { make, busy } = useMakeFrames(sceneId)
  const limits = usePromptLimits()
  const [marked, setMarked] = useState<ReadonlySet<ShotId>>(new Set())
  const [context, setContext] = useState(false)
  const due = frames.filter((frame) => isDue(frame) && (marked.size === 0 || marked.has(frame.shotId)))

  const goTo = useCallback((shotId: string) => document.querySelector(`#shot-${CSS.escape(shotId)}`)?.scrollIntoView({ block: 'start' }), [])
  useEffect(() => {
    if (focused) goTo(focused)
  }, [focused, goTo])
  const addToScene = () => void navigate({ to: '/films/$filmId/scenes/$sceneId/looks', params: { filmId, sceneId } })
  const mark = (id: ShotId, on: boolean) => setMarked((now) => new Set(on ? [...now, id] : [...now].filter((one) => one !== id)))

  return (
    <CastingEdits value={guard}>
      <section aria-label="Who is in which shot" className="border-b border-line px-4 py-3">
        <CastingMatrix matrix={matrix} onOpenShot={goTo} />
      </section>
      <div className="sticky top-0 z-20 flex flex-wrap items-center gap-2 border-b border-line bg-ground px-4 py-2">
        <p className="flex-1 text-quiet">{marked.size > 0 ? `${count(marked.size, 'shot')} marked` : count(matrix.shots.length, 'shot')}</p>
        {marked.size > 0 && (
          <Button look="quiet" onClick={() => setMarked(new Set())}>
            Mark none
          </Button>
        )}
        <Button look="quiet" onClick={() => setContext(true)}>
          What engines were told
        </Button>
        {due.length > 0 && (
          <Button busy={busy} onClick={() => guard(() => make(['start', 'end'], marked.size > 0 ? [...marked] : undefined))}>
            {priced(makeWords(due), totalOf(due))}
          </Button>
        )}
      </div>
      {matrix.shots.map((shot) => (
        <ShotCard
          key={shot.id}
          shot={shot}
          matrix={matrix}
          prompts={prompts.filter((prompt) => prompt.shotId === shot.id)}
          frames={frames.filter((frame) => frame.shotId === shot.id)}
          limits={limits}
          marked={marked.has(shot.id)}
          onMark={(on) => mark(shot.id, on)}
          onAddToScene={addToScene}
        />
      ))}
      {context && <ContextDialog onClose={() => setContext(false)} />}
    </CastingEdits>
  )
}
