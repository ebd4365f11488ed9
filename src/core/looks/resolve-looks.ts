import type { AssetFact, LookFact, Picture, SceneOrder } from './facts.ts'
import type { Seen } from './seen.ts'

interface ShownPicture extends Picture {
  source: 'own' | 'chosen' | 'earlier' | 'master'
  /** The scene it was made for. */
  sceneId: string | null
}

/** A look with everything it inherits, as the scene starts. Computed on every read, so it follows reorder and deletion. */
export interface ResolvedLook {
  id: string
  sceneId: string
  asset: AssetFact
  inheritedFromId: string | null
  description: string
  tags: string[]
  carried: string[]
  picture: ShownPicture | null
  /** What it is shown with as is, and what its own picture has to agree with (S3). */
  reference: ShownPicture | null
  /** Tags and words that came after the picture, so it does not show them. */
  unshown: string[]
  seen: Seen
}

/** All looks of a film, inherited in scene order: nearest earlier look of the same asset, unless the user pinned one. */
export function resolveLooks(assets: readonly AssetFact[], looks: readonly LookFact[], scenes: readonly SceneOrder[]) {
  const assetOf = new Map(assets.map((asset) => [asset.id, asset]))
  const sceneOf = new Map(scenes.map((scene) => [scene.id, scene]))
  const ordered = looks
    .filter((look) => sceneOf.has(look.sceneId) && assetOf.has(look.assetId))
    .toSorted((a, b) => sceneOf.get(a.sceneId)!.position - sceneOf.get(b.sceneId)!.position)

  const resolved = new Map<string, ResolvedLook>()
  const latest = new Map<string, ResolvedLook>()
  for (const look of ordered) {
    const asset = assetOf.get(look.assetId)!
    const pin = look.inheritedFromId ? resolved.get(look.inheritedFromId) : undefined
    const pinned = pin && pin.asset.id === look.assetId && !sceneOf.get(pin.sceneId)!.deferred ? pin : undefined
    const previous = pinned ?? latest.get(look.assetId) ?? null
    const result = resolve(look, asset, previous)
    resolved.set(look.id, result)
    if (!sceneOf.get(look.sceneId)!.deferred) latest.set(look.assetId, result)
  }
  return resolved
}

function resolve(look: LookFact, asset: AssetFact, previous: ResolvedLook | null): ResolvedLook {
  const inherited = (previous?.carried ?? []).filter((tag) => !look.droppedTags.includes(tag))
  const tags = [...new Set([...inherited, ...look.statusTags])]
  const carried = [...new Set([...inherited, ...look.carryForward])]
  const description = look.descriptionOverride ?? previous?.description ?? asset.description
  const reference = referenceOf(look, asset, previous)
  const picture: ResolvedLook['picture'] = !look.asIs && look.own ? { ...look.own, source: 'own', sceneId: look.sceneId } : reference
  const shownTags = picture?.source === 'own' ? tags : picture?.source === 'earlier' ? previous!.tags.filter((tag) => !previous!.unshown.includes(tag)) : []
  const words = look.descriptionOverride !== null && picture && picture.source !== 'own' ? [look.descriptionOverride] : []
  return {
    id: look.id,
    sceneId: look.sceneId,
    asset,
    seen: look.seen,
    inheritedFromId: previous?.id ?? null,
    description,
    tags,
    carried,
    picture,
    reference,
    unshown: picture ? [...tags.filter((tag) => !shownTags.includes(tag)), ...words] : [],
  }
}

function referenceOf(look: LookFact, asset: AssetFact, previous: ResolvedLook | null): ResolvedLook['reference'] {
  if (look.chosen) return { ...look.chosen, source: 'chosen', sceneId: null }
  if (previous?.picture && previous.picture.source !== 'master') return { ...previous.picture, source: 'earlier' }
  return asset.master ? { ...asset.master, source: 'master', sceneId: null } : null
}
