import { clsx } from 'clsx'
import { Check, ChevronDown } from 'lucide-react'
import { Select as Radix } from 'radix-ui'
import type { ReactNode } from 'react'

interface Choice<T extends string> {
  value: T
  label: string
  icon?: ReactNode
}

interface Props<T extends string> {
  /** Said to screen readers when there is no visible label. */
  label: string
  value: T
  choices: readonly Choice<T>[]
  onChange: (value: T) => void
  disabled?: boolean
  className?: string
}

export function Select<T extends string>({ label, value, choices, onChange, disabled = false, className }: Props<T>) {
  return (
    <Radix.Root value={value} onValueChange={(next) => onChange(next as T)} disabled={disabled}>
      <Radix.Trigger
        aria-label={label}
        className={clsx(
          'inline-flex h-7 items-center justify-between gap-1.5 rounded-control border border-line-strong/60 bg-raised px-2 text-sm hover:bg-hover disabled:opacity-55',
          className,
        )}
      >
        <span className="min-w-0 truncate">
          <Radix.Value />
        </span>
        <ChevronDown size={13} className="shrink-0 text-faint" aria-hidden />
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content position="popper" sideOffset={4} collisionPadding={8} className="z-60 max-h-80 min-w-(--radix-select-trigger-width) overflow-hidden rounded-control border border-line bg-raised shadow-dialog">
          <Radix.Viewport className="p-1">
            {choices.map((choice) => (
              <Radix.Item key={choice.value} value={choice.value} className="flex items-center gap-2 rounded-[4px] py-1 pl-2 pr-6 outline-none data-highlighted:bg-hover">
                {choice.icon}
                <Radix.ItemText>{choice.label}</Radix.ItemText>
                <Radix.ItemIndicator className="absolute right-2">
                  <Check size={13} aria-hidden />
                </Radix.ItemIndicator>
              </Radix.Item>
            ))}
          </Radix.Viewport>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  )
}
