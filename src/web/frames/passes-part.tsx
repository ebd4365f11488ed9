import { useMutation, useQuery } from '@tanstack/react-query'
import type { Frame } from '#contract/frames.ts'
import { api } from '#web/lib/api.ts'
import { listed, price, priced } from '#web/lib/format.ts'
import { Button } from '#web/ui/button.tsx'
import { Picture } from '#web/ui/picture.tsx'
import { Loaded } from '#web/ui/states.tsx'

interface Props {
  frame: Frame
  guard: (edit: () => void) => void
}

/** How the picture in use was built, pass by pass; any pass can be redone without those before it (F7). */
export function PassesPart({ frame: { attemptId, label, side }, guard }: Props) {
  const passes = useQuery({ ...api.frames.passes.queryOptions({ input: { attemptId: attemptId! } }), enabled: attemptId !== null })
  const redo = useMutation(api.frames.redoPass.mutationOptions({ meta: { done: `The ${side} frame of ${label} is made again from there` } }))
  if (attemptId === null) return <p className="text-faint">It has no picture yet.</p>
  return (
    <Loaded query={passes} what="Reading the passes">
      {(list) =>
        list.length === 0 ? (
          <p className="text-faint">This picture was not built here: it was uploaded.</p>
        ) : (
          <ol className="flex gap-3 overflow-x-auto pb-1">
            {list.map(({ number, picture, adds, usd }) => (
              <li key={number} className="flex w-60 shrink-0 flex-col gap-1">
                <Picture hash={picture} alt={`Pass ${number}`} width={240} className="w-full rounded-control" />
                <p>
                  <span className="font-medium">Pass {number}</span> <span className="figures text-xs text-faint">{price(usd)}</span>
                </p>
                <p className="text-xs text-quiet">{adds.length > 0 ? `adds ${listed(adds, 4)}` : 'adds nothing new'}</p>
                <Button busy={redo.isPending} onClick={() => guard(() => redo.mutate({ attemptId, from: number }))}>
                  {priced(number === 1 ? 'Redo all passes' : `Redo from pass ${number}`, list.filter((one) => one.number >= number).reduce((sum, one) => sum + one.usd, 0))}
                </Button>
              </li>
            ))}
          </ol>
        )
      }
    </Loaded>
  )
}
