import { Check, KeyRound } from 'lucide-react'
import type { Engine } from '#contract/engines.ts'
import { engineKinds } from '#core/engines/model.ts'
import { Hint } from '#web/ui/hint.tsx'
import { inOrder, kindWords, stateOf } from './engine-words.ts'

/** Every engine by what it does: price, limits, and what to set so that it can be used. */
export const EngineTable = ({ engines }: { engines: Engine[] }) => (
  <div className="overflow-x-auto">
    <table className="w-full border-collapse text-left">
      <thead className="sr-only">
        <tr>
          <th scope="col">Engine</th>
          <th scope="col">State</th>
          <th scope="col">Price</th>
          <th scope="col">Limits</th>
        </tr>
      </thead>
      {engineKinds.map((kind) => (
        <tbody key={kind}>
          <tr>
            <th scope="rowgroup" colSpan={4} className="border-b border-line pb-1 pt-4 font-normal">
              <span className="font-medium">{kindWords[kind].name}</span> <span className="text-quiet">· {kindWords[kind].does}</span>
            </th>
          </tr>
          {inOrder(engines, kind).map((engine) => (
            <EngineRow key={engine.id} engine={engine} />
          ))}
        </tbody>
      ))}
    </table>
  </div>
)

function EngineRow({ engine }: { engine: Engine }) {
  const { name, ready, price, limits, source, checked, unconfirmed } = engine
  const facts = `Prices and limits as of ${checked}: ${source}${unconfirmed.length > 0 ? `. Not confirmed: ${unconfirmed.join('; ')}` : ''}`
  return (
    <tr className="border-b border-line align-top">
      <th scope="row" aria-label={name} className="py-1.5 pr-4 font-normal whitespace-nowrap">
        <Hint text={facts}>
          <span tabIndex={0} role="note">
            {name}
            {unconfirmed.length > 0 && <span className="text-faint"> *</span>}
          </span>
        </Hint>
      </th>
      <td className="py-1.5 pr-4">
        <span className={ready ? 'flex items-center gap-1.5 whitespace-nowrap' : 'flex items-center gap-1.5 whitespace-nowrap text-quiet'}>
          {ready ? <Check size={13} className="shrink-0 text-enters" aria-hidden /> : <KeyRound size={13} className="shrink-0 text-faint" aria-hidden />}
          {stateOf(engine)}
        </span>
      </td>
      <td className="figures py-1.5 pr-4 text-quiet">{price}</td>
      <td className="figures py-1.5 text-quiet">{limits.join(' · ')}</td>
    </tr>
  )
}
