import { eq } from 'drizzle-orm'
import type { LikelyPair } from '#contract/breakdown.ts'
import { isSameName, namesOf } from '#core/assets/names.ts'
import type { FoundAsset, LikelySame } from '#core/breakdown/findings.ts'
import { lexiconOf } from '#core/breakdown/lexicon/lexicon.ts'
import { likelySame } from '#core/breakdown/likely-same.ts'
import type { ProjectId } from '#core/ids.ts'
import type { Language } from '#core/scripts/language/detect-language.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { toldApart } from '#server/tables/breakdown.ts'
import { type Living, quotesOf, readLiving, scenesOf } from './living.ts'
import { languageOf, latestRun } from './read-run.ts'

interface Reading {
  projectId: ProjectId
  language: Language
  /** Pairs the reading itself found. */
  likelySame: readonly LikelySame[]
}

export async function boardDuplicates(ctx: Pick<Ctx, 'db'>, { projectId }: { projectId: ProjectId }): Promise<LikelyPair[]> {
  const run = await latestRun(ctx, { projectId })
  const living = await readLiving(ctx.db, projectId, ['kept'])
  return likelyPairs(ctx.db, living, { projectId, language: await languageOf(ctx.db, projectId, run?.language), likelySame: run?.likelySame ?? [] })
}

/** By the rules as the assets are now, and as the last reading found them; never those that were told apart. */
export async function likelyPairs(db: Db, living: readonly Living[], { projectId, language, likelySame: told }: Reading): Promise<LikelyPair[]> {
  const found = [...likelySame(living.map(asFound), lexiconOf(language)), ...told]
  const apart = await db.select().from(toldApart).where(eq(toldApart.projectId, projectId))
  const done = new Set(apart.map(({ oneId, otherId }) => `${oneId} ${otherId}`))
  return found.flatMap((pair): LikelyPair[] => {
    const two = whoIs(living, pair)
    const key = two?.map(({ id }) => id).toSorted().join(' ')
    if (!two || !key || done.has(key)) return []
    done.add(key)
    return [asPair(two, pair)]
  })
}

function whoIs(living: readonly Living[], { names: [one, other] }: LikelySame): [Living, Living] | null {
  const first = named(living, one)
  const second = named(living.filter((asset) => asset !== first), other)
  return first && second ? [first, second] : null
}

const named = (living: readonly Living[], name: string) =>
  living.find((asset) => isSameName(asset.name, name)) ?? living.find((asset) => namesOf(asset).some((one) => isSameName(one, name)))

/** Who is on the board, then who is in more scenes, survives; of a form, the one it is a form of: the shorter name. */
function asPair(two: [Living, Living], { reason, as }: LikelySame): LikelyPair {
  const rank = (asset: Living) => (asset.state === 'kept' ? 10_000 : 0) + scenesOf(asset).length
  const [survivor, other] = as === 'form' ? two.toSorted((a, b) => a.name.length - b.name.length) : two.toSorted((a, b) => rank(b) - rank(a))
  return { survivor: asOne(survivor!), other: asOne(other!), reason, as, turn: quotesOf({ ...other!, mentions: other!.mentions.slice(0, 1) }, 1)[0] ?? null }
}

const asOne = (asset: Living): LikelyPair['survivor'] => ({ id: asset.id, name: asset.name, kind: asset.kind, state: asset.state, scenes: scenesOf(asset).length, picture: asset.picture })

const asFound = ({ kind, name, aliases, nature, speaks, within, count, mentions }: Living): FoundAsset => ({ kind, name, aliases, nature, speaks, within, count, forms: [], mentions })
