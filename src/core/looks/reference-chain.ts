import type { Picture, SceneOrder } from './facts.ts'
import type { ResolvedLook } from './resolve-looks.ts'

export interface ChainLink extends Picture {
  /** "Scene 3", "Master image", "GARDEN GNOME" */
  label: string
  from: 'scene' | 'master' | 'form' | 'chosen'
  /** The one that is in the request now. */
  current: boolean
}

interface FormPicture {
  assetId: string
  name: string
  picture: Picture | null
}

/** The pictures a look can refer to, nearest first: earlier scenes' own ones, the master image, the forms (S3). */
export function referenceChain(look: ResolvedLook, looks: readonly ResolvedLook[], scenes: readonly SceneOrder[], forms: readonly FormPicture[]): ChainLink[] {
  const sceneOf = new Map(scenes.map((scene) => [scene.id, scene]))
  const here = sceneOf.get(look.sceneId)?.position ?? Infinity
  const earlier = looks
    .filter(({ asset, sceneId, picture }) => asset.id === look.asset.id && picture?.source === 'own' && isBefore(sceneOf.get(sceneId), here))
    .toSorted((a, b) => sceneOf.get(b.sceneId)!.position - sceneOf.get(a.sceneId)!.position)
    .map(({ sceneId, picture }) => link(picture!, `Scene ${sceneOf.get(sceneId)!.position}`, 'scene'))
  const { master } = look.asset
  const shown = forms.flatMap(({ assetId, name, picture }) => (assetId === look.asset.id && picture ? [link(picture, name, 'form')] : []))
  const chain = [...earlier, ...(master ? [link(master, 'Master image', 'master')] : []), ...shown]
  const { reference } = look
  const known = chain.some(({ attemptId }) => attemptId === reference?.attemptId)
  const all = reference && !known ? [link(reference, 'Chosen picture', 'chosen'), ...chain] : chain
  return all.map((one) => ({ ...one, current: one.attemptId === reference?.attemptId }))
}

const isBefore = (scene: SceneOrder | undefined, position: number) => scene !== undefined && !scene.deferred && scene.position < position

const link = ({ attemptId, hash }: Picture, label: string, from: ChainLink['from']) => ({ attemptId, hash, label, from })
