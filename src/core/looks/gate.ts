import type { Share } from '#core/assets/primary.ts'
import type { LookFact } from './facts.ts'
import type { ResolvedLook } from './resolve-looks.ts'

export interface GateLine {
  lookId: string
  sceneId: string
  assetId: string
  name: string
  required: boolean
  /** Why it is required or not: "primary: in 5 of 12 scenes, 30 of 100 speeches". */
  because: string
  /** What is missing and what is shown instead; null when nothing is. */
  missing: string | null
}

interface Film {
  looks: ReadonlyMap<string, ResolvedLook>
  primary: ReadonlySet<string>
  shares: readonly Share[]
  scenes: number
}

/** Whether a scene's looks are complete (S7): only what is required can be in the way, everything missing is told. */
export function gate(facts: readonly LookFact[], film: Film): GateLine[] {
  return facts.flatMap((fact) => {
    const look = film.looks.get(fact.id)
    if (!look || look.asset.state !== 'kept') return []
    const { required, because } = requirement(fact, look, film)
    const { id: assetId, name } = look.asset
    return [{ lookId: fact.id, sceneId: fact.sceneId, assetId, name, required, because, missing: missingOf(fact, look) }]
  })
}

function requirement({ requirement: said }: LookFact, { asset }: ResolvedLook, film: Film): { required: boolean; because: string } {
  if (said === 'required') return { required: true, because: 'you require it in this scene' }
  if (said === 'optional') return { required: false, because: 'you made it optional in this scene' }
  if (said === 'later') return { required: false, because: 'you make it later' }
  if (!film.primary.has(asset.id)) return { required: false, because: asset.kind === 'character' ? `not primary: ${figures(asset.id, film)}` : `a ${asset.kind}` }
  return { required: true, because: `primary: ${figures(asset.id, film)}` }
}

function figures(assetId: string, { shares, scenes }: Film): string {
  const { scenes: seen = 0, speeches = 0 } = shares.find((share) => share.assetId === assetId) ?? {}
  const all = shares.reduce((sum, share) => sum + share.speeches, 0)
  return `in ${seen} of ${scenes} scenes, ${speeches} of ${all} speeches`
}

function missingOf({ asIs, own }: LookFact, { picture }: ResolvedLook): string | null {
  if (!asIs && !own) return picture ? `no picture of its own yet; ${shownWith[picture.source]} is shown instead` : 'no picture of its own yet; it goes as words'
  return picture ? null : 'no picture at all; it goes as words'
}

const shownWith = { own: 'its own', chosen: 'the chosen reference', earlier: 'that of an earlier scene', master: 'the master image' }
