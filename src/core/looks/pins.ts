import type { LookFact, SceneOrder } from './facts.ts'

export interface BrokenPin {
  lookId: string
  sceneId: string
  /** "points to a later scene" */
  reason: string
}

/** Pins of the user that can no longer be followed; until they are repaired, the nearest earlier look is taken (S2). */
export function brokenPins(looks: readonly LookFact[], scenes: readonly SceneOrder[]): BrokenPin[] {
  const lookOf = new Map(looks.map((look) => [look.id, look]))
  const sceneOf = new Map(scenes.map((scene) => [scene.id, scene]))
  return looks.flatMap((look) => {
    if (look.inheritedFromId === null || !sceneOf.has(look.sceneId)) return []
    const reason = whyBroken(look, lookOf.get(look.inheritedFromId), sceneOf)
    return reason === null ? [] : [{ lookId: look.id, sceneId: look.sceneId, reason }]
  })
}

function whyBroken(look: LookFact, target: LookFact | undefined, sceneOf: ReadonlyMap<string, SceneOrder>): string | null {
  const from = target && sceneOf.get(target.sceneId)
  if (!target || !from) return 'what it points to is not in the film any more'
  if (target.assetId !== look.assetId) return 'points to another asset'
  if (from.deferred) return `points to scene ${from.position}, which is deferred`
  if (from.position >= sceneOf.get(look.sceneId)!.position) return `points to scene ${from.position}, which is not earlier any more`
  return null
}
