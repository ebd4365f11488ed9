import { useMutation } from '@tanstack/react-query'
import { clsx } from 'clsx'
import { useState } from 'react'
import type { Look } from '#contract/looks.ts'
import type { LookId } from '#core/ids.ts'
import { kindsShown, kindWords } from '#web/assets/asset-words.ts'
import { presenceWords } from '#web/casting/presence-words.ts'
import { api } from '#web/lib/api.ts'
import { count } from '#web/lib/format.ts'
import { useStageEdit } from '#web/stages/stage-edit.tsx'
import { Button } from '#web/ui/button.tsx'
import { Checkbox } from '#web/ui/checkbox.tsx'
import { TextInput } from '#web/ui/field.tsx'
import { Hint } from '#web/ui/hint.tsx'
import { Picture } from '#web/ui/picture.tsx'
import { MakeLookPictures } from './make-look-pictures.tsx'
import type { Appearance } from './use-scene-cast.ts'

interface Props {
  looks: Look[]
  chosen: LookId | null
  onChoose: (id: LookId) => void
  appearancesOf: (look: Look) => Appearance[]
  stateOf: (look: Look) => string | null
}

/** Left: who and what is in the scene, in which shots, and how far each is; several at once can be marked. */
export function CastPane({ looks, chosen, onChoose, appearancesOf, stateOf }: Props) {
  const [words, setWords] = useState('')
  const [marked, setMarked] = useState<ReadonlySet<LookId>>(new Set())
  const found = looks.filter(({ name }) => name.toLowerCase().includes(words.trim().toLowerCase()))
  const mark = (ids: LookId[], on: boolean) => setMarked((now) => (on ? new Set([...now, ...ids]) : new Set([...now].filter((id) => !ids.includes(id)))))

  return (
    <section aria-label="Assets of the scene" className="flex h-full min-h-0 flex-col border-r border-line">
      <div className="p-2">
        <TextInput type="search" aria-label="Find an asset of the scene" placeholder={`Find in ${count(looks.length, 'asset')}`} value={words} onChange={(event) => setWords(event.target.value)} />
      </div>
      <div className="min-h-0 flex-1 overflow-auto px-2 pb-2">
        {kindsShown.map((kind) => {
          const group = found.filter((look) => look.kind === kind)
          if (group.length === 0) return null
          const ids = group.map(({ id }) => id)
          const all = ids.every((id) => marked.has(id))
          return (
            <section key={kind} aria-label={kindWords[kind].many}>
              <h2 className="flex items-center gap-2 py-1.5 text-xs text-faint">
                <Checkbox label={`Mark all ${kindWords[kind].many.toLowerCase()}`} checked={all ? true : ids.some((id) => marked.has(id)) ? 'indeterminate' : false} onChange={(on) => mark(ids, on)} />
                {kindWords[kind].many} <span className="figures">{group.length}</span>
              </h2>
              <ul>
                {group.map((look) => (
                  <li key={look.id} className="flex items-start gap-2 py-0.5 [content-visibility:auto] [contain-intrinsic-size:auto_48px]">
                    <span className="pt-3">
                      <Checkbox label={`Mark ${look.name}`} checked={marked.has(look.id)} onChange={(on) => mark([look.id], on)} />
                    </span>
                    <CastMember look={look} current={look.id === chosen} state={stateOf(look)} appearances={appearancesOf(look)} onChoose={() => onChoose(look.id)} />
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </div>
      {marked.size > 0 && <Bulk looks={looks.filter(({ id }) => marked.has(id))} onDone={() => setMarked(new Set())} />}
    </section>
  )
}

interface MemberProps {
  look: Look
  current: boolean
  state: string | null
  appearances: Appearance[]
  onChoose: () => void
}

function CastMember({ look, current, state, appearances, onChoose }: MemberProps) {
  return (
    <button type="button" aria-current={current} onClick={onChoose} className="flex min-w-0 flex-1 items-start gap-2 rounded-control p-1 text-left hover:bg-hover aria-[current=true]:bg-hover">
      <Picture hash={look.picture} alt="" cutOut={look.kind !== 'location'} fit={look.kind === 'location' ? 'cover' : 'contain'} width={40} className="size-10 shrink-0 rounded-[4px]" />
      <span className="min-w-0 flex-1">
        <span className="block truncate">{look.name}</span>
        <ShotChips appearances={appearances} />
        {state && <span className="block truncate text-xs text-outdated">{state}</span>}
      </span>
    </button>
  )
}

/** The shots somebody is in, coloured by how (S11). */
export function ShotChips({ appearances }: { appearances: Appearance[] }) {
  if (appearances.length === 0) return <span className="block text-xs text-faint">in no shot</span>
  return (
    <span className="flex flex-wrap gap-x-1.5 text-xs">
      {appearances.map(({ shotId, label, presence }) => (
        <Hint key={shotId} text={`${label}: ${presenceWords[presence].said}`}>
          <span className={clsx('font-mono', presenceWords[presence].colour)}>
            {presence === 'enters' && '▸'}
            {label}
            {presence === 'exits' && '▸'}
            {presence === 'passes_through' && '┄'}
            <span className="sr-only"> {presenceWords[presence].said}</span>
          </span>
        </Hint>
      ))}
    </span>
  )
}

/** What is done with all marked ones at once, as one step. */
function Bulk({ looks, onDone }: { looks: Look[]; onDone: () => void }) {
  const edit = useStageEdit()
  const change = useMutation(api.looks.editMany.mutationOptions({ onSuccess: onDone, meta: { done: `${count(looks.length, 'look')} changed` } }))
  const ids = looks.map(({ id }) => id)
  return (
    <div role="toolbar" aria-label={`${count(looks.length, 'marked asset')}`} className="flex flex-wrap gap-1 border-t border-line p-2">
      <span className="w-full text-xs text-faint">{count(looks.length, 'asset')} marked</span>
      <Button onClick={() => edit(() => change.mutate({ ids, change: { asIs: true } }))}>Use as is</Button>
      <Button onClick={() => edit(() => change.mutate({ ids, change: { requirement: 'later' } }))}>Make later</Button>
      <MakeLookPictures ids={ids} onDone={onDone} />
    </div>
  )
}
