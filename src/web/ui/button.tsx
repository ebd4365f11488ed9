import { clsx } from 'clsx'
import { LoaderCircle } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { Hint } from './hint.tsx'

const looks = {
  /** The one action a screen is for. */
  primary: 'bg-accent text-on-accent font-medium hover:opacity-90',
  plain: 'border border-line-strong/60 bg-raised text-ink hover:bg-hover',
  quiet: 'text-quiet hover:bg-hover hover:text-ink',
  danger: 'border border-failed/60 text-failed hover:bg-failed/10',
}

interface Props extends ComponentProps<'button'> {
  look?: keyof typeof looks
  busy?: boolean
  icon?: ReactNode
}

/** A verb with its object, and its price where it costs something. */
export function Button({ look = 'plain', busy = false, icon, className, children, disabled, type = 'button', ...rest }: Props) {
  return (
    <button
      type={type}
      disabled={disabled || busy}
      className={clsx(
        'inline-flex h-7 shrink-0 items-center gap-1.5 rounded-control px-2.5 text-sm whitespace-nowrap transition-colors duration-100',
        'disabled:opacity-55 disabled:hover:bg-transparent',
        looks[look],
        className,
      )}
      {...rest}
    >
      {busy ? <LoaderCircle size={14} className="animate-spin" aria-hidden /> : icon}
      {children}
    </button>
  )
}

interface IconProps extends Omit<ComponentProps<'button'>, 'children'> {
  /** Said to screen readers, and shown on hover. */
  label: string
  keys?: string
  pressed?: boolean
  children: ReactNode
}

export function IconButton({ label, keys, pressed, className, children, type = 'button', ...rest }: IconProps) {
  return (
    <Hint text={label} {...(keys ? { keys } : {})}>
      <button
        type={type}
        aria-label={label}
        aria-pressed={pressed}
        className={clsx(
          'inline-flex size-7 shrink-0 items-center justify-center rounded-control text-quiet transition-colors duration-100',
          'hover:bg-hover hover:text-ink disabled:opacity-45 disabled:hover:bg-transparent aria-pressed:bg-accent-soft aria-pressed:text-ink',
          className,
        )}
        {...rest}
      >
        {children}
      </button>
    </Hint>
  )
}
