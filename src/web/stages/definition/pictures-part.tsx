import { useMutation, useQuery } from '@tanstack/react-query'
import type { Look } from '#contract/looks.ts'
import { AttemptCarousel } from '#web/attempts/attempt-carousel.tsx'
import type { Making } from '#web/attempts/capabilities.ts'
import { api } from '#web/lib/api.ts'
import { useFilmId } from '#web/lib/film.ts'
import { useStageEdit } from '#web/stages/stage-edit.tsx'
import { OutOfDate } from '#web/ui/chip.tsx'
import { Panel } from '#web/ui/panel.tsx'

/** Pictures made or uploaded for this scene only. */
export function PicturesPart({ look }: { look: Look }) {
  const guard = useStageEdit()
  const slot = { kind: 'look' as const, subjectId: look.id, facet: '' }
  const { data: lines = [] } = useQuery(api.stages.status.queryOptions({ input: { projectId: useFilmId() } }))
  const line = lines.find((one) => one.slot.kind === 'look' && one.slot.subjectId === look.id)
  const make = useMutation(api.looks.makePicture.mutationOptions())
  const upload = useMutation(api.looks.uploadPicture.mutationOptions({ meta: { done: 'Picture uploaded' } }))
  const clear = useMutation(api.looks.removePicture.mutationOptions({ meta: { done: 'It is shown with its reference again' } }))
  const isThere = line !== undefined && line.freshness !== 'missing'
  const makings: Making[] = [
    ...(line?.freshness === 'fresh' ? [] : [{ verb: isThere ? 'Make what is out of date' : 'Make the picture', usd: line?.usd, run: () => make.mutateAsync({ id: look.id, mode: 'needed' as const }) }]),
    ...(isThere ? [{ verb: 'Make another', usd: line.anotherUsd ?? undefined, run: () => make.mutateAsync({ id: look.id, mode: 'another' as const }) }] : []),
  ]
  return (
    <Panel title="Pictures for this scene" aside={line && <OutOfDate freshness={line.freshness} reasons={line.reasons} />}>
      <AttemptCarousel
        slot={slot}
        shape={{ name: `${look.name} in this scene`, cutOut: look.kind !== 'location', ratio: look.kind === 'location' ? 16 / 9 : 1 }}
        can={{
          guard,
          makings,
          upload: (file) => upload.mutateAsync({ id: look.id, file }),
          clear: { verb: 'Remove the picture', run: () => clear.mutateAsync({ id: look.id }) },
        }}
      />
    </Panel>
  )
}
