import { useMutation, useQuery } from '@tanstack/react-query'
import { Check, CircleSlash, Link2, RefreshCw } from 'lucide-react'
import { useState } from 'react'
import type { Frame } from '#contract/frames.ts'
import type { Shot } from '#contract/shots.ts'
import type { SceneId } from '#core/ids.ts'
import { cameraText } from '#core/shots/camera-text.ts'
import { FrameDialog } from '#web/frames/frame-dialog.tsx'
import { FrameTile } from '#web/frames/frame-tile.tsx'
import { PresenceNote } from '#web/frames/presence-note.tsx'
import { isDue, isUnderWay, makeWords, totalOf, useMakeFrames } from '#web/frames/use-frames.ts'
import { api } from '#web/lib/api.ts'
import { price, priced } from '#web/lib/format.ts'
import { useKept } from '#web/lib/kept.ts'
import { dialogueText } from '#web/shots/dialogue-text.ts'
import { ShotReferences } from '#web/shots/shot-references.tsx'
import { useStageEdit } from '#web/stages/stage-edit.tsx'
import { Button, IconButton } from '#web/ui/button.tsx'
import { Label } from '#web/ui/chip.tsx'
import { Segments } from '#web/ui/segments.tsx'
import { StartOnlyDialog } from './start-only-dialog.tsx'

type Mode = 'quick' | 'control'
const modes = [
  { value: 'quick', label: 'Quick: all at once' },
  { value: 'control', label: 'Control: approve the start first' },
] as const

interface Props {
  sceneId: SceneId
  shots: Shot[]
  frames: Frame[]
  ratio: number
  focused: string | undefined
}

/** Stage 10: start and end of every shot side by side. */
export function FramesBoard({ sceneId, shots, frames, ratio, focused }: Props) {
  const guard = useStageEdit()
  const { make, busy } = useMakeFrames(sceneId)
  const linkScene = useMutation(api.frames.linkScene.mutationOptions({ meta: { done: 'Every shot begins where the one before ended' } }))
  const [choosing, setChoosing] = useState(false)
  const [mode, setMode] = useKept<Mode>('frames mode', (kept) => (kept === 'control' ? 'control' : 'quick'))
  const { data: references = [] } = useQuery(api.shots.references.queryOptions({ input: { sceneId } }))
  const first = frames.find(({ shotId, side }) => shotId === focused && side === 'start')
  const [open, setOpen] = useState<Pick<Frame, 'shotId' | 'side'> | null>(first ?? null)
  const opened = frames.find(({ shotId, side }) => shotId === open?.shotId && side === open.side)

  const isHeld = (frame: Frame) => mode === 'control' && frame.side === 'end' && !frames.some((one) => one.shotId === frame.shotId && one.side === 'start' && one.approved)
  const due = frames.filter((frame) => isDue(frame) && !isHeld(frame))
  const makeDue = () => {
    const sides = [...new Set(due.map(({ side }) => side))]
    if (mode === 'control') for (const side of sides) make([side], due.filter((one) => one.side === side).map(({ shotId }) => shotId))
    else make(sides.length === 2 ? ['start', 'end'] : sides)
  }
  const canLink = frames.some(({ side, link, shotId }) => side === 'start' && link === null && shotId !== shots[0]?.id)

  return (
    <>
      <div className="sticky top-0 z-10 flex flex-wrap items-center gap-2 border-b border-line bg-ground px-4 py-2">
        <Segments label="How frames are made" value={mode} choices={modes} onChange={setMode} />
        <span className="flex-1" />
        <Button look="quiet" icon={<CircleSlash size={14} aria-hidden />} onClick={() => setChoosing(true)}>
          Start frame only…
        </Button>
        {canLink && (
          <Button look="quiet" icon={<Link2 size={14} aria-hidden />} busy={linkScene.isPending} onClick={() => guard(() => linkScene.mutate({ sceneId }))}>
            Link the whole scene
          </Button>
        )}
        {due.length > 0 && (
          <Button look="primary" busy={busy} onClick={() => guard(makeDue)}>
            {priced(makeWords(due), totalOf(due))}
          </Button>
        )}
      </div>
      <ol>
        {shots.map((shot) => (
          <li key={shot.id} className="grid gap-4 border-b border-line px-4 py-3 [contain-intrinsic-size:auto_300px] [content-visibility:auto] lg:grid-cols-[240px_minmax(0,1fr)_minmax(0,1fr)]">
            <div className="min-w-0">
              <p className="flex items-center gap-2">
                <Label>{shot.label}</Label> <span className="figures text-xs text-faint">{shot.seconds} s</span>
              </p>
              <p className="pt-1 text-xs text-quiet">{cameraText(shot.camera)}</p>
              <p className="line-clamp-6 pt-1 font-script text-base leading-5 whitespace-pre-line">{[shot.action, dialogueText(shot.dialogue)].filter(Boolean).join('\n')}</p>
              <ShotReferences shot={shot} references={references.filter(({ shotId }) => shotId === shot.id)} guard={guard} />
            </div>
            {frames
              .filter(({ shotId }) => shotId === shot.id)
              .map((frame) => (
                <FrameTile
                  key={frame.side}
                  frame={frame}
                  ratio={ratio}
                  held={isHeld(frame) && frame.freshness !== 'fresh' ? 'after its start is approved' : undefined}
                  onOpen={() => setOpen(frame)}
                  actions={<Actions sceneId={sceneId} frame={frame} held={isHeld(frame)} onMake={() => guard(() => make([frame.side], [frame.shotId]))} guard={guard} />}
                  note={<PresenceNote frame={frame} guard={guard} />}
                />
              ))}
          </li>
        ))}
      </ol>
      {choosing && <StartOnlyDialog sceneId={sceneId} ends={frames.filter(({ side }) => side === 'end')} guard={guard} onClose={() => setChoosing(false)} />}
      {opened && <FrameDialog key={`${opened.shotId} ${opened.side}`} sceneId={sceneId} frame={opened} frames={frames} ratio={ratio} guard={guard} onClose={() => setOpen(null)} />}
    </>
  )
}

interface ActionProps {
  sceneId: SceneId
  frame: Frame
  held: boolean
  onMake: () => void
  guard: (edit: () => void) => void
}

function Actions({ sceneId, frame, held, onMake, guard }: ActionProps) {
  const approve = useMutation(api.attempts.approve.mutationOptions())
  const startOnly = useMutation(api.frames.startOnly.mutationOptions())
  const { attemptId, approved, label, side, shotId, use } = frame
  return (
    <span className="flex items-center gap-1">
      {isDue(frame) && !held && (
        <Button icon={<RefreshCw size={13} aria-hidden />} onClick={onMake}>
          {frame.freshness === 'missing' ? 'Make' : 'Make again'} · {price(frame.usd)}
        </Button>
      )}
      {side === 'end' && (use.sent || use.startOnly) && (
        <Button look="quiet" busy={startOnly.isPending} aria-label={use.startOnly ? `Use the end frame of ${label}` : `Make ${label} from its start frame only`} onClick={() => guard(() => startOnly.mutate({ sceneId, shotIds: [shotId], startOnly: !use.startOnly }))}>
          {use.startOnly ? 'Use the end frame' : 'Start frame only'}
        </Button>
      )}
      {attemptId && !isUnderWay(frame) && (
        <IconButton label={approved ? `Take the approval of ${label} ${side} back` : `Approve ${label} ${side}`} pressed={approved} onClick={() => guard(() => approve.mutate({ id: attemptId, approved: !approved }))}>
          <Check size={15} />
        </IconButton>
      )}
    </span>
  )
}
