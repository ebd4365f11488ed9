import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ModelCall } from '#contract/engines.ts'
import type { ModelCallId } from '#core/ids.ts'
import { api } from '#web/lib/api.ts'
import { useFilmId } from '#web/lib/film.ts'
import { ago, count, price } from '#web/lib/format.ts'
import { Chip } from '#web/ui/chip.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Empty, Loaded } from '#web/ui/states.tsx'

/** Every question put to a text engine, layer by layer, with what was left out for want of space (F4). */
export function ContextDialog({ onClose }: { onClose: () => void }) {
  const calls = useQuery(api.engines.calls.queryOptions({ input: { projectId: useFilmId() } }))
  const [chosen, choose] = useState<ModelCallId | null>(null)
  return (
    <Dialog open onClose={onClose} width="wide" title="What engines were told" lead="Text engines only; what is sent for a frame stands with the frame.">
      <Loaded query={calls} what="Reading the calls">
        {(list) =>
          list.length === 0 ? (
            <Empty title="No text engine was asked anything">The built-in rules read the script themselves: no call, no cost.</Empty>
          ) : (
            <div className="grid gap-4 md:grid-cols-[280px_minmax(0,1fr)]">
              <ol className="flex flex-col">
                {list.map((call) => (
                  <li key={call.id}>
                    <Call call={call} current={call.id === chosen} onChoose={() => choose(call.id)} />
                  </li>
                ))}
              </ol>
              {chosen ? <Layers id={chosen} /> : <p className="text-quiet">Choose a call to see what it was told.</p>}
            </div>
          )
        }
      </Loaded>
    </Dialog>
  )
}

const Call = ({ call: { purpose, engine, tokens, cut, usd, estimatedUsd, createdAt, error }, current, onChoose }: { call: ModelCall; current: boolean; onChoose: () => void }) => (
  <button type="button" aria-current={current} onClick={onChoose} className="w-full rounded-control px-2 py-1 text-left hover:bg-hover aria-[current=true]:bg-hover">
    <span className="flex items-center gap-2">
      {purpose} {cut > 0 && <Chip tone="outdated">{cut} left out</Chip>} {error && <Chip tone="failed">failed</Chip>}
    </span>
    <span className="block text-xs text-faint">
      {engine} · {count(tokens, 'token')} · {price(usd ?? estimatedUsd)} · {ago(createdAt)}
    </span>
  </button>
)

function Layers({ id }: { id: ModelCallId }) {
  const context = useQuery(api.engines.context.queryOptions({ input: { id } }))
  return (
    <Loaded query={context} what="Reading what it was told">
      {({ layers, tokens, limit, cut, overruled, over }) => (
        <div className="flex min-w-0 flex-col gap-3">
          <p className={over ? 'text-failed' : 'text-quiet'}>
            {count(tokens, 'token')} of {limit.toLocaleString('en')}
            {over && ': what must never be left out is more than fits'}
          </p>
          {layers.map(({ kind, text, tokens: of }) => (
            <Layer key={`${kind} ${text}`} title={`${kind} · ${count(of, 'token')}`} text={text} />
          ))}
          {cut.map(({ kind, text }) => (
            <Layer key={`cut ${text}`} title={`${kind}, left out: no space`} text={text} />
          ))}
          {overruled.map(({ kind, text, by }) => (
            <Layer key={`overruled ${text}`} title={`${kind}, overruled by ${by}`} text={text} />
          ))}
        </div>
      )}
    </Loaded>
  )
}

const Layer = ({ title, text }: { title: string; text: string }) => (
  <section aria-label={title}>
    <h3 className="pb-1 text-xs text-faint">{title}</h3>
    <p className="rounded-control bg-sunken p-3 whitespace-pre-wrap">{text}</p>
  </section>
)
