import { clsx } from 'clsx'
import { type ComponentProps, type ReactNode, useId } from 'react'

const box = 'w-full rounded-control border border-line-strong/60 bg-sunken px-2 text-ink placeholder:text-faint disabled:opacity-60'

interface FieldProps {
  label: string
  /** A short help, or what is wrong with it. */
  note?: ReactNode
  wrong?: boolean
  children: (id: string) => ReactNode
}

/** A label above, a note below. */
export function Field({ label, note, wrong = false, children }: FieldProps) {
  const id = useId()
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className="text-xs text-quiet">
        {label}
      </label>
      {children(id)}
      {note && <p className={clsx('text-xs', wrong ? 'text-failed' : 'text-faint')}>{note}</p>}
    </div>
  )
}

export const TextInput = ({ className, ...rest }: ComponentProps<'input'>) => <input className={clsx(box, 'h-7', className)} {...rest} />

export const TextArea = ({ className, ...rest }: ComponentProps<'textarea'>) => (
  <textarea className={clsx(box, 'field-sizing-content min-h-16 resize-y py-1.5', className)} {...rest} />
)
