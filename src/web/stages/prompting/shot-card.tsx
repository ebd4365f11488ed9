import { ChevronDown, ChevronRight } from 'lucide-react'
import { useRef, useState } from 'react'
import type { Matrix } from '#contract/casting.ts'
import type { Frame } from '#contract/frames.ts'
import type { Prompt } from '#contract/prompts.ts'
import { cameraText } from '#core/shots/camera-text.ts'
import { AssetsPanel } from '#web/casting/assets-panel.tsx'
import { useNearby } from '#web/casting/use-nearby.ts'
import { ReferenceStrip } from '#web/frames/reference-strip.tsx'
import { isDue, totalOf, useMakeFrames } from '#web/frames/use-frames.ts'
import { WhatIsSent } from '#web/frames/what-is-sent.tsx'
import { count, priced } from '#web/lib/format.ts'
import { PromptPanel } from '#web/prompts/prompt-panel.tsx'
import { dialogueText } from '#web/shots/dialogue-text.ts'
import { Framing } from '#web/shots/framing.tsx'
import { useStageEdit } from '#web/stages/stage-edit.tsx'
import { Button } from '#web/ui/button.tsx'
import { Checkbox } from '#web/ui/checkbox.tsx'
import { Label, OutOfDate } from '#web/ui/chip.tsx'
import { Picture } from '#web/ui/picture.tsx'

interface Props {
  shot: Matrix['shots'][number]
  matrix: Matrix
  prompts: Prompt[]
  frames: Frame[]
  limits: { image: number | null; video: number | null }
  marked: boolean
  onMark: (marked: boolean) => void
  onAddToScene: () => void
}

/** One shot of stage 9: what happens, who is in it and how, what its frames would be sent, and its three prompts. */
export function ShotCard({ shot, matrix, prompts, frames, limits, marked, onMark, onAddToScene }: Props) {
  const guard = useStageEdit()
  const box = useRef<HTMLElement>(null)
  const near = useNearby(box)
  const [open, setOpen] = useState(true)
  const [shown, setShown] = useState<Frame | null>(null)
  const { make, busy } = useMakeFrames(matrix.sceneId)
  const due = frames.filter(isDue)
  const reasons = [...new Set(frames.flatMap((frame) => frame.reasons))]
  const traits = matrix.looks.filter(({ picture }) => picture !== null).map(({ description }) => description)

  return (
    <article ref={box} id={`shot-${shot.id}`} aria-label={`Shot ${shot.label}`} className="border-b border-line px-4 py-3 [contain-intrinsic-size:auto_420px] [content-visibility:auto]">
      <header className="flex flex-wrap items-center gap-3">
        <Checkbox label={`Mark ${shot.label}`} checked={marked} onChange={onMark} />
        <button type="button" aria-expanded={open} aria-label={`${shot.label}: ${open ? 'fold' : 'unfold'}`} onClick={() => setOpen(!open)} className="flex items-center gap-1 rounded-control">
          {open ? <ChevronDown size={14} aria-hidden /> : <ChevronRight size={14} aria-hidden />}
          <Label>{shot.label}</Label>
        </button>
        <span className="figures text-xs text-faint">{shot.seconds} s</span>
        <Framing size={shot.camera.size} />
        <span className="text-xs text-quiet">{cameraText(shot.camera)}</span>
        <span className="flex min-w-0 flex-1 justify-end">{reasons.length > 0 && <OutOfDate freshness="outdated" reasons={reasons} />}</span>
        {due.length > 0 && (
          <Button busy={busy} onClick={() => guard(() => make(due.length === 2 ? ['start', 'end'] : [due[0]!.side], [shot.id]))}>
            {priced(`Make ${due.length} of ${count(frames.filter(({ use }) => use.planned).length, 'frame')}`, totalOf(due))}
          </Button>
        )}
      </header>
      <p className="pt-2 pl-7 font-script text-base leading-5 wrap-anywhere whitespace-pre-line">{[shot.action, dialogueText(shot.dialogue)].filter(Boolean).join('\n')}</p>
      {open && near && (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-6 gap-y-3 pl-7 pt-3 xl:grid-cols-[360px_minmax(0,1fr)]">
          <AssetsPanel matrix={matrix} shotId={shot.id} onAddToScene={onAddToScene} />
          <div className="flex min-w-0 flex-col gap-4">
            <div className="grid grid-cols-2 gap-4">
              {frames.map((frame) => (
                <section key={frame.side} aria-label={`${frame.side} of ${shot.label}`} className="flex min-w-0 items-start gap-2">
                  {frame.picture && <Picture hash={frame.picture} alt={`${frame.side} frame of ${shot.label}`} width={110} className="h-16 w-auto shrink-0 rounded-control" />}
                  <div className="min-w-0 flex-1">
                    <p className="flex items-center gap-2 pb-1 text-xs text-faint">
                      {frame.side === 'start' ? 'Start' : 'End'}
                      {frame.passes > 1 && <span>{count(frame.passes, 'pass', 'passes')}</span>}
                      <button type="button" className="underline decoration-line-strong underline-offset-2 hover:text-ink" onClick={() => setShown(frame)}>
                        What is sent
                      </button>
                    </p>
                    {frame.use.why && <p className="pb-1 text-xs text-quiet">{frame.use.why}.</p>}
                    {frame.use.planned && <ReferenceStrip frame={frame} />}
                  </div>
                </section>
              ))}
            </div>
            <div className="grid gap-4 lg:grid-cols-3">
              {prompts.map((prompt) => (
                <PromptPanel key={prompt.kind} prompt={prompt} traits={traits} limit={prompt.kind === 'video' ? limits.video : limits.image} guard={guard} />
              ))}
            </div>
          </div>
        </div>
      )}
      {shown && <WhatIsSent frame={shown} onClose={() => setShown(null)} />}
    </article>
  )
}
