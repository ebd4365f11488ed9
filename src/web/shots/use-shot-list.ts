import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Shot } from '#contract/shots.ts'
import type { SceneId, ShotId } from '#core/ids.ts'
import { api } from '#web/lib/api.ts'
import { type Change, seenIn } from './columns.ts'

export interface Edit {
  shot: Shot
  change: Change
}

/** What can be done to the shots of a scene; edits show at once and are put back when the studio refuses them. */
export function useShotList(sceneId: SceneId) {
  const queries = useQueryClient()
  const list = api.shots.list.queryKey({ input: { sceneId } })

  const edit = useMutation(
    api.shots.editMany.mutationOptions({
      onMutate: async ({ edits }) => {
        await queries.cancelQueries({ queryKey: list })
        const before = queries.getQueryData(list)
        const changes = new Map(edits.map(({ id, change }) => [id, change]))
        queries.setQueryData(list, (shots) => shots?.map((shot) => ({ ...shot, ...given(changes.get(shot.id)) })))
        return before
      },
      onError: (_error, _edits, before) => queries.setQueryData(list, before),
    }),
  )
  const insert = useMutation(api.shots.insert.mutationOptions())
  const remove = useMutation(api.shots.remove.mutationOptions({ meta: { done: 'Shot deleted' } }))
  const move = useMutation(
    api.shots.move.mutationOptions({
      onMutate: async ({ id, after }) => {
        await queries.cancelQueries({ queryKey: list })
        const before = queries.getQueryData(list)
        queries.setQueryData(list, (shots) => shots && moved(shots, id, after))
        return before
      },
      onError: (_error, _move, before) => queries.setQueryData(list, before),
    }),
  )

  return {
    edit: (edits: Edit[]) => edit.mutate({ sceneId, edits: edits.map(({ shot, change }) => ({ id: shot.id, change, seen: seenIn(shot, change) })) }),
    saving: edit.isPending,
    insert: (after: Shot) => insert.mutate({ sceneId, after: after.id, action: '', dialogue: [], camera: after.camera }),
    remove: (shot: Shot) => remove.mutate({ id: shot.id }),
    move: (id: ShotId, after: ShotId | null) => move.mutate({ id, after }),
  }
}

const given = (change: Change | undefined) => Object.fromEntries(Object.entries(change ?? {}).filter(([, value]) => value !== undefined))

function moved(shots: Shot[], id: string, after: string | null): Shot[] {
  const shot = shots.find((one) => one.id === id)
  const others = shots.filter((one) => one.id !== id)
  const at = after === null ? 0 : others.findIndex((one) => one.id === after) + 1
  const ordered = shot ? others.toSpliced(at, 0, shot) : shots
  // A label says the place in the scene, and the places stay.
  return ordered.map((one, place) => ({ ...one, label: shots[place]?.label ?? one.label }))
}
