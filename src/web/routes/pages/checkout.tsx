import { useQuery } from '@tanstack/react-query'
import { api } from '#web/lib/api.ts'
import { useFilmId, useSceneId } from '#web/lib/film.ts'
import { count } from '#web/lib/format.ts'
import { SceneCheckout } from '#web/stages/checkout/scene-checkout.tsx'
import { StageFrame } from '#web/stages/stage-frame.tsx'
import { Empty, Loaded } from '#web/ui/states.tsx'

export function CheckoutPage() {
  const projectId = useFilmId()
  const sceneId = useSceneId()
  const checkout = useQuery(api.stages.checkout.queryOptions({ input: { sceneId } }))
  const due = checkout.data?.shots.filter(({ clip }) => clip.freshness !== 'fresh').length ?? 0
  return (
    <StageFrame projectId={projectId} sceneId={sceneId} stage="checkout" state={checkout.data && (checkout.data.shots.length === 0 ? 'no shots yet' : due === 0 ? 'every clip is fresh' : `${count(due, 'clip')} to render`)}>
      <Loaded query={checkout} what="Adding it up">
        {(data) =>
          data.shots.length === 0 ? (
            <Empty title="Nothing to render yet">The scene has no shots.</Empty>
          ) : (
            <SceneCheckout checkout={data} />
          )
        }
      </Loaded>
    </StageFrame>
  )
}
