import { useParams } from '@tanstack/react-router'
import type { ProjectId, SceneId } from '#core/ids.ts'

/** The film whose page this is. */
export function useFilmId(): ProjectId {
  const { filmId } = useParams({ strict: false })
  if (!filmId) throw new Error('useFilmId() is for pages of a film')
  return filmId as ProjectId
}

/** The scene whose page this is. */
export function useSceneId(): SceneId {
  const { sceneId } = useParams({ strict: false })
  if (!sceneId) throw new Error('useSceneId() is for pages of a scene')
  return sceneId as SceneId
}
