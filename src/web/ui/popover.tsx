import { Popover as Radix } from 'radix-ui'
import type { ReactElement, ReactNode } from 'react'

interface Props {
  trigger: ReactElement
  label: string
  align?: 'start' | 'center' | 'end'
  children: ReactNode
}

export function Popover({ trigger, label, align = 'start', children }: Props) {
  return (
    <Radix.Root>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content aria-label={label} align={align} sideOffset={6} collisionPadding={8} className="z-50 max-h-[70vh] max-w-[92vw] overflow-auto rounded-card border border-line bg-raised p-3 shadow-dialog">
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
