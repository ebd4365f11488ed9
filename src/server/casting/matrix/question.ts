import { findModel } from '#core/engines/models.ts'
import { price } from '#core/engines/price.ts'
import { estimateTokens } from '#core/engines/tokens.ts'
import { isSeen } from '#core/casting/presence.ts'
import { askCasting } from '#core/casting/told/ask-casting.ts'
import type { Layer } from '#core/engines/context/layer.ts'
import type { Project } from '#contract/projects.ts'
import type { Ctx } from '#server/context.ts'
import { ownLooks, ownShots, type SceneWorld, wordsOf, assignedIn } from './scene-world.ts'

/** What a text engine is told to read the casting of a scene. */
export function questionOf(world: SceneWorld, film: Project): { layers: Layer[]; answerTokens: number } {
  const cast = ownLooks(world).filter(({ asset }) => asset.state === 'kept').map(({ entry }) => entry)
  const shots = ownShots(world)
  const layers = askCasting({ film, heading: world.scene.heading, shots, cast, there: thereBefore(world) })
  return { layers, answerTokens: 200 + shots.length * tokensPerShot }
}

const tokensPerShot = 120

/** Who is there when the scene before ends, if this one goes on from it. */
function thereBefore(world: SceneWorld): string[] | null {
  const last = world.first - 1
  if (last < 0) return null
  const { nameOf } = wordsOf(world)
  return assignedIn(world).flatMap(({ shot, asset, presence }) => (shot === last && isSeen(presence, 'end') ? [nameOf(asset)] : []))
}

export function questionCost({ engines }: Pick<Ctx, 'engines'>, engine: string, world: SceneWorld, film: Project): number {
  const model = findModel(engines.models, 'text', engine)
  if (!model) return 0
  const { layers, answerTokens } = questionOf(world, film)
  const tokensIn = layers.reduce((sum, { statements }) => sum + statements.reduce((all, { text }) => all + estimateTokens(text), 0), 0)
  return price(model, { kind: 'text', tokensIn, tokensOut: answerTokens, pictures: 0 })
}
