import { Link } from '@tanstack/react-router'
import { CircleAlert, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Checkout } from '#contract/stages.ts'
import type { ShotId } from '#core/ids.ts'
import { useFilmId, useSceneId } from '#web/lib/film.ts'
import { price } from '#web/lib/format.ts'
import { Checkbox } from '#web/ui/checkbox.tsx'
import { Label, OutOfDate } from '#web/ui/chip.tsx'
import { Picture } from '#web/ui/picture.tsx'

type Line = Checkout['shots'][number]
const clipWords = { missing: 'to be made', fresh: 'there, and fresh', outdated: 'to be made again', waits: 'waits for its frames' }

interface Props {
  shots: Line[]
  /** Those that can be rendered, and of these those that will be. */
  ready: Line[]
  due: Line[]
  onChoose: (id: ShotId, isChosen: boolean) => void
}

/** One line a shot: whether it is rendered, its frames, its clip, what the model cannot do, and the price. */
export const CheckoutTable = ({ shots, ready, due, onChoose }: Props) => (
  <table className="w-full border-collapse">
    <thead>
      <tr className="text-left text-xs text-faint">
        {['Shot', 'Start', 'End', 'Clip', 'What to know', 'Price'].map((name) => (
          <th key={name} scope="col" className="border-b border-line px-3 py-1.5 font-normal">
            {name}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {shots.map((line) => (
        <ShotLine key={line.shotId} line={line} choice={ready.includes(line) && <Checkbox label={`Render ${line.label}`} checked={due.includes(line)} onChange={(isChosen) => onChoose(line.shotId, isChosen)} />} />
      ))}
    </tbody>
  </table>
)

function ShotLine({ line: { shotId, label, seconds, frames, clip, notices }, choice }: { line: Line; choice: ReactNode }) {
  const filmId = useFilmId()
  const sceneId = useSceneId()
  const usd = clip.usd + frames.reduce((sum, frame) => sum + frame.usd, 0)
  return (
    <tr className="border-b border-line align-top">
      <th scope="row" aria-label={`Shot ${label}`} className="px-3 py-2 text-left font-normal">
        <span className="flex items-center gap-2">
          <span className="flex w-4 shrink-0">{choice}</span>
          <Label>{label}</Label> <span className="figures text-xs text-faint">{seconds} s</span>
        </span>
      </th>
      {frames.map((frame) => (
        <td key={frame.side} className="px-3 py-2">
          <Link to="/films/$filmId/scenes/$sceneId/frames" params={{ filmId, sceneId }} search={{ shot: shotId }} className="block w-36" aria-label={`The ${frame.side} frame of ${label}`}>
            <Picture hash={frame.unused ? null : frame.picture} alt="" width={144} className="aspect-video w-36 rounded-control" />
          </Link>
          <div className="max-w-36 pt-0.5">
            {frame.freshness === 'missing' ? <span className="text-xs text-outdated">to be made first</span> : <OutOfDate freshness={frame.freshness} reasons={frame.reasons} />}
            {frame.unused && <p className="text-xs text-quiet">{frame.unused}.</p>}
            {frame.approved && !frame.unused && <span className="text-xs text-accent">approved</span>}
          </div>
        </td>
      ))}
      <td className="px-3 py-2">
        <p className={clip.freshness === 'fresh' ? 'text-faint' : ''}>{clipWords[clip.freshness]}</p>
        <OutOfDate freshness={clip.freshness} reasons={clip.reasons} />
      </td>
      <td className="px-3 py-2">
        <ul className="flex max-w-md flex-col gap-0.5">
          {frames.flatMap(({ side, misses }) =>
            misses.map((words) => (
              <li key={`${side} ${words}`} className="flex items-start gap-1.5 text-xs text-outdated">
                <TriangleAlert size={12} className="mt-0.5 shrink-0" aria-label="warning" />
                In the {side} frame: {words}
              </li>
            )),
          )}
          {notices.map(({ level, message }) => (
            <li key={message} className={`flex items-start gap-1.5 text-xs ${level === 'blocked' ? 'text-failed' : level === 'warning' ? 'text-outdated' : 'text-faint'}`}>
              {level === 'blocked' && <CircleAlert size={12} className="mt-0.5 shrink-0" aria-label="blocked" />}
              {level === 'warning' && <TriangleAlert size={12} className="mt-0.5 shrink-0" aria-label="warning" />}
              {message}
            </li>
          ))}
        </ul>
      </td>
      <td className="figures px-3 py-2 text-right">{usd > 0 ? price(usd) : clip.freshness === 'fresh' ? '–' : 'free'}</td>
    </tr>
  )
}
