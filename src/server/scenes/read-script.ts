import type { SceneText } from '#contract/scenes.ts'
import type { ProjectId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import { filmScenes } from './film-scenes.ts'

/** The film as written, scene by scene in the film's order: one query, however long it is. */
export async function readScript({ db }: Pick<Ctx, 'db'>, { projectId }: { projectId: ProjectId }): Promise<SceneText[]> {
  return (await filmScenes(db, projectId)).map(({ id, position, heading, elements }) => ({
    id,
    position,
    heading,
    elements: elements.map(({ kind, text, place }) => ({ kind, text, line: place.line })),
  }))
}
