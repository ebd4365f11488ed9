import { useState } from 'react'
import type { Slot } from '#core/attempts/slot.ts'
import type { AttemptId } from '#core/ids.ts'
import { shownFirst } from './attempt-words.ts'
import type { Shape } from './capabilities.ts'
import { PictureViewer } from './picture-viewer.tsx'
import { useAttempts } from './use-attempts.ts'

/** A slot's picture large, from wherever only its thumbnail stands; its other attempts are an arrow away. */
export function SlotViewer({ slot, shape, onClose }: { slot: Slot; shape: Shape; onClose: () => void }) {
  const { data = [] } = useAttempts(slot)
  const [id, setId] = useState<AttemptId | null>(null)
  const shown = data.find((attempt) => attempt.id === id) ?? shownFirst(data)
  if (!shown) return null
  return <PictureViewer attempts={data} shown={shown} shape={shape} onShow={setId} onClose={onClose} />
}
