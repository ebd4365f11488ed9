import { useQuery } from '@tanstack/react-query'
import type { Look } from '#contract/looks.ts'
import type { Presence } from '#core/casting/presence.ts'
import { api } from '#web/lib/api.ts'
import { useSceneId } from '#web/lib/film.ts'

export interface Appearance {
  shotId: string
  label: string
  presence: Presence
}

/** Everybody in the scene with the shots they are in: four requests, whatever the scene's size. */
export function useSceneCast() {
  const input = { sceneId: useSceneId() }
  const looks = useQuery(api.looks.list.queryOptions({ input }))
  const { data: shots = [] } = useQuery(api.shots.list.queryOptions({ input }))
  const { data: assignments = [] } = useQuery(api.casting.list.queryOptions({ input }))
  const { data: gate } = useQuery(api.looks.gate.queryOptions({ input }))

  const places = new Map(shots.map(({ id }, index) => [id as string, index]))
  const appearancesOf = (look: Look): Appearance[] =>
    assignments
      .filter((one) => one.lookId === look.id && places.has(one.shotId))
      .sort((a, b) => places.get(a.shotId)! - places.get(b.shotId)!)
      .map(({ shotId, presence }) => ({ shotId, presence, label: shots[places.get(shotId)!]!.label }))

  return { looks, shots, gate, appearancesOf, gateOf: (look: Look) => gate?.lines.find(({ lookId }) => lookId === look.id) }
}
