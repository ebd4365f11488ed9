import { CircleSlash, TriangleAlert } from 'lucide-react'
import type { Frame } from '#contract/frames.ts'

/** In the place of a picture that is not made, or over one that is kept and not used. */
export const UnusedSlot = ({ frame: { picture, use } }: { frame: Frame }) => (
  <span className={picture ? 'absolute inset-x-0 bottom-0 flex justify-center bg-scrim p-1.5' : 'absolute inset-0 flex items-center justify-center p-3'}>
    <span className="flex items-center gap-1.5 rounded-control bg-ground px-2 py-1 text-xs text-quiet">
      <CircleSlash size={13} className="shrink-0" aria-hidden /> {use.why}
      {picture && '. The picture is kept.'}
    </span>
  </span>
)

/** What the video engine is not sent, and what it has to be told instead. */
export const NotSent = ({ frame: { use } }: { frame: Frame }) => (
  <>
    {use.planned && <p className="text-xs text-quiet">{use.why}.</p>}
    {use.onlyTold && (
      <p className="flex items-start gap-1 text-xs text-outdated">
        <TriangleAlert size={13} className="mt-px shrink-0" aria-hidden /> {use.onlyTold}.
      </p>
    )}
  </>
)
