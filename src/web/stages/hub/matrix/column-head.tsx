import { clsx } from 'clsx'
import type { HubAsset } from '#contract/stages.ts'
import { Menu, MenuItem } from '#web/ui/menu.tsx'
import { Picture } from '#web/ui/picture.tsx'
import { kindWords } from '../kind-words.ts'

interface Props {
  asset: HubAsset
  index: number
  left: number
  width: number
  height: number
  /** The first of its kind: the kind is said above it. */
  isFirst: boolean
  isHere: boolean
  onWrite: (toIn: boolean) => void
}

/** An asset over its column; its menu puts it into all scenes that are shown, or out of them. */
export function ColumnHead({ asset, index, left, width, height, isFirst, isHere, onWrite }: Props) {
  const { name, kind, picture } = asset
  return (
    <div role="columnheader" aria-colindex={index + 2} className={clsx('absolute top-0', isFirst && 'border-l border-line')} style={{ left, width, height }}>
      {isFirst && <span className="absolute left-1 top-0.5 text-xs whitespace-nowrap text-faint">{kindWords[kind]}</span>}
      <Menu
        trigger={
          <button type="button" tabIndex={-1} title={name} aria-label={name} className={clsx('absolute inset-x-0 bottom-0 top-5 flex flex-col items-center justify-end gap-1.5 rounded-control pb-1 hover:bg-hover', isHere ? 'text-ink' : 'text-quiet')}>
            <span className="max-h-27 rotate-180 truncate text-xs [writing-mode:vertical-rl]">{name}</span>
            <Picture hash={picture} alt="" width={24} cutOut={kind === 'character' || kind === 'prop'} className="size-6 shrink-0 rounded-[4px]" />
          </button>
        }
      >
        <MenuItem onSelect={() => onWrite(true)}>{name} into all scenes shown</MenuItem>
        <MenuItem onSelect={() => onWrite(false)}>{name} out of all scenes shown</MenuItem>
      </Menu>
    </div>
  )
}
