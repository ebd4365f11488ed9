import { useMutation, useQuery } from '@tanstack/react-query'
import { Brush } from 'lucide-react'
import { useState } from 'react'
import type { AssetId, ProjectId } from '#core/ids.ts'
import type { Style } from '#core/styles/style.ts'
import { api } from '#web/lib/api.ts'
import { priced } from '#web/lib/format.ts'
import { Button } from '#web/ui/button.tsx'
import { Picture } from '#web/ui/picture.tsx'
import { Progress } from '#web/ui/progress.tsx'
import { Select } from '#web/ui/select.tsx'
import { Failed } from '#web/ui/states.tsx'
import { useRested } from './use-rested.ts'

export interface Subject {
  id: AssetId
  name: string
  /** The picture it has now. */
  picture: string | null
  cutOut: boolean
}

interface Props {
  projectId: ProjectId
  style: Style
  subjects: Subject[]
}

const harbour = 'harbour'

/** The same asset now and in the chosen style, before anything is applied. Costs only what this one picture costs. */
export function StyleSample({ projectId, style, subjects }: Props) {
  const [chosen, setChosen] = useState<string>(subjects.find(({ picture }) => picture !== null)?.id ?? subjects[0]?.id ?? harbour)
  const subject = subjects.find(({ id }) => id === chosen)
  // What the button says is what it asks for, also while somebody types.
  const rested = useRested(style)
  const input = { projectId, style: rested, assetId: subject?.id ?? null }
  const sample = useQuery(
    api.styles.readSample.queryOptions({ input, retry: false, refetchInterval: ({ state }) => (state.data?.state === 'queued' || state.data?.state === 'running' ? 800 : false) }),
  )
  const draw = useMutation(api.styles.drawSample.mutationOptions())
  const cancel = useMutation(api.styles.cancelSample.mutationOptions())
  const name = subject?.name ?? 'a harbour'
  const { data } = sample
  const busy = draw.isPending || data?.state === 'queued' || data?.state === 'running'
  return (
    <section aria-label="Live sample" className="flex flex-col gap-2">
      <Select
        label="What is drawn as a sample"
        value={subject ? chosen : harbour}
        choices={[...subjects.map((one) => ({ value: one.id as string, label: one.name })), { value: harbour, label: 'A harbour, nothing of the film' }]}
        className="w-full"
        onChange={setChosen}
      />
      <div className="grid gap-2" style={{ gridTemplateColumns: subject?.picture ? '1fr 1fr' : '1fr' }}>
        {subject?.picture && <Shown hash={subject.picture} cutOut={subject.cutOut} words="now" alt={`${name} as it is now`} />}
        <Shown hash={data?.picture ?? null} cutOut={data?.cutOut ?? false} words={`in ${rested.name}`} alt={`${name} in ${rested.name}`} />
      </div>
      {busy ? (
        <div className="flex items-center gap-2" role="status">
          <Progress label={`Drawing ${name}`} value={null} />
          <Button look="quiet" onClick={() => cancel.mutate(input)}>
            Stop
          </Button>
        </div>
      ) : (
        !data?.picture && (
          <Button icon={<Brush size={14} aria-hidden />} className="w-fit max-w-full" disabled={!data} onClick={() => draw.mutate(input)}>
            <span className="figures truncate">{priced(`Draw ${name} in ${rested.name}`, data?.usd ?? 0)}</span>
          </Button>
        )
      )}
      {data?.rehearsed && data.usd > 0 && <p className="text-xs text-faint">The price of the rehearsed model; nothing is paid.</p>}
      {data?.state === 'failed' && <Failed error={data.error ?? 'The sample could not be drawn.'} />}
      {sample.error && <Failed error={sample.error} onRetry={() => void sample.refetch()} />}
    </section>
  )
}

const Shown = ({ hash, cutOut, words, alt }: { hash: string | null; cutOut: boolean; words: string; alt: string }) => (
  <figure className="flex min-w-0 flex-col gap-1">
    <Picture hash={hash} alt={alt} cutOut={cutOut} fit="contain" width={320} className="h-52 w-full rounded-control" />
    <figcaption className="truncate text-xs text-faint">{words}</figcaption>
  </figure>
)
