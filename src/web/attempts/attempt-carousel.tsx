import { type ClipboardEvent, type KeyboardEvent, useState } from 'react'
import type { Attempt } from '#contract/attempts.ts'
import type { Slot } from '#core/attempts/slot.ts'
import type { AttemptId } from '#core/ids.ts'
import { isTyping } from '#web/lib/commands.ts'
import { Failed, Loaded } from '#web/ui/states.tsx'
import { AttemptActions } from './attempt-actions.tsx'
import { AttemptStage } from './attempt-stage.tsx'
import { AttemptStrip } from './attempt-strip.tsx'
import { shownFirst } from './attempt-words.ts'
import type { Capabilities, Shape } from './capabilities.ts'
import { CompareAttempts } from './compare-attempts.tsx'
import { Makings } from './makings.tsx'
import { PictureViewer } from './picture-viewer.tsx'
import { useAttempts } from './use-attempts.ts'

interface Props {
  slot: Slot
  shape: Shape
  can: Capabilities
}

/**
 * Every attempt of one slot, wherever it stands: walk through them, compare two, select, star, delete, make another,
 * upload. Left and right walk, Enter shows it large; a picture that is pasted here becomes an attempt.
 */
export function AttemptCarousel({ slot, shape, can }: Props) {
  const query = useAttempts(slot)
  return (
    <Loaded query={query} what="Reading the attempts">
      {(attempts) => <Carousel key={`${slot.kind} ${slot.subjectId} ${slot.facet}`} attempts={attempts} shape={shape} can={can} />}
    </Loaded>
  )
}

type Opened = 'large' | 'compare' | null

function Carousel({ attempts, shape, can }: { attempts: Attempt[]; shape: Shape; can: Capabilities }) {
  const [chosen, setChosen] = useState<{ id: AttemptId; among: string } | null>(null)
  const [opened, setOpened] = useState<Opened>(null)
  const inUse = attempts.find(({ selected }) => selected)?.id
  // What somebody walked to stays shown until a new attempt comes or another one is in use: then that is what they want to see.
  const among = `${inUse} ${attempts[0]?.id}`
  const walkedTo = chosen?.among === among ? attempts.find(({ id }) => id === chosen.id) : undefined
  const shown = walkedTo ?? shownFirst(attempts)
  const show = (id: AttemptId) => setChosen({ id, among })
  const failed = attempts[0]?.state === 'failed' && shown?.id !== attempts[0].id ? attempts[0] : null

  const step = (by: number) => {
    const at = attempts.findIndex(({ id }) => id === shown?.id)
    const next = attempts[at + by]
    if (next) show(next.id)
  }
  const walk = (event: KeyboardEvent) => {
    if (event.target instanceof HTMLVideoElement || isTyping(event.nativeEvent)) return
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    event.preventDefault()
    step(event.key === 'ArrowRight' ? -1 : 1)
  }
  const paste = (event: ClipboardEvent) => {
    const [file] = event.clipboardData.files
    if (!file || !can.upload || isTyping(event.nativeEvent)) return
    event.preventDefault()
    void can.upload(file)
  }
  return (
    // The buttons inside take the focus; what they do not want reaches the row as a whole.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section aria-label={`Attempts: ${shape.name}`} onKeyDown={walk} onPaste={paste} className="flex min-w-0 flex-col gap-2">
      <AttemptStage attempts={attempts} shown={shown} shape={shape} can={can} onStep={step} onOpen={() => setOpened('large')} />
      {shown && <AttemptActions attempts={attempts} shown={shown} can={can} onCompare={() => setOpened('compare')} onLarge={() => setOpened('large')} />}
      {failed && <Failed error={`The latest attempt failed, and what was there stays. ${failed.error ?? ''}`} />}
      <AttemptStrip attempts={attempts} shown={shown} shape={shape} can={can} onShow={show} />
      <Makings can={can} hasPicture={inUse !== undefined} />
      {shown && opened === 'large' && <PictureViewer attempts={attempts} shown={shown} shape={shape} onShow={show} onClose={() => setOpened(null)} />}
      {shown && opened === 'compare' && <CompareAttempts attempts={attempts} first={shown} shape={shape} can={can} onClose={() => setOpened(null)} />}
    </section>
  )
}
