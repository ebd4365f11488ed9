import { useMutation } from '@tanstack/react-query'
import { Check } from 'lucide-react'
import { useState } from 'react'
import type { Attempt } from '#contract/attempts.ts'
import type { Frame } from '#contract/frames.ts'
import type { SceneId } from '#core/ids.ts'
import { AttemptCarousel } from '#web/attempts/attempt-carousel.tsx'
import type { Making } from '#web/attempts/capabilities.ts'
import { ComparePictures } from '#web/attempts/compare-pictures.tsx'
import { api } from '#web/lib/api.ts'
import { Button } from '#web/ui/button.tsx'
import { OutOfDate } from '#web/ui/chip.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Tabs } from '#web/ui/tabs.tsx'
import { FixRegion } from './fix-region.tsx'
import { LinkPart } from './link-part.tsx'
import { PassesPart } from './passes-part.tsx'
import { PresencePart } from './presence-part.tsx'
import { ReferenceStrip } from './reference-strip.tsx'
import { isDue, useMakeFrames } from './use-frames.ts'
import { WhatIsSent } from './what-is-sent.tsx'

interface Props {
  sceneId: SceneId
  frame: Frame
  /** All of the scene, in order. */
  frames: Frame[]
  ratio: number
  guard: (edit: () => void) => void
  onClose: () => void
}

/** Everything about one frame: its attempts, how it was built, what came before it, what it hangs together with. */
export function FrameDialog({ sceneId, frame, frames, ratio, guard, onClose }: Props) {
  const { shotId, side, label } = frame
  const name = `${side === 'start' ? 'Start' : 'End'} frame of ${label}`
  const { another, needed } = useMakeFrames(sceneId)
  const upload = useMutation(api.frames.upload.mutationOptions({ meta: { done: `${name} uploaded` } }))
  const approve = useMutation(api.attempts.approve.mutationOptions())
  const [sent, setSent] = useState(false)
  const [fixed, setFixed] = useState<Attempt | null>(null)
  const [looked, setLooked] = useState<Attempt | null>(null)
  const before = previousEnd(frame, frames)
  const approveButton = (attempt: Attempt) =>
    attempt.state === 'done' && (
      <>
        <Approve attempt={attempt} onApprove={(approved) => guard(() => approve.mutate({ id: attempt.id, approved }))} />
        <Button onClick={() => setFixed(attempt)}>Change a region</Button>
        <Button onClick={() => setLooked(attempt)}>Who is in it</Button>
      </>
    )
  const makings: Making[] = [
    ...(isDue(frame) ? [{ verb: frame.freshness === 'missing' ? 'Make the frame' : 'Make what is out of date', usd: frame.usd, run: () => needed(shotId, side) }] : []),
    ...(!frame.use.planned && !frame.picture ? [{ verb: 'Make it anyway', usd: frame.anotherUsd ?? undefined, run: () => needed(shotId, side) }] : []),
    ...(frame.picture ? [{ verb: 'Make another', usd: frame.anotherUsd ?? undefined, run: () => another(shotId, side) }] : []),
  ]

  return (
    <Dialog open onClose={onClose} width="wide" title={name}>
      <div className="flex flex-col gap-3">
        <div className="flex flex-wrap items-center gap-3">
          <ReferenceStrip frame={frame} />
          <span className="flex-1" />
          <OutOfDate freshness={frame.freshness} reasons={frame.reasons} />
          <Button look="quiet" onClick={() => setSent(true)}>
            What is sent
          </Button>
        </div>
        <Tabs
          label={name}
          tabs={[
            {
              value: 'attempts',
              label: 'Attempts',
              content: (
                <AttemptCarousel
                  slot={{ kind: 'frame', subjectId: shotId, facet: side }}
                  shape={{ name, ratio }}
                  can={{
                    guard,
                    makings,
                    upload: (file) => upload.mutateAsync({ shotId, side, file }),
                    extra: approveButton,
                  }}
                />
              ),
            },
            { value: 'passes', label: 'Passes', content: <PassesPart frame={frame} guard={guard} /> },
            {
              value: 'compare',
              label: side === 'start' ? 'Against the end before' : 'Against the start',
              content:
                before?.picture && frame.picture ? (
                  <ComparePictures ratio={ratio} before={{ hash: before.picture, name: placed(before) }} after={{ hash: frame.picture, name: placed(frame) }} />
                ) : (
                  <p className="text-faint">{before ? 'Both frames need a picture first.' : 'This is the first frame of the scene.'}</p>
                ),
            },
            { value: 'links', label: 'Links', content: <LinkPart frame={frame} frames={frames} guard={guard} /> },
          ]}
        />
      </div>
      {fixed && <FixRegion attempt={fixed} ratio={ratio} guard={guard} onClose={() => setFixed(null)} />}
      {looked && (
        <Dialog open onClose={() => setLooked(null)} title={`Who is in the ${side} frame of ${label}`}>
          <PresencePart attemptId={looked.id} guard={guard} />
        </Dialog>
      )}
      {sent && <WhatIsSent frame={frame} onClose={() => setSent(false)} />}
    </Dialog>
  )
}

const Approve = ({ attempt: { approved }, onApprove }: { attempt: Attempt; onApprove: (approved: boolean) => void }) => (
  <Button look={approved ? 'plain' : 'primary'} icon={<Check size={14} aria-hidden />} onClick={() => onApprove(!approved)}>
    {approved ? 'Take the approval back' : 'Approve'}
  </Button>
)

const placed = ({ side, label }: Frame) => `${side === 'start' ? 'Start' : 'End'} of ${label}`

/** What is seen right before this frame: the end of the shot before, or the start of its own. */
function previousEnd({ shotId, side }: Frame, frames: Frame[]): Frame | undefined {
  const at = frames.findIndex((one) => one.shotId === shotId && one.side === side)
  return frames[at - 1]
}
