import { oc } from '@orpc/contract'
import { z } from 'zod'
import { AssetId, ProjectId, SceneId, UndoId } from '#core/ids.ts'
import { Drafting } from '#core/scenes/drafting.ts'
import { SlugLine } from '#core/scenes/scene.ts'
import { ScreenplayElement } from '#core/scripts/screenplay.ts'

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

export const DeferScenes = z.object({ projectId: ProjectId, ids: z.array(SceneId).min(1).max(2000), deferred: z.boolean() })
export type DeferScenes = z.infer<typeof DeferScenes>

/** Behind another scene; null: to the beginning of the film. */
export const MoveScene = z.object({ id: SceneId, after: SceneId.nullable() })
export type MoveScene = z.infer<typeof MoveScene>

export const SceneText = z.object({
  id: SceneId,
  position: z.int(),
  heading: z.string(),
  /** Everything below the heading. */
  elements: z.array(ScreenplayElement.pick({ kind: true, text: true }).extend({ line: z.int() })),
})
export type SceneText = z.infer<typeof SceneText>

const undo = z.object({ undoId: UndoId.nullable() })

export const scenes = {
  list: oc.route({ method: 'GET', path: '/films/{projectId}/scenes' }).input(z.object({ projectId: ProjectId })).output(z.array(Scene)),
  script: oc
    .route({ method: 'GET', path: '/films/{projectId}/scenes/script', description: 'The film as written, scene by scene.' })
    .input(z.object({ projectId: ProjectId }))
    .output(z.array(SceneText)),
  defer: oc
    .route({ method: 'PUT', path: '/films/{projectId}/scenes/deferred', description: 'Puts scenes aside with everything kept, or takes them up again.' })
    .errors({ NOT_FOUND: {} })
    .input(DeferScenes)
    .output(undo),
  move: oc
    .route({ method: 'POST', path: '/scenes/{id}/move', description: 'To another place in the film; numbers, labels and what looks inherit follow.' })
    .errors({ NOT_FOUND: {} })
    .input(MoveScene)
    .output(undo),
}
