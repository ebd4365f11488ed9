import { X } from 'lucide-react'
import type { ComponentProps } from 'react'

/** Without a hint: it is focused when a dialog opens, and Escape has to close the dialog and not the hint. */
export const CloseButton = (props: ComponentProps<'button'>) => (
  <button type="button" aria-label="Close" className="inline-flex size-7 shrink-0 items-center justify-center rounded-control text-quiet hover:bg-hover hover:text-ink" {...props}>
    <X size={15} />
  </button>
)
