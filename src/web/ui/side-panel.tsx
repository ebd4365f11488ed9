import { Dialog } from 'radix-ui'
import type { ReactNode } from 'react'
import { CloseButton } from './close-button.tsx'

interface Props {
  open: boolean
  onClose: () => void
  title: string
  children: ReactNode
}

/** Slides over the right of a page; what is behind it stays usable. */
export function SidePanel({ open, onClose, title, children }: Props) {
  return (
    <Dialog.Root open={open} onOpenChange={(next) => next || onClose()} modal={false}>
      <Dialog.Portal>
        <Dialog.Content
          aria-describedby={undefined}
          onInteractOutside={(event) => event.preventDefault()}
          className="fixed bottom-0 right-0 top-20 z-30 flex w-[min(480px,92vw)] flex-col border-l border-line bg-raised focus:outline-none"
        >
          <div className="flex items-center gap-2 border-b border-line px-4 py-2">
            <Dialog.Title className="min-w-0 flex-1 truncate text-base font-medium">{title}</Dialog.Title>
            <Dialog.Close asChild>
              <CloseButton />
            </Dialog.Close>
          </div>
          <div className="min-h-0 flex-1 overflow-auto px-4 py-3">{children}</div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
