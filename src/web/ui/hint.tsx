import { Tooltip } from 'radix-ui'
import type { ReactElement } from 'react'
import { Keys } from './keys.tsx'

/** What a thing is or does, on hover and on focus. */
export function Hint({ text, keys, children }: { text: string; keys?: string; children: ReactElement }) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger asChild>{children}</Tooltip.Trigger>
      <Tooltip.Portal>
        <Tooltip.Content
          sideOffset={5}
          collisionPadding={8}
          className="z-60 flex max-w-80 items-center gap-2 rounded-control border border-line bg-raised px-2 py-1 text-xs text-ink shadow-dialog"
        >
          {text}
          {keys && <Keys keys={keys} />}
        </Tooltip.Content>
      </Tooltip.Portal>
    </Tooltip.Root>
  )
}
