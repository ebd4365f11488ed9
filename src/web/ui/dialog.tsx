import { clsx } from 'clsx'
import { AlertDialog, Dialog as Radix } from 'radix-ui'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { CloseButton } from './close-button.tsx'

const scrim = 'fixed inset-0 z-40 bg-scrim'
const box = 'fixed left-1/2 top-1/2 z-50 flex max-h-[88vh] -translate-x-1/2 -translate-y-1/2 flex-col rounded-card border border-line bg-raised shadow-dialog focus:outline-none'
const widths = { narrow: 'w-[min(440px,94vw)]', middle: 'w-[min(720px,94vw)]', wide: 'w-[min(1120px,96vw)]' }

interface Props {
  open: boolean
  onClose: () => void
  title: string
  /** One sentence under the title. */
  lead?: ReactNode
  width?: keyof typeof widths
  children: ReactNode
  /** Buttons, the main one last. */
  actions?: ReactNode
}

export function Dialog({ open, onClose, title, lead, width = 'middle', children, actions }: Props) {
  return (
    <Radix.Root open={open} onOpenChange={(next) => next || onClose()}>
      <Radix.Portal>
        <Radix.Overlay className={scrim} />
        <Radix.Content className={clsx(box, widths[width])} {...(lead ? {} : { 'aria-describedby': undefined })}>
          <div className="flex items-start gap-3 border-b border-line px-4 py-3">
            <div className="min-w-0 flex-1">
              <Radix.Title className="truncate text-base font-medium">{title}</Radix.Title>
              {lead && <Radix.Description className="text-quiet">{lead}</Radix.Description>}
            </div>
            <Radix.Close asChild>
              <CloseButton />
            </Radix.Close>
          </div>
          {/* Long words without a button among them are scrolled with the arrow keys. */}
          <div role="group" aria-label={title} tabIndex={0} className="min-h-0 flex-1 overflow-auto px-4 py-3">
            {children}
          </div>
          {actions && <footer className="flex items-center justify-end gap-2 border-t border-line px-4 py-3">{actions}</footer>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}

interface Question {
  open: boolean
  onClose: () => void
  title: string
  children: ReactNode
  /** The verb with its object: "Remove Ana from the scene". */
  action: string
  look?: 'primary' | 'danger'
  busy?: boolean
  onConfirm: () => void
}

/** Asks before something that costs or takes away; Escape and Cancel leave all as it is. */
export function Confirm({ open, onClose, title, children, action, look = 'primary', busy = false, onConfirm }: Question) {
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => next || onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Overlay className={scrim} />
        <AlertDialog.Content className={clsx(box, widths.narrow)}>
          <AlertDialog.Title className="px-4 pt-4 text-base font-medium">{title}</AlertDialog.Title>
          <AlertDialog.Description asChild>
            <div className="min-h-0 flex-1 overflow-auto px-4 py-2 text-quiet">{children}</div>
          </AlertDialog.Description>
          <footer className="flex justify-end gap-2 px-4 pb-4 pt-2">
            <AlertDialog.Cancel asChild>
              <Button look="quiet">Cancel</Button>
            </AlertDialog.Cancel>
            <Button look={look} busy={busy} onClick={onConfirm}>
              {action}
            </Button>
          </footer>
        </AlertDialog.Content>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  )
}
