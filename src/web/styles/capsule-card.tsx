import { clsx } from 'clsx'
import type { Capsule } from '#contract/styles.ts'
import { Picture } from '#web/ui/picture.tsx'
import { styleInShort } from './style-words.ts'

interface Props {
  capsule: Capsule
  on: boolean
  onChoose: () => void
}

/** The same place in every style, so that only the style differs. */
export function CapsuleCard({ capsule: { id, style, picture, drawing }, on, onChoose }: Props) {
  return (
    <button type="button" aria-pressed={on} onClick={onChoose} className={clsx('flex h-full w-full min-w-0 flex-col overflow-hidden rounded-card border bg-raised text-left', on ? 'border-accent' : 'border-line hover:border-line-strong')}>
      <Picture hash={picture} alt="" width={260} className="aspect-video w-full" />
      <span className="flex w-full min-w-0 flex-col px-2.5 py-1.5">
        <span className="flex items-baseline gap-2">
          <span className="min-w-0 flex-1 truncate font-medium" title={style.name}>
            {style.name}
          </span>
          {id === null && <span className="shrink-0 text-xs text-faint">preset</span>}
        </span>
        <span className="truncate text-xs text-faint">{picture === null && (drawing === 'queued' || drawing === 'running') ? 'Its picture is being drawn' : styleInShort(style)}</span>
      </span>
    </button>
  )
}
