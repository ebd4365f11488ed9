import { oc } from '@orpc/contract'
import { z } from 'zod'
import { AssetId, ProjectId, SceneId } from '#core/ids.ts'
import { Drafting } from '#core/scenes/drafting.ts'
import { SlugLine } from '#core/scenes/scene.ts'

export const Dependencies = z.object({
  characters: z.array(AssetId),
  locations: z.array(AssetId),
  props: z.array(AssetId),
  extras: z.array(AssetId),
  extractedAt: z.string().nullable(),
})

export const Scene = z.object({
  id: SceneId,
  position: z.int(),
  heading: z.string(),
  slug: SlugLine,
  deferred: z.boolean(),
  dependencies: Dependencies,
  shots: z.int(),
  drafting: Drafting.nullable(),
  /** Running time of its shots. */
  seconds: z.number(),
})
export type Scene = z.infer<typeof Scene>

export const scenes = {
  list: oc.route({ method: 'GET', path: '/films/{projectId}/scenes' }).input(z.object({ projectId: ProjectId })).output(z.array(Scene)),
}
