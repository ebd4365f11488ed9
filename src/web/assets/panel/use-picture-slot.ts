import { useMutation, useQuery } from '@tanstack/react-query'
import type { Asset, PictureOffer } from '#contract/assets.ts'
import type { Attempt } from '#contract/attempts.ts'
import type { View } from '#core/assets/picture-prompt.ts'
import type { ProjectId } from '#core/ids.ts'
import { useAssetEdit, useGuarded } from '#web/assets/edit-guard.tsx'
import type { Capabilities, Making } from '#web/attempts/capabilities.ts'
import { useAttempts } from '#web/attempts/use-attempts.ts'
import { api } from '#web/lib/api.ts'

/** What can be done with the master image of an asset, or with one of its views. */
export function usePictureSlot(projectId: ProjectId, asset: Asset, view?: View): Capabilities {
  const guard = useAssetEdit()
  const guarded = useGuarded()
  const { id, locked } = asset
  const offer = useQuery(api.assets.offerPictures.queryOptions({ input: { projectId, ids: [id], ...(view ? { view } : {}) } }))
  const master = useMutation(api.assets.makePicture.mutationOptions())
  const angle = useMutation(api.assets.makeAngle.mutationOptions())
  const upload = useMutation(api.assets.uploadPicture.mutationOptions({ meta: { done: 'Picture uploaded' } }))
  const remove = useMutation(api.assets.removePicture.mutationOptions({ meta: { done: 'Picture removed; it goes as words' } }))
  const cutOut = useMutation(api.assets.cutOut.mutationOptions())
  const { data: attempts = [] } = useAttempts(view ? { kind: 'angle', subjectId: id, facet: view } : { kind: 'asset', subjectId: id, facet: '' })
  if (locked) return {}
  const run = (mode: 'needed' | 'another') => (view ? angle.mutateAsync({ id, view, mode }) : master.mutateAsync({ id, mode }))
  const [line] = offer.data?.lines ?? []
  return {
    guard,
    makings: line ? makings(line, { run, rehearsed: offer.data?.rehearsed ?? false, what: view ? 'this view' : 'the picture', attempts }) : [],
    upload: (file) => guarded(() => upload.mutateAsync({ id, file, ...(view ? { view } : {}) })).catch(() => {}),
    clear: { verb: 'Remove the picture', run: () => remove.mutateAsync({ id, ...(view ? { view } : {}) }) },
    ...(asset.kind === 'location' ? {} : { cutOut: (attempt) => cutOut.mutateAsync({ id: attempt }) }),
  }
}

interface Door {
  run: (mode: 'needed' | 'another') => Promise<unknown>
  rehearsed: boolean
  what: string
  attempts: Attempt[]
}

function makings({ how, usd, anotherUsd }: PictureOffer['lines'][number], { run, rehearsed, what, attempts }: Door): Making[] {
  if (how === 'refused') return []
  const isOutdated = attempts.some(({ selected, origin }) => selected && origin === 'made')
  const note = rehearsed ? 'rehearsed price' : undefined
  const needed: Record<Exclude<typeof how, 'refused'>, Making[]> = {
    queued: [{ verb: isOutdated ? 'Make what is out of date' : `Make ${what}`, usd, note, run: () => run('needed') }],
    reused: [{ verb: `Use ${what} made before`, usd: 0, run: () => run('needed') }],
    running: [],
    fresh: [],
  }
  const another: Making = { verb: 'Make another', usd: anotherUsd, ...(needed[how].length === 0 ? { note } : {}), run: () => run('another') }
  return attempts.length === 0 ? needed[how] : [...needed[how], another]
}
