import { useMutation, useQuery } from '@tanstack/react-query'
import type { LookPictureOffer } from '#contract/looks.ts'
import type { LookId } from '#core/ids.ts'
import { api } from '#web/lib/api.ts'
import { useFilmId } from '#web/lib/film.ts'
import { count, priced } from '#web/lib/format.ts'
import { useStageEdit } from '#web/stages/stage-edit.tsx'
import { Button } from '#web/ui/button.tsx'

/** "Make 3 pictures for this scene · $0.12": what is there is not made again, what was made before is used again for nothing. */
export function MakeLookPictures({ ids, onDone }: { ids: LookId[]; onDone: () => void }) {
  const guard = useStageEdit()
  const projectId = useFilmId()
  const { data: offer } = useQuery(api.looks.offerPictures.queryOptions({ input: { projectId, ids } }))
  const wanted = offer?.lines.filter(({ how }) => how === 'queued' || how === 'reused').map(({ lookId }) => lookId) ?? []
  const what = `${count(wanted.length, 'picture')} for this scene`
  const make = useMutation(api.looks.makePictures.mutationOptions({ onSuccess: onDone, meta: { done: `${what} asked for` } }))
  const notes = offer ? notesOf(offer) : []
  return (
    <>
      <Button busy={make.isPending} disabled={wanted.length === 0} onClick={() => guard(() => make.mutate({ projectId, ids: wanted }))}>
        <span className="figures">{wanted.length === 0 ? 'Make pictures for this scene' : priced(`Make ${what}`, offer?.usd ?? 0)}</span>
      </Button>
      {notes.length > 0 && <span className="figures w-full text-xs text-faint">{notes.join(' · ')}</span>}
    </>
  )
}

function notesOf({ lines, rehearsed }: LookPictureOffer): string[] {
  const told = { queued: '', running: 'being made', reused: 'used again, free', fresh: 'up to date', refused: 'sidelined' }
  const notes = (['running', 'reused', 'fresh', 'refused'] as const).map((how) => [lines.filter((line) => line.how === how).length, told[how]] as const)
  return [...notes.flatMap(([number, words]) => (number > 0 ? [`${number} ${words}`] : [])), ...(rehearsed ? ['rehearsed prices'] : [])]
}
