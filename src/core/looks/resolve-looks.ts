import type { AssetFact, LookFact, Picture, SceneOrder } from './facts.ts'

export type PictureSource = 'own' | 'chosen' | 'earlier' | 'master'

/** A look with everything it inherits, as the scene starts. Computed on every read, so it follows reorder and deletion. */
export interface ResolvedLook {
  id: string
  sceneId: string
  asset: AssetFact
  inheritedFromId: string | null
  description: string
  tags: string[]
  carried: string[]
  picture: (Picture & { source: PictureSource; sceneId: string | null }) | null
  /** Tags and words that came after the picture, so it does not show them. */
  unshown: string[]
}

/** All looks of a film, inherited in scene order: nearest earlier look of the same asset, unless the user pinned one. */
export function resolveLooks(assets: readonly AssetFact[], looks: readonly LookFact[], scenes: readonly SceneOrder[]) {
  const assetOf = new Map(assets.map((asset) => [asset.id, asset]))
  const sceneOf = new Map(scenes.map((scene) => [scene.id, scene]))
  const ordered = looks
    .filter((look) => sceneOf.has(look.sceneId) && assetOf.has(look.assetId))
    .toSorted((a, b) => sceneOf.get(a.sceneId)!.position - sceneOf.get(b.sceneId)!.position)
  const pictures = new Map<string, Picture>()
  for (const { master } of assets) if (master) pictures.set(master.attemptId, master)
  for (const { own } of looks) if (own) pictures.set(own.attemptId, own)

  const resolved = new Map<string, ResolvedLook>()
  const latest = new Map<string, ResolvedLook>()
  for (const look of ordered) {
    const asset = assetOf.get(look.assetId)!
    const pinned = look.inheritedFromId ? resolved.get(look.inheritedFromId) : undefined
    const previous = pinned ?? latest.get(look.assetId) ?? null
    const result = resolve(look, asset, previous, pictures)
    resolved.set(look.id, result)
    if (!sceneOf.get(look.sceneId)!.deferred) latest.set(look.assetId, result)
  }
  return resolved
}

function resolve(look: LookFact, asset: AssetFact, previous: ResolvedLook | null, pictures: Map<string, Picture>): ResolvedLook {
  const inherited = (previous?.carried ?? []).filter((tag) => !look.droppedTags.includes(tag))
  const tags = [...new Set([...inherited, ...look.statusTags])]
  const carried = [...new Set([...inherited, ...look.carryForward])]
  const description = look.descriptionOverride ?? previous?.description ?? asset.description
  const picture = pictureOf(look, asset, previous, pictures)
  const shownTags = picture?.source === 'own' ? tags : picture?.source === 'earlier' ? previous!.tags.filter((tag) => !previous!.unshown.includes(tag)) : []
  const words = look.descriptionOverride !== null && picture && picture.source !== 'own' ? [look.descriptionOverride] : []
  return {
    id: look.id,
    sceneId: look.sceneId,
    asset,
    inheritedFromId: previous?.id ?? null,
    description,
    tags,
    carried,
    picture,
    unshown: picture ? [...tags.filter((tag) => !shownTags.includes(tag)), ...words] : [],
  }
}

function pictureOf(look: LookFact, asset: AssetFact, previous: ResolvedLook | null, pictures: Map<string, Picture>): ResolvedLook['picture'] {
  if (!look.asIs && look.own) return { ...look.own, source: 'own', sceneId: look.sceneId }
  const chosen = look.referenceAttemptId ? pictures.get(look.referenceAttemptId) : undefined
  if (chosen) return { ...chosen, source: 'chosen', sceneId: null }
  if (previous?.picture && previous.picture.source !== 'master') return { ...previous.picture, source: 'earlier' }
  return asset.master ? { ...asset.master, source: 'master', sceneId: null } : null
}
