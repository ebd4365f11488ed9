import { clsx } from 'clsx'
import { Check, ChevronDown } from 'lucide-react'
import { Popover } from 'radix-ui'
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { listStep, spelledOut, type Typed } from './list-keys.ts'

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

/**
 * One of a few. The focus stays on the box while its list is open, so that the page behind has not to be hidden from
 * anybody, as Radix's own does.
 */
export function Select<T extends string>({ label, value, choices, onChange, disabled = false, className }: Props<T>) {
  const id = useId()
  /** The choice the keys are at; null while the list is closed. */
  const [active, setActive] = useState<number | null>(null)
  const typed = useRef<Typed>({ text: '', at: 0 })
  const chosen = choices.findIndex((choice) => choice.value === value)
  const here = active ?? Math.max(0, chosen)

  function choose(at: number) {
    setActive(null)
    const choice = choices[at]
    if (choice && choice.value !== value) onChange(choice.value)
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.key === 'Escape') return
    if (event.key === 'Tab') return setActive(null)
    const { key } = event
    if (key === 'Enter' || (key === ' ' && !typed.current.text)) return take(event, () => (active === null ? setActive(here) : choose(active)))
    const next = listStep(key, active === null ? null : here, choices.length, Math.max(0, chosen)) ?? spelledOut(typed.current, key, choices.map((choice) => choice.label), here, event.timeStamp)
    if (next !== null) take(event, () => setActive(next))
  }

  return (
    <Popover.Root open={active !== null} onOpenChange={(open) => setActive(open ? here : null)}>
      <Popover.Trigger
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded={active !== null}
        aria-controls={`${id}-list`}
        aria-label={label}
        aria-activedescendant={active === null ? undefined : `${id}-${active}`}
        disabled={disabled}
        onKeyDown={onKeyDown}
        className={clsx(
          'inline-flex h-7 items-center justify-between gap-1.5 rounded-control border border-line-strong/60 bg-raised px-2 text-sm hover:bg-hover disabled:opacity-55',
          className,
        )}
      >
        <span className="min-w-0 truncate">{choices[chosen]?.label}</span>
        <ChevronDown size={13} className="shrink-0 text-faint" aria-hidden />
      </Popover.Trigger>
      <Popover.Portal>
        <section aria-label={label}>
          <Popover.Content
            role="listbox"
            id={`${id}-list`}
            aria-label={label}
            align="start"
            sideOffset={4}
            collisionPadding={8}
            onOpenAutoFocus={(event) => event.preventDefault()}
            onMouseDown={(event) => event.preventDefault()}
            className="z-60 max-h-80 min-w-(--radix-popover-trigger-width) overflow-auto rounded-control border border-line bg-raised p-1 shadow-dialog"
          >
            {choices.map((choice, at) => (
              <button
                key={choice.value}
                id={`${id}-${at}`}
                ref={at === active ? intoView : null}
                type="button"
                tabIndex={-1}
                role="option"
                aria-selected={at === chosen}
                onPointerMove={() => setActive(at)}
                onClick={() => choose(at)}
                className={clsx('relative flex w-full items-center gap-2 rounded-[4px] py-1 pl-2 pr-6 text-left', at === active && 'bg-hover')}
              >
                {choice.icon}
                {choice.label}
                {at === chosen && <Check size={13} aria-hidden className="absolute right-2" />}
              </button>
            ))}
          </Popover.Content>
        </section>
      </Popover.Portal>
    </Popover.Root>
  )
}

const intoView = (option: HTMLElement | null) => option?.scrollIntoView({ block: 'nearest' })

/** A key of the list is nobody else's: no shortcut of the page, no scrolling. */
function take(event: KeyboardEvent, act: () => void): void {
  event.preventDefault()
  event.stopPropagation()
  act()
}
