import { Users } from 'lucide-react'
import { useState } from 'react'
import { kindWords } from './kind-words.ts'
import type { HubAsset } from '#contract/stages.ts'
import type { AssetId } from '#core/ids.ts'
import { listed } from '#web/lib/format.ts'
import { Checkbox } from '#web/ui/checkbox.tsx'
import { TextInput } from '#web/ui/field.tsx'
import { Picture } from '#web/ui/picture.tsx'
import { Popover } from '#web/ui/popover.tsx'
import { byKind, type HubRow, kindOrder } from './hub-rows.ts'

interface Props {
  row: HubRow
  /** All that are on the board. */
  assets: HubAsset[]
  most: number
  reachable: boolean
  onChange: (assetId: AssetId, isIn: boolean) => void
}

/** Who and what a scene needs, as small pictures; opened, they are ticked on and off. */
export function AssetChips({ row, assets, most, reachable, onChange }: Props) {
  const shown = row.assets.slice(0, most)
  const names = row.assets.map(({ name }) => name)
  const more = row.assets.length - shown.length
  return (
    <Popover
      label={`Assets of scene ${row.scene.position}`}
      trigger={
        <button
          type="button"
          tabIndex={reachable ? 0 : -1}
          aria-label={names.length > 0 ? `Assets of scene ${row.scene.position}: ${told(names, shown.length)}. Change them` : `Add assets to scene ${row.scene.position}`}
          title={listed(names, 12)}
          className="flex h-9 min-w-0 items-center gap-1 rounded-control px-1 hover:bg-hover"
        >
          {shown.map(({ id, kind, picture }) => (
            <Picture key={id} hash={picture} alt="" width={36} cutOut={kind === 'character' || kind === 'prop'} className="size-8 shrink-0 rounded-control" />
          ))}
          {more > 0 && <span className="figures px-0.5 text-xs text-quiet">+{more}</span>}
          {names.length === 0 && (
            <span className="flex items-center gap-1 px-1 text-xs text-faint">
              <Users size={13} aria-hidden /> Add
            </span>
          )}
        </button>
      }
    >
      <Ticks row={row} assets={assets} onChange={onChange} />
    </Popover>
  )
}

/** The number that is seen is said too, as it is written. */
const told = (names: readonly string[], shown: number) => (names.length > shown ? `${listed(names.slice(0, shown), shown)} +${names.length - shown}` : listed(names, shown))

function Ticks({ row, assets, onChange }: Pick<Props, 'row' | 'assets' | 'onChange'>) {
  const [query, setQuery] = useState('')
  const here = new Set(row.scene.assetIds)
  const found = assets.filter(({ name }) => name.toLowerCase().includes(query.trim().toLowerCase())).toSorted(byKind)
  return (
    <div className="flex w-72 flex-col gap-2">
      <TextInput aria-label="Find an asset" placeholder="Find an asset" value={query} onChange={(event) => setQuery(event.target.value)} />
      <div className="max-h-80 overflow-auto" tabIndex={0} role="group" aria-label="Assets of the film">
        {kindOrder.map((kind) => {
          const mine = found.filter((asset) => asset.kind === kind)
          if (mine.length === 0) return null
          return (
            <section key={kind} aria-label={kindWords[kind]}>
              <h3 className="py-1 text-xs text-faint">{kindWords[kind]}</h3>
              <ul>
                {mine.map(({ id, name }) => (
                  <li key={id} className="py-0.5">
                    <Checkbox checked={here.has(id)} onChange={(isIn) => onChange(id, isIn)}>
                      {name}
                    </Checkbox>
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
        {found.length === 0 && <p className="py-4 text-center text-quiet">No asset is called that.</p>}
      </div>
    </div>
  )
}
