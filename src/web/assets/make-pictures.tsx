import { useMutation, useQuery } from '@tanstack/react-query'
import { Sparkles } from 'lucide-react'
import type { Asset, PictureOffer } from '#contract/assets.ts'
import type { ProjectId } from '#core/ids.ts'
import { api } from '#web/lib/api.ts'
import { count, priced } from '#web/lib/format.ts'
import { Button } from '#web/ui/button.tsx'
import { Hint } from '#web/ui/hint.tsx'
import { useAssetEdit } from './edit-guard.tsx'

interface Props {
  projectId: ProjectId
  assets: Asset[]
  /** It is what one came for; else it is only there while there is something to make. */
  main?: boolean
}

/** "Make 3 pictures · $0.12": what is up to date is not made again, what was made before is used again for nothing. */
export function MakePictures({ projectId, assets, main = false }: Props) {
  const edit = useAssetEdit()
  const ids = assets.map(({ id }) => id)
  const offer = useQuery(api.assets.offerPictures.queryOptions({ input: { projectId, ids }, enabled: ids.length > 0 }))
  const make = useMutation(api.assets.makePictures.mutationOptions())
  const wanted = offer.data?.lines.filter(({ how }) => how === 'queued' || how === 'reused').map(({ assetId }) => assetId) ?? []
  const notes = offer.data ? notesOf(offer.data) : []
  if (wanted.length === 0 && !main) return null
  const button = (
    <Button look={main ? 'primary' : 'plain'} icon={<Sparkles size={14} aria-hidden />} busy={make.isPending} disabled={wanted.length === 0} onClick={() => edit(() => make.mutate({ projectId, ids: wanted }))}>
      <span className="figures">{wanted.length === 0 ? 'Make pictures' : priced(`Make ${count(wanted.length, 'picture')}`, offer.data?.usd ?? 0)}</span>
    </Button>
  )
  if (notes.length === 0) return button
  if (!main) return <Hint text={notes.join(' · ')}>{button}</Hint>
  return (
    <>
      {button}
      <span className="figures text-xs text-faint">{notes.join(' · ')}</span>
    </>
  )
}

function notesOf({ lines, rehearsed }: PictureOffer): string[] {
  const number = (how: PictureOffer['lines'][number]['how']) => lines.filter((line) => line.how === how).length
  const [reused, fresh] = [number('reused'), number('fresh')]
  return [...(reused > 0 ? [`${reused} used again, free`] : []), ...(fresh > 0 ? [`${fresh} up to date`] : []), ...(rehearsed ? ['rehearsed prices'] : [])]
}
