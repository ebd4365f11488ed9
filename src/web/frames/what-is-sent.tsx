import { useQuery } from '@tanstack/react-query'
import type { Frame } from '#contract/frames.ts'
import { api } from '#web/lib/api.ts'
import { count, price } from '#web/lib/format.ts'
import { Dialog } from '#web/ui/dialog.tsx'
import { Picture } from '#web/ui/picture.tsx'
import { Loaded } from '#web/ui/states.tsx'

/** Exactly what an engine would be asked, before it is paid for: pictures in their numbered order, text, passes, price (F10). */
export function WhatIsSent({ frame: { shotId, side, label, use }, onClose }: { frame: Frame; onClose: () => void }) {
  const plan = useQuery(api.frames.plan.queryOptions({ input: { shotId, side } }))
  return (
    <Dialog open onClose={onClose} width="wide" title={`What is sent for the ${side} frame of ${label}`} lead={plan.data && `${plan.data.engine}, ${count(plan.data.passes.length, 'pass', 'passes')}, ${price(plan.data.usd)}`}>
      <Loaded query={plan} what="Putting the request together">
        {({ passes, words, unread }) => (
          <div className="flex flex-col gap-5">
            {use.why && (
              <p role="note" className="text-quiet">
                {use.why}. {!use.planned && 'This would go, if you make it anyway.'}
              </p>
            )}
            {unread.map((sentence) => (
              <p key={sentence} role="note" className="text-outdated">
                {sentence}.
              </p>
            ))}
            {passes.map(({ number, text, references, usd }) => (
              <section key={number} aria-label={`Pass ${number}`} className="flex flex-col gap-2">
                {passes.length > 1 && (
                  <h3 className="font-medium">
                    Pass {number} of {passes.length} <span className="figures text-xs text-faint">{price(usd)}</span>
                  </h3>
                )}
                <ol className="flex flex-wrap gap-3">
                  {references.map((reference) => (
                    <li key={reference.number} className="w-36">
                      <Picture hash={reference.hash} alt={reference.name} cutOut fit="contain" width={144} className="h-24 w-36 rounded-control" />
                      <p className="truncate pt-1">
                        <span className="figures text-accent">{reference.number}</span> {reference.name} <span className="text-xs text-faint">{reference.kind}</span>
                      </p>
                      <p className="line-clamp-2 text-xs text-quiet">{reference.traits}</p>
                      <p className="line-clamp-2 text-xs text-faint">{reference.role}</p>
                    </li>
                  ))}
                </ol>
                <pre className="rounded-control bg-sunken p-3 font-mono text-xs whitespace-pre-wrap">{text}</pre>
              </section>
            ))}
            {words.length > 0 && (
              <section aria-label="Goes as words">
                <h3 className="font-medium">Goes as words, not as a picture</h3>
                <ul>
                  {words.map(({ name, reason }) => (
                    <li key={name}>
                      {name} <span className="text-faint">· {reason}</span>
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </div>
        )}
      </Loaded>
    </Dialog>
  )
}
