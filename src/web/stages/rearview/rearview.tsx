import { ChevronDown, ChevronUp } from 'lucide-react'
import { type KeyboardEvent, type PointerEvent, useMemo, useRef } from 'react'
import { z } from 'zod'
import { useCommands } from '#web/lib/commands.ts'
import { useKept } from '#web/lib/kept.ts'
import { Tabs } from '#web/ui/tabs.tsx'
import { PreviousScene } from './previous-scene.tsx'
import { SceneScript } from './scene-script.tsx'
import { ShotStrip } from './shot-strip.tsx'

const Kept = z.object({ open: z.boolean(), tab: z.string(), height: z.number() }).catch({ open: false, tab: 'before', height: 260 })
const [lowest, highest] = [120, 640]
const clamp = (height: number) => Math.max(lowest, Math.min(height, highest))

/** Pulled down over any stage of a scene: how the scene before ended, the script, the shots. Remembers height and tab. */
export function Rearview() {
  const [{ open, tab, height }, keep] = useKept('rearview', (value) => Kept.parse(value))
  const from = useRef<{ y: number; height: number } | null>(null)
  const set = (change: Partial<z.infer<typeof Kept>>) => keep({ open, tab, height, ...change })
  useCommands(
    useMemo(
      () => [{ id: 'rearview', label: 'Pull the rearview down or up', group: 'Scene', keys: 'r', run: () => keep({ open: !open, tab, height }) }],
      [open, tab, height, keep],
    ),
  )

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 24, ArrowUp: -24 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    set({ open: true, height: clamp(height + step) })
  }
  const pull = {
    onPointerDown: (event: PointerEvent) => {
      event.currentTarget.setPointerCapture(event.pointerId)
      from.current = { y: event.clientY, height: open ? height : 0 }
    },
    onPointerMove: (event: PointerEvent) => {
      if (!from.current) return
      const next = from.current.height + event.clientY - from.current.y
      if (Math.abs(event.clientY - from.current.y) > 3) set(next < lowest / 2 ? { open: false } : { open: true, height: clamp(next) })
    },
    onPointerUp: () => {
      from.current = null
    },
  }
  return (
    <section aria-label="Rearview" className="shrink-0 border-b border-line bg-sunken">
      {open && (
        <div style={{ height }} className="overflow-hidden px-4">
          <Tabs
            label="Rearview"
            value={tab}
            onChange={(next) => set({ tab: next })}
            tabs={[
              { value: 'before', label: 'Previous scene', content: <PreviousScene /> },
              { value: 'script', label: 'Script', content: <SceneScript /> },
              { value: 'shots', label: 'Shots', content: <ShotStrip /> },
            ]}
          />
        </div>
      )}
      <div className="flex h-5 items-center justify-center">
        <button type="button" aria-expanded={open} onClick={() => set({ open: !open })} className="flex h-5 items-center gap-1 px-2 text-xs text-faint hover:text-ink">
          Rearview {open ? <ChevronUp size={12} aria-hidden /> : <ChevronDown size={12} aria-hidden />}
        </button>
        {open && (
          <div
            role="separator"
            aria-orientation="horizontal"
            aria-label="Height of the rearview"
            aria-valuenow={height}
            aria-valuemin={lowest}
            aria-valuemax={highest}
            tabIndex={0}
            onKeyDown={onKeyDown}
            {...pull}
            className="flex h-5 w-40 cursor-row-resize touch-none items-center justify-center"
          >
            <span className="h-0.5 w-16 rounded-full bg-line-strong" />
          </div>
        )}
      </div>
    </section>
  )
}
