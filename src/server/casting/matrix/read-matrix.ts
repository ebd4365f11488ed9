import type { Matrix } from '#contract/casting.ts'
import type { Project } from '#contract/projects.ts'
import { lookAlikes } from '#core/casting/traits.ts'
import { unanchored } from '#core/casting/unanchored.ts'
import type { LookId, SceneId } from '#core/ids.ts'
import { findModel } from '#core/engines/models.ts'
import { type ResolvedLook, resolveLooks } from '#core/looks/resolve-looks.ts'
import type { Ctx } from '#server/context.ts'
import { assetFacts, lookFacts } from '#server/looks/index.ts'
import { getProject } from '#server/projects/index.ts'
import { breaksIn } from './breaks.ts'
import { takeCost } from './costs.ts'
import { questionCost } from './question.ts'
import { readTexts, suggestionsIn } from './read-texts.ts'
import { ownLooks, ownShots, readWorld, type SceneWorld, type WorldShot } from './scene-world.ts'

type Reading = Pick<Ctx, 'db' | 'engines'>

/** Everything the matrix of a scene shows, in eight queries whatever its size. */
export async function readMatrix(ctx: Reading, { sceneId }: { sceneId: SceneId }): Promise<Matrix> {
  const world = await readWorld(ctx.db, sceneId)
  const { projectId } = world.scene
  const film = await getProject(ctx, { id: projectId })
  const resolved = resolveLooks(await assetFacts(ctx.db, projectId), await lookFacts(ctx.db, projectId, [sceneId]), world.order)
  const told = await readTexts(ctx.db, world)
  const shots = ownShots(world)
  return {
    projectId,
    sceneId,
    populated: world.scene.populatedAt !== null,
    shots: shots.map(({ id, label, action, dialogue, seconds, camera }) => ({ id, label, action, dialogue, seconds, camera })),
    looks: matrixLooks(world, resolved),
    assignments: shots.flatMap(({ cast }) => cast),
    breaks: breaksIn(world).map(({ shown }) => shown),
    suggestions: suggestionsIn(world, told).map(({ shot, asset, presence, now, evidence, rule, by }) => ({
      shotId: shots[shot]!.id,
      lookId: asset as LookId,
      presence,
      from: now,
      evidence: evidence ?? '',
      rule,
      by: findModel(ctx.engines.models, 'text', by)?.name ?? by,
    })),
    lookAlikes: twinsIn(shots, world, resolved),
    unanchored: shots.flatMap((shot) => passingIn(ctx, film, shot, resolved)),
    reader: readerOf(ctx, film, world),
  }
}

const matrixLooks = (world: SceneWorld, resolved: ReadonlyMap<string, ResolvedLook>): Matrix['looks'] =>
  ownLooks(world).map(({ lookId, asset: { id: assetId, name, kind, state, count } }) => {
    const look = resolved.get(lookId)
    return { lookId, assetId, name, kind, state, count, description: look?.description ?? '', picture: look?.picture?.hash ?? null }
  })

function twinsIn(shots: readonly WorldShot[], world: SceneWorld, resolved: ReadonlyMap<string, ResolvedLook>): Matrix['lookAlikes'] {
  const told = ownLooks(world).map(({ lookId, entry: { kind, nature } }) => ({ name: lookId, kind, nature, description: resolved.get(lookId)?.description ?? '' }))
  const nameOf = (id: string) => resolved.get(id)?.asset.name ?? ''
  const twins = lookAlikes(told) as [LookId, LookId][]
  return shots.flatMap(({ id: shotId, label, cast }) => {
    const there = new Set(cast.map(({ lookId }) => lookId))
    return twins
      .filter(([one, other]) => there.has(one) && there.has(other))
      .map((lookIds) => ({
        shotId,
        lookIds,
        message: `${nameOf(lookIds[0])} and ${nameOf(lookIds[1])} are described so alike that a model will take one for the other in ${label}. Say what tells them apart.`,
      }))
  })
}

const passingIn = (ctx: Reading, film: Project, { label, cast, seconds }: WorldShot, resolved: ReadonlyMap<string, ResolvedLook>): Matrix['unanchored'] =>
  cast.flatMap(({ shotId, lookId, presence }) => {
    const look = resolved.get(lookId)
    if (presence !== 'passes_through' || !look) return []
    return [{ shotId, lookId, message: unanchored({ name: look.asset.name, label, ...takeCost(ctx, film, seconds) }) }]
  })

function readerOf(ctx: Reading, film: Project, world: SceneWorld): Matrix['reader'] {
  const { text } = film.engines
  if (text.startsWith('built-in/')) return null
  const { question } = world
  return {
    engine: findModel(ctx.engines.models, 'text', text)?.name ?? text,
    usd: questionCost(ctx, text, world, film),
    state: question?.state ?? null,
    note: question?.note ?? null,
  }
}
