import { ToggleGroup } from 'radix-ui'
import type { ReactNode } from 'react'

interface Props<T extends string> {
  label: string
  value: T
  choices: readonly { value: T; label: ReactNode; said?: string }[]
  onChange: (value: T) => void
}

/** A few choices side by side, one of them on. */
export function Segments<T extends string>({ label, value, choices, onChange }: Props<T>) {
  return (
    <ToggleGroup.Root type="single" aria-label={label} value={value} onValueChange={(next) => next && onChange(next as T)} className="inline-flex self-start rounded-control border border-line-strong/60 bg-sunken p-0.5">
      {choices.map((choice) => (
        <ToggleGroup.Item
          key={choice.value}
          value={choice.value}
          {...(choice.said ? { 'aria-label': choice.said } : {})}
          className="flex h-6 items-center gap-1.5 rounded-[4px] px-2 text-quiet hover:text-ink data-[state=on]:bg-hover data-[state=on]:text-ink"
        >
          {choice.label}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  )
}
