import { TriangleAlert } from 'lucide-react'
import type { Engine } from '#contract/engines.ts'
import { type EngineKind, engineKinds } from '#core/engines/model.ts'
import type { EngineChoice } from '#core/projects/film.ts'
import { Select } from '#web/ui/select.tsx'
import { inOrder, kindWords } from './engine-words.ts'

interface Props {
  engines: Engine[]
  value: EngineChoice
  onChange: (engines: EngineChoice) => void
}

/** Which engine does what for this film; one without its key can be seen, and is said to be missing it. */
export const EngineChoices = ({ engines, value, onChange }: Props) => (
  <div className="flex flex-col gap-2">
    {engineKinds.map((kind) => (
      <Choice key={kind} kind={kind} engines={inOrder(engines, kind)} chosen={value[kind]} onChange={(id) => onChange({ ...value, [kind]: id })} />
    ))}
  </div>
)

interface ChoiceProps {
  kind: EngineKind
  engines: Engine[]
  chosen: string
  onChange: (id: string) => void
}

function Choice({ kind, engines, chosen, onChange }: ChoiceProps) {
  const engine = engines.find(({ id }) => id === chosen)
  const ready = engines.filter((one) => one.ready || one.id === chosen)
  const unknown = engine ? [] : [{ value: chosen, label: chosen }]
  const choices = [...ready.map(({ id, name, price }) => ({ value: id, label: `${name} · ${price}` })), ...unknown]
  const { name, does } = kindWords[kind]
  return (
    <div className="grid grid-cols-[72px_minmax(0,1fr)] items-center gap-x-3">
      <span className="text-xs text-quiet" title={does}>
        {name}
      </span>
      <Select label={`${name} engine`} value={chosen} choices={choices} onChange={onChange} className="min-w-0" />
      {!engine?.ready && (
        <p className="col-start-2 flex items-center gap-1.5 pt-1 text-xs text-outdated">
          <TriangleAlert size={12} className="shrink-0" aria-hidden /> {engine ? `Cannot be used here: set ${engine.setting} and restart the studio.` : 'This studio does not know this engine.'}
        </p>
      )}
    </div>
  )
}
