import type { z } from 'zod'
import type { Asset, Evidence, MergeAssets } from '#contract/assets.ts'
import type { AssetKind } from '#core/assets/kind.ts'
import type { AssetId, SceneId } from '#core/ids.ts'

export interface Turn {
  sceneId: SceneId
  line: number
  quote: string
}

export interface MergePlan {
  survivorId: AssetId
  /** Empty: the survivor's. */
  name: string
  kind: AssetKind | null
  /** Those that are a later form; all others are another name. */
  forms: ReadonlySet<AssetId>
  /** From which line on, where it was chosen by hand. */
  turns: ReadonlyMap<AssetId, Turn>
}

/** Whoever is seen most survives, and a picture decides between equals. */
export function planMerge(assets: readonly Asset[], survivorId?: AssetId): MergePlan {
  const [first] = assets.toSorted((a, b) => b.sceneIds.length - a.sceneIds.length || Number(b.picture !== null) - Number(a.picture !== null))
  return { survivorId: survivorId ?? first!.id, name: '', kind: null, forms: new Set(), turns: new Map() }
}

type Mention = z.infer<typeof Evidence>

/** Where the script first speaks of it: a form is there from then on, unless another line is chosen. */
export const firstTurn = (mentions: readonly Mention[]): Turn | null => {
  const first = mentions.find(({ manner }) => manner === 'present') ?? mentions[0]
  return first ? { sceneId: first.sceneId, line: first.line, quote: first.quote } : null
}

/** What is sent; null while a form does not know its line. */
export function mergeInput(assets: readonly Asset[], plan: MergePlan, turnOf: (id: AssetId) => Turn | null): MergeAssets | null {
  const absorbed = assets.filter(({ id }) => id !== plan.survivorId).map(({ id }) => asAbsorbed(id, plan, turnOf))
  if (absorbed.some((one) => one === null)) return null
  const name = plan.name.trim()
  return { survivorId: plan.survivorId, ...(name ? { name } : {}), ...(plan.kind ? { kind: plan.kind } : {}), absorbed: absorbed.filter((one) => one !== null) }
}

function asAbsorbed(assetId: AssetId, plan: MergePlan, turnOf: (id: AssetId) => Turn | null): MergeAssets['absorbed'][number] | null {
  if (!plan.forms.has(assetId)) return { assetId, as: 'name' }
  const turn = plan.turns.get(assetId) ?? turnOf(assetId)
  return turn ? { assetId, as: 'form', ...turn } : null
}
