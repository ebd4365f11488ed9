import { useState } from 'react'
import type { Checkout } from '#contract/stages.ts'
import type { ShotId } from '#core/ids.ts'
import { CheckoutTable } from './checkout-table.tsx'
import { ConfirmRendering } from './confirm-rendering.tsx'

/** Stage 11: everything that is due is rendered, but for the shots somebody leaves out. */
export function SceneCheckout({ checkout }: { checkout: Checkout }) {
  const [left, setLeft] = useState<ReadonlySet<ShotId>>(new Set())
  const { shots } = checkout
  const ready = shots.filter(({ clip, frames }) => clip.freshness !== 'fresh' && frames.every(({ picture, unused }) => picture !== null || unused !== ''))
  const due = ready.filter(({ shotId }) => !left.has(shotId))
  const choose = (id: ShotId, isChosen: boolean) => setLeft((now) => new Set(isChosen ? [...now].filter((one) => one !== id) : [...now, id]))
  return (
    <>
      <ConfirmRendering checkout={checkout} due={due} />
      <CheckoutTable shots={shots} ready={ready} due={due} onChoose={choose} />
    </>
  )
}
