import { clsx } from 'clsx'
import { useId } from 'react'
import type { z } from 'zod'
import type { Asset, Evidence } from '#contract/assets.ts'
import type { Scene } from '#contract/scenes.ts'
import { isCutOut, kindWords } from '#web/assets/asset-words.ts'
import { count } from '#web/lib/format.ts'
import { Picture } from '#web/ui/picture.tsx'
import { Segments } from '#web/ui/segments.tsx'
import type { Turn } from './merge-plan.ts'
import { TurnPicker } from './turn-picker.tsx'

type Mention = z.infer<typeof Evidence>

interface Props {
  asset: Asset
  /** Null: this one survives. */
  survivor: Asset | null
  scenes: Scene[]
  mentions: Mention[]
  form: boolean
  turn: Turn | null
  /** Lines it may turn at: those that speak of it or of the survivor. */
  turnMentions: Mention[]
  onSurvive: () => void
  onForm: (form: boolean) => void
  onTurn: (turn: Turn) => void
}

const ways = [
  { value: 'name', label: 'Another name' },
  { value: 'form', label: 'A later form' },
] as const

const quotesShown = 3

/** What one of them has; the survivor is marked, and every other says what it is of it. */
export function MergeColumn({ asset, survivor, scenes, mentions, form, turn, turnMentions, onSurvive, onForm, onTurn }: Props) {
  const id = useId()
  const { name, kind, aliases, description, picture, sceneIds } = asset
  const quotes = [...new Set(mentions.filter(({ rule }) => rule !== 'speaks').map(({ quote }) => quote))]
  return (
    <section aria-labelledby={id} className={clsx('flex min-w-0 flex-col gap-2 rounded-card border p-3', survivor ? 'border-line' : 'border-accent')}>
      <Picture hash={picture} alt="" cutOut={isCutOut(asset)} fit={isCutOut(asset) ? 'contain' : 'cover'} width={240} className="h-36 w-full rounded-control" />
      <label className="flex min-w-0 items-center gap-2">
        <input type="radio" name="survivor" checked={survivor === null} onChange={onSurvive} className="size-4 shrink-0 accent-(--accent)" />
        <span id={id} className="min-w-0 truncate font-medium" title={name}>
          {name}
        </span>
        <span className="ml-auto shrink-0 text-xs text-quiet">{survivor ? '' : 'survives'}</span>
      </label>
      <p className="figures text-xs text-quiet">
        {kindWords[kind].one} · {count(sceneIds.length, 'scene')}
        {aliases.length > 0 && ` · also ${aliases.join(', ')}`}
      </p>
      <p className="line-clamp-4 text-quiet">{description || 'No description'}</p>
      <ul className="flex flex-col gap-1">
        {quotes.slice(0, quotesShown).map((quote) => (
          <li key={quote} className="line-clamp-2 font-script text-xs text-faint">
            “{quote}”
          </li>
        ))}
      </ul>
      {survivor && (
        <div className="mt-auto flex flex-col gap-2 border-t border-line pt-2">
          <div>
            <Segments label={`What ${name} is of ${survivor.name}`} value={form ? 'form' : 'name'} choices={ways} onChange={(way) => onForm(way === 'form')} />
          </div>
          <p className="text-xs text-faint">
            {form ? `${survivor.name} turns into ${name}; the form keeps its own picture and description.` : `${survivor.name} is also called ${name}.`}
          </p>
          {form && <TurnPicker name={name} scenes={scenes} mentions={turnMentions} turn={turn} onTurn={onTurn} />}
        </div>
      )}
    </section>
  )
}
