import { Check, Minus } from 'lucide-react'
import { Checkbox as Radix } from 'radix-ui'
import { type ReactNode, useId } from 'react'

interface Props {
  checked: boolean | 'indeterminate'
  onChange: (checked: boolean) => void
  /** Shown beside it; or give `label` for screen readers only. */
  children?: ReactNode
  label?: string
  disabled?: boolean
}

export function Checkbox({ checked, onChange, children, label, disabled = false }: Props) {
  const id = useId()
  return (
    <span className="inline-flex min-w-0 items-center gap-2">
      <Radix.Root
        id={id}
        checked={checked}
        disabled={disabled}
        onCheckedChange={(next) => onChange(next === true)}
        {...(label ? { 'aria-label': label } : {})}
        className="group flex size-4 shrink-0 items-center justify-center rounded-[4px] border border-line-strong bg-sunken data-[state=checked]:border-accent data-[state=checked]:bg-accent data-[state=indeterminate]:border-accent data-[state=indeterminate]:bg-accent disabled:opacity-55"
      >
        <Radix.Indicator className="text-on-accent">
          <Check size={12} strokeWidth={3} className="group-data-[state=indeterminate]:hidden" aria-hidden />
          <Minus size={12} strokeWidth={3} className="group-data-[state=checked]:hidden" aria-hidden />
        </Radix.Indicator>
      </Radix.Root>
      {children && (
        <label htmlFor={id} className="min-w-0">
          {children}
        </label>
      )}
    </span>
  )
}
