import { useMutation } from '@tanstack/react-query'
import { HoverCard } from 'radix-ui'
import type { Candidate } from '#contract/breakdown.ts'
import { kindChoices, kindWords } from '#web/assets/asset-words.ts'
import { api } from '#web/lib/api.ts'
import { count, price } from '#web/lib/format.ts'
import { Button } from '#web/ui/button.tsx'
import { Checkbox } from '#web/ui/checkbox.tsx'
import { Select } from '#web/ui/select.tsx'
import { sceneRanges } from './selection.ts'

interface Props {
  candidate: Candidate
  ticked: boolean
  pictured: boolean
  /** Pictures are made at all. */
  pictures: boolean
  onTick: (on: boolean) => void
  onPicture: (on: boolean) => void
}

/** A finding: kept or not, of which type, where the script shows it, and whether it is drawn. */
export function CandidateRow({ candidate, ticked, pictured, pictures, onTick, onPicture }: Props) {
  const { id, name, kind, aliases, count: number, usd, likelyKind } = candidate
  const retype = useMutation(api.assets.retype.mutationOptions({ meta: { done: `Type of ${name} changed` } }))
  const also = [...(number ? [`${number} of them`] : []), ...aliases].join(', ')
  return (
    <div className="flex h-full items-center gap-3 border-b border-line px-1">
      <div data-keep className="flex w-56 min-w-0 shrink-0 items-center">
        <Checkbox checked={ticked} onChange={onTick}>
          <span className="block max-w-48 truncate" title={also ? `${name}, also ${also}` : name}>
            <span className={ticked ? 'font-medium' : 'text-faint line-through'}>{name}</span> {also && <span className="text-xs text-faint">{also}</span>}
          </span>
        </Checkbox>
      </div>
      <Evidence candidate={candidate} />
      {likelyKind && (
        <Button look="quiet" className="text-outdated" busy={retype.isPending} title={`Perhaps of another type: ${likelyKind.reason}`} onClick={() => retype.mutate({ id, kind: likelyKind.kind })}>
          <span className="sr-only">Because {likelyKind.reason}: </span>
          {kindWords[likelyKind.kind].one.toLowerCase()}, as {likelyKind.reason}?
        </Button>
      )}
      <Select label={`Type of ${name}`} value={kind} choices={kindChoices} className="w-28 shrink-0" onChange={(next) => retype.mutate({ id, kind: next })} />
      <div className="figures flex w-28 shrink-0 items-center">
        <Checkbox checked={ticked && pictures && pictured} disabled={!ticked || !pictures} onChange={onPicture}>
          <span className="text-xs text-quiet">
            picture<span className="sr-only"> of {name}</span> · {price(usd)}
          </span>
        </Checkbox>
      </div>
    </div>
  )
}

/** The most telling words in the row; all of them, with their scenes, on hover and on focus. */
function Evidence({ candidate: { name, kind, scenes, quotes } }: { candidate: Candidate }) {
  const inScenes = scenes.length === 0 && kind === 'character' ? 'only heard' : count(scenes.length, 'scene')
  const [first] = quotes
  return (
    <HoverCard.Root openDelay={250} closeDelay={80}>
      <HoverCard.Trigger asChild>
        <button type="button" aria-label={`${name}: ${inScenes}${scenes.length > 0 ? ` (${sceneRanges(scenes)})` : ''}. ${quotes.map(({ quote }) => quote).join(' ')}`} className="flex min-w-0 flex-1 items-center gap-3 rounded-control px-1 py-0.5 text-left hover:bg-hover">
          <span className="figures w-16 shrink-0 text-xs text-quiet">{inScenes}</span>
          <span className="min-w-0 flex-1 truncate font-script text-xs text-faint">{first ? `“${first.quote}”` : ''}</span>
        </button>
      </HoverCard.Trigger>
      <HoverCard.Portal>
        <HoverCard.Content side="bottom" align="start" sideOffset={4} collisionPadding={8} className="z-60 max-h-80 w-[420px] overflow-auto rounded-card border border-line bg-raised p-3 shadow-dialog">
          <p className="figures pb-2 text-xs text-quiet">
            {inScenes}
            {scenes.length > 0 && `: ${sceneRanges(scenes)}`}
          </p>
          <ul className="flex flex-col gap-1.5">
            {quotes.map(({ sceneId, scene, line, quote }) => (
              <li key={`${sceneId} ${line} ${quote}`} className="flex gap-2">
                <span className="figures w-6 shrink-0 text-right text-xs text-faint">{scene}</span>
                <span className="min-w-0 font-script text-xs">“{quote}”</span>
              </li>
            ))}
          </ul>
        </HoverCard.Content>
      </HoverCard.Portal>
    </HoverCard.Root>
  )
}
