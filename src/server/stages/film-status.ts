import type { StatusLine } from '#contract/stages.ts'
import { judging } from '#core/attempts/judge.ts'
import type { Slot } from '#core/attempts/slot.ts'
import type { ProjectId } from '#core/ids.ts'
import type { Ctx } from '#server/context.ts'
import type { Db } from '#server/platform/db/database.ts'
import { takeTurns } from '#server/platform/turns.ts'
import { type FilmRead, filmThings, readFilm } from './film-things.ts'
import { filmVersion } from './film-version.ts'

/**
 * Of each open database the film asked for last: a cache, never the truth. Within one count of rows the sum of xmin only
 * grows with every commit, so an equal version is an unchanged film.
 */
const remembered = new WeakMap<Db, { projectId: ProjectId; version: string; lines: Promise<StatusLine[]> }>()

/** What of the film is missing, fresh or out of date, why, and the price. Computed, never stored; once for all who ask at the same moment. */
export async function filmStatus(ctx: Pick<Ctx, 'db' | 'engines'>, projectId: ProjectId): Promise<StatusLine[]> {
  const version = await filmVersion(ctx.db, projectId)
  const known = remembered.get(ctx.db)
  if (known?.projectId === projectId && known.version === version) return known.lines
  const lines = computeStatus(ctx, projectId)
  remembered.set(ctx.db, { projectId, version, lines })
  lines.catch(() => remembered.delete(ctx.db))
  return lines
}

const computeStatus = async (ctx: Pick<Ctx, 'db' | 'engines'>, projectId: ProjectId) => judgeFilm(ctx, await readFilm(ctx, projectId))

/** Hundreds of milliseconds for a long film, in which others get their turn. */
export async function judgeFilm(ctx: Pick<Ctx, 'db'>, read: FilmRead): Promise<StatusLine[]> {
  const things = await filmThings(ctx, read)
  const judgementOf = judging(things)
  const turn = takeTurns()
  const lines: StatusLine[] = []
  for (const thing of things) {
    const { slot, scene, label, usd } = thing
    const judgement = judgementOf(thing)
    lines.push({ slot, scene, label, what: words(slot), ...judgement, usd: judgement.freshness === 'fresh' ? 0 : usd(), anotherUsd: slot.kind === 'frame' ? null : usd() })
    await turn()
  }
  return lines
}

const words = ({ kind, facet }: Slot) => (kind === 'frame' ? `${facet} frame` : kind === 'clip' ? 'clip' : 'picture')
