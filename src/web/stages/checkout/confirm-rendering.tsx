import { useMutation } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { Checkout } from '#contract/stages.ts'
import { withinBudget } from '#core/engines/budget.ts'
import { api } from '#web/lib/api.ts'
import { useFilmId, useSceneId } from '#web/lib/film.ts'
import { count, price, priced } from '#web/lib/format.ts'
import { useStageEdit } from '#web/stages/stage-edit.tsx'
import { Button } from '#web/ui/button.tsx'
import { Confirm } from '#web/ui/dialog.tsx'

interface Props {
  checkout: Checkout
  /** Those of its shots that are about to be rendered. */
  due: Checkout['shots']
}

/** What it costs against the budget, and the explicit yes before anything expensive is started (V1). */
export function ConfirmRendering({ checkout, due }: Props) {
  const guard = useStageEdit()
  const filmId = useFilmId()
  const sceneId = useSceneId()
  const navigate = useNavigate()
  const [asking, setAsking] = useState(false)
  const render = useMutation(api.clips.requestScene.mutationOptions())
  const { shots, budgetUsd, spentUsd, rehearse } = checkout
  const lacking = shots.filter(({ frames }) => frames.some(({ picture, unused }) => picture === null && unused === ''))
  const open = shots.filter(({ clip }) => clip.freshness !== 'fresh')
  const usd = due.reduce((sum, { clip }) => sum + clip.usd, 0)
  const left = budgetUsd === null ? null : budgetUsd - spentUsd
  const isOver = rehearse === null && !withinBudget(spentUsd, usd, budgetUsd)
  const nothingWords = open.length === 0 ? 'Every clip is fresh' : open.every((shot) => lacking.includes(shot)) ? 'No clip can be rendered yet' : 'No shot is chosen'
  const start = () =>
    render.mutate({ sceneId, shotIds: due.map(({ shotId }) => shotId) }, { onSuccess: () => void navigate({ to: '/films/$filmId/scenes/$sceneId/review', params: { filmId, sceneId } }), onSettled: () => setAsking(false) })

  return (
    <section aria-label="In total" className="flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-line bg-sunken px-4 py-3">
      <dl className="flex flex-wrap gap-x-6 gap-y-1">
        <Figure name={`${count(due.length, 'clip')} with ${checkout.videoModel}`} value={price(usd)} />
        <Figure name="Spent so far" value={spentUsd > 0 ? price(spentUsd) : '$0'} />
        <Figure name="Left of the budget" value={left === null ? 'no budget set' : price(Math.max(0, left))} />
      </dl>
      <div className="min-w-0 flex-1 text-quiet">
        {rehearse && <p>The film rehearses {rehearse}: prices and limits are its own, the built-in engines draw, and nothing is paid.</p>}
        {lacking.length > 0 && (
          <p className="text-outdated">
            {lacking.map(({ label }) => label).join(', ')} {lacking.length === 1 ? 'lacks' : 'lack'} a frame; {' '}
            <Link to="/films/$filmId/scenes/$sceneId/frames" params={{ filmId, sceneId }} className="underline">
              make the frames first
            </Link>
            .
          </p>
        )}
        {isOver && (
          <p className="text-failed">
            That is more than the budget has left; work stops before it is exceeded. Raise it in the{' '}
            <Link to="/films/$filmId/project" params={{ filmId }} className="underline">
              settings of the film
            </Link>
            , or render fewer shots.
          </p>
        )}
      </div>
      <Button look="primary" disabled={due.length === 0 || isOver} onClick={() => guard(() => setAsking(true))}>
        {due.length === 0 ? nothingWords : priced(`Render ${count(due.length, 'clip')}`, usd)}
      </Button>
      <Confirm open={asking} onClose={() => setAsking(false)} title={`Render ${count(due.length, 'clip')}?`} action={priced('Render', usd)} busy={render.isPending} onConfirm={start}>
        <p>
          {due.map(({ label }) => label).join(', ')}. Rendering goes on when you leave the page; finished clips arrive by themselves, and each can be cancelled in the tray.
        </p>
      </Confirm>
    </section>
  )
}

const Figure = ({ name, value }: { name: string; value: string }) => (
  <div>
    <dt className="text-xs text-faint">{name}</dt>
    <dd className="figures text-base">{value}</dd>
  </div>
)
