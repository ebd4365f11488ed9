import { useQuery } from '@tanstack/react-query'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { Asset } from '#contract/assets.ts'
import type { Look } from '#contract/looks.ts'
import type { Shot } from '#contract/shots.ts'
import type { AssetId, LookId } from '#core/ids.ts'
import { kindWords } from '#web/assets/asset-words.ts'
import { api } from '#web/lib/api.ts'
import { useFilmId } from '#web/lib/film.ts'
import { count } from '#web/lib/format.ts'
import { useStageEdit } from '#web/stages/stage-edit.tsx'
import { IconButton } from '#web/ui/button.tsx'
import { TextInput } from '#web/ui/field.tsx'
import { Picture } from '#web/ui/picture.tsx'
import { Tabs } from '#web/ui/tabs.tsx'
import { NewAsset } from './new-asset.tsx'
import { ShotChecklist } from './shot-checklist.tsx'
import { Suggestions } from './suggestions.tsx'

interface Props {
  looks: Look[]
  shots: Shot[]
  onAdded: (lookId: LookId) => void
}

type Chosen = Pick<Asset, 'id' | 'name' | 'kind' | 'aliases'>

/** Right: what the scene probably needs, the other assets of the film, or a new one; all end in the shot checklist (S8). */
export function AddPane({ looks, shots, onAdded }: Props) {
  const edit = useStageEdit()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const choose = (asset: Chosen) => edit(() => setChosen(asset))
  return (
    <section aria-label="Add new assets" className="flex h-full min-h-0 flex-col border-l border-line px-3 py-2">
      <Suggestions onAdded={onAdded} />
      <h2 className="pb-1 pt-3 font-medium">Add new assets</h2>
      <div className="min-h-0 flex-1">
        <Tabs
          label="Where from"
          tabs={[
            { value: 'film', label: 'From this film', content: <FromFilm looks={looks} onChoose={choose} /> },
            { value: 'new', label: 'New for this scene', content: <NewAsset onMade={choose} /> },
          ]}
        />
      </div>
      {chosen && <ShotChecklist asset={chosen} shots={shots} onClose={() => setChosen(null)} onAdded={onAdded} />}
    </section>
  )
}

function FromFilm({ looks, onChoose }: { looks: Look[]; onChoose: (asset: Asset) => void }) {
  const { data: assets = [] } = useQuery(api.assets.list.queryOptions({ input: { projectId: useFilmId() } }))
  const [words, setWords] = useState('')
  const there = new Set<AssetId>(looks.map(({ assetId }) => assetId))
  const found = assets
    .filter(({ id, state }) => !there.has(id) && (state === 'kept' || state === 'sidelined'))
    .filter(({ name, aliases }) => [name, ...aliases].some((one) => one.toLowerCase().includes(words.trim().toLowerCase())))
  return (
    <div className="flex flex-col gap-2">
      <TextInput type="search" aria-label="Find an asset of the film" placeholder="Find in the film" value={words} onChange={(event) => setWords(event.target.value)} />
      <ul>
        {found.length === 0 && <li className="text-faint">Everything of that name is in the scene.</li>}
        {found.map((asset) => (
          <li key={asset.id} className="flex items-center gap-2 py-0.5 [content-visibility:auto] [contain-intrinsic-size:auto_40px]">
            <Picture hash={asset.picture} alt="" cutOut={asset.kind !== 'location'} fit="contain" width={36} className="size-9 shrink-0 rounded-[4px]" />
            <span className="min-w-0 flex-1">
              <span className="block truncate">{asset.name}</span>
              <span className="block truncate text-xs text-faint">
                {kindWords[asset.kind].one}
                {asset.state === 'sidelined' ? ' · sidelined; adding it restores it' : ` · ${count(asset.sceneIds.length, 'scene')}`}
              </span>
            </span>
            <IconButton label={`Add ${asset.name}`} onClick={() => onChoose(asset)}>
              <Plus size={15} />
            </IconButton>
          </li>
        ))}
      </ul>
    </div>
  )
}
