import type { Engine } from '#contract/engines.ts'
import { Select } from '#web/ui/select.tsx'
import { inOrder, isBuiltIn } from './engine-words.ts'

interface Props {
  engines: Engine[]
  value: string | null
  onChange: (model: string | null) => void
}

const nothing = 'nothing'

/** A real model whose caps, ratios, lengths and prices are planned with, while the built-in engines draw. */
export function RehearseChoice({ engines, value, onChange }: Props) {
  const models = [...inOrder(engines, 'image'), ...inOrder(engines, 'video')].filter((engine) => !isBuiltIn(engine))
  const choices = [
    { value: nothing, label: 'Nothing: plan with the chosen engines' },
    ...models.map(({ id, name, kind, price }) => ({ value: id, label: `${name} · ${kind === 'image' ? 'pictures' : 'video'} · ${price}` })),
  ]
  return <Select label="Rehearse a model" value={value ?? nothing} choices={choices} onChange={(id) => onChange(id === nothing ? null : id)} className="w-full min-w-0" />
}
