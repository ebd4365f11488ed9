import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Frame, LinkFrame } from '#contract/frames.ts'
import { api } from '#web/lib/api.ts'
import { Button } from '#web/ui/button.tsx'
import { Picture } from '#web/ui/picture.tsx'
import { Segments } from '#web/ui/segments.tsx'

interface Props {
  frame: Frame
  /** All of the scene, in order. */
  frames: Frame[]
  guard: (edit: () => void) => void
}

const kinds = [
  { value: 'match', label: 'The very same picture' },
  { value: 'reference', label: 'Same moment, other camera' },
] as const

const keyOf = ({ shotId, side }: Pick<Frame, 'shotId' | 'side'>) => `${shotId} ${side}`

/** One link per frame (F6): pulled from another frame of the scene, or pushed to the start of the next shot. */
export function LinkPart({ frame, frames, guard }: Props) {
  const [kind, setKind] = useState<LinkFrame['kind']>(frame.link?.kind === 'reference' ? 'reference' : 'match')
  const link = useMutation(api.frames.link.mutationOptions({ meta: { done: 'Linked' } }))
  const unlink = useMutation(api.frames.unlink.mutationOptions({ meta: { done: 'The link is taken away' } }))
  const at = frames.findIndex((one) => keyOf(one) === keyOf(frame))
  const next = frame.side === 'end' ? frames.slice(at + 1).find(({ side }) => side === 'start') : undefined
  const others = frames.filter((one) => keyOf(one) !== keyOf(frame))
  const put = (to: Frame, from: Frame, as: LinkFrame['kind']) =>
    guard(() => link.mutate({ shotId: to.shotId, side: to.side, kind: as, from: { shotId: from.shotId, side: from.side } }))

  return (
    <div className="flex flex-col gap-3">
      {frame.link && (
        <p className="flex items-center gap-2">
          It {frame.link.kind === 'reference' ? 'agrees with' : 'shows the picture of'} the {frame.link.side} of {frame.link.label}.
          <Button onClick={() => guard(() => unlink.mutate({ shotId: frame.shotId, side: frame.side }))}>Take the link away</Button>
        </p>
      )}
      <Segments label="Kind of link" value={kind} choices={kinds} onChange={setKind} />
      {next && (
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => put(next, frame, kind)}>
            Push it to the start of {next.label}
          </Button>
          <Button onClick={() => put(next, frame, 'shared')}>Share one picture with the start of {next.label}</Button>
        </div>
      )}
      <p className="text-xs text-faint">Pull from another frame of the scene:</p>
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(120px,1fr))] gap-2">
        {others.map((other) => (
          <li key={keyOf(other)}>
            <button type="button" onClick={() => put(frame, other, kind)} className="w-full rounded-control p-1 text-left hover:bg-hover" aria-label={`Pull from ${other.label} ${other.side}`}>
              <Picture hash={other.picture} alt="" width={120} className="aspect-video w-full rounded-[4px]" />
              <span className="text-xs text-quiet">
                {other.label} {other.side}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
