import { setTimeout as pause } from 'node:timers/promises'
import { eq, sql } from 'drizzle-orm'
import { stylePresets } from '#core/styles/presets.ts'
import { foreseeChange } from '#server/stages/foresee-change.ts'
import { filmStatus } from '#server/stages/index.ts'
import { assignments } from '#server/tables/casting.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shots } from '#server/tables/shots.ts'
import { type Film, makeFilm } from '../film-scale/make-film.ts'
import { type Answer, type Bench, openBench } from '../film-scale/open-bench.ts'
import { both, type Column, kilobytes, type Measured, milliseconds, time, type Timing, timing } from '../report/measured.ts'

const rounds = 40
const screenGoal = { embedded: 100, postgres: 50 }
const mostQueries = 8

/** Everything a film of 2,000 shots asks of the database. */
export async function filmScale(column: Column): Promise<Measured[]> {
  const bench = await openBench(column)
  try {
    const began = performance.now()
    const film = await makeFilm(bench.ctx)
    process.stderr.write(`${column}: a film of 2,000 shots made in ${milliseconds(performance.now() - began)} ms\n`)
    return [...(await screens(bench, film, column)), ...(await freshness(bench, film, column)), ...(await changes(bench, film, column))]
  } finally {
    await bench.close()
  }
}

async function screens(bench: Bench, film: Film, column: Column): Promise<Measured[]> {
  const { projectId, sceneIds, assetIds } = film
  const ofScene = (round: number) => ({ sceneId: sceneIds[(round * 7) % sceneIds.length]! })
  const calls: [string, (round: number) => unknown][] = [
    ['projects/list', () => undefined],
    ['scenes/list', () => ({ projectId })],
    ['assets/list', () => ({ projectId })],
    ['assets/attempts', (round) => ({ id: assetIds[round % assetIds.length] })],
    ['looks/list', ofScene],
    ['shots/list', ofScene],
    ['casting/list', ofScene],
    ['frames/list', ofScene],
  ]
  const measured: Measured[] = []
  for (const [path, input] of calls) {
    let answer: Answer = { bytes: 0, queries: 0 }
    const spent = await time(rounds, async (round) => (answer = await bench.ask(path, input(round))))
    const { bytes, queries } = answer
    const limit = screenGoal[column]
    const missed = spent.p95 >= limit || queries > mostQueries
    measured.push({ work: `screen: ${path}`, goal: '< 100 ms embedded, < 50 ms PostgreSQL, ≤ 8 queries', column, told: `${both(spent)}, ${queries} queries, ${kilobytes(bytes)}`, missed })
  }
  return measured
}

async function freshness({ ctx, count }: Bench, { projectId, shotId }: Film, column: Column): Promise<Measured[]> {
  const began = performance.now()
  const queries = await count(() => filmStatus(ctx, projectId))
  const cold = performance.now() - began
  const lines = await filmStatus(ctx, projectId)
  const stale = lines.filter(({ freshness }) => freshness === 'outdated' || freshness === 'waits').length
  const again = await time(8, () => filmStatus(ctx, projectId), 0)
  const edited: number[] = []
  for (let round = 0; round < 6; round++) {
    await ctx.db.update(shots).set({ action: `Somebody waits for the ${round + 1}. time.` }).where(eq(shots.id, shotId))
    const asked = performance.now()
    await filmStatus(ctx, projectId)
    edited.push(performance.now() - asked)
  }
  const edit = timing(edited)
  const held = await waitDuring(ctx, () => foreseeChange(ctx, { projectId, change: { of: 'style', style: stylePresets[0]! } }))
  const work = 'freshness of all 2,000 shots with reasons'
  const told = `${milliseconds(cold)} ms, ${queries} queries, ${stale} of ${lines.length} not fresh`
  return [
    { work: `${work}, first time`, goal: '< 600 ms', column, told, missed: cold >= 600 },
    { work: `${work}, after an edit of one shot`, goal: '< 600 ms', column, told: both(edit), missed: edit.p95 >= 600 },
    { work: 'longest wait of a simple read while the impact of another style is foreseen', goal: '–', column, told: `${milliseconds(held.longest)} ms of ${milliseconds(held.all)} ms`, missed: false },
    { work: `${work}, again`, goal: '< 50 ms', column, told: both(again), missed: again.p50 >= 50 },
  ]
}

/** How long somebody who asks every few milliseconds has to wait, counted from when it should have been asked. */
async function waitDuring({ db }: Bench['ctx'], work: () => Promise<unknown>): Promise<{ longest: number; all: number }> {
  const began = performance.now()
  let longest = 0
  const done = new AbortController()
  const working = work().finally(() => done.abort())
  while (!done.signal.aborted) {
    const due = performance.now() + 10
    await pause(10)
    await db.execute(sql`select 1`)
    longest = Math.max(longest, performance.now() - due)
  }
  await working
  return { longest, all: performance.now() - began }
}

async function changes(bench: Bench, film: Film, column: Column): Promise<Measured[]> {
  const row = (work: string, goal: number, spent: Timing): Measured => ({ work, goal: `< ${goal} ms`, column, told: both(spent), missed: spent.p95 >= goal })
  const flip = async (round: number) => {
    const [from, to] = round % 2 === 0 ? ['throughout', 'enters'] : ['enters', 'throughout']
    await bench.ask('casting/setPresence', { id: film.assignmentId, from, to })
  }
  const alone = await time(rounds, flip, 4)
  const recast = await time(rounds, async (round) => {
    const [from, to] = round % 2 === 0 ? ['throughout', 'enters'] : ['enters', 'throughout']
    await bench.ask('frames/recast', { id: film.assignmentId, from, to })
  }, 8)
  const seen = await time(rounds, async (round) => {
    await flip(round)
    await bench.ask('frames/list', { sceneId: film.sceneIds[0] })
  }, 4)
  return [
    row('one presence change', 15, alone),
    row("one presence change, answered with its shot's new state", 15, recast),
    row("one presence change and the whole scene's new state", 100, seen),
    row('populate a 20-shot × 30-asset scene', 100, await populate(bench, film)),
    row('merge of two assets used in 60 scenes', 100, await merge(bench, film)),
  ]
}

/** Taken apart again after each round, which is not counted. */
async function merge(bench: Bench, { leads: [survivorId, assetId] }: Film): Promise<Timing> {
  const spent: number[] = []
  for (let round = -2; round < 10; round++) {
    const began = performance.now()
    await bench.ask('assets/merge', { survivorId, absorbed: [{ assetId, as: 'name' }] })
    if (round >= 0) spent.push(performance.now() - began)
    await bench.ask('assets/unmerge', { id: assetId })
  }
  return timing(spent)
}

/** Emptied before each round, which is not counted. */
async function populate(bench: Bench, { busyScene: sceneId }: Film): Promise<Timing> {
  const { db } = bench.ctx
  const spent: number[] = []
  for (let round = -2; round < 15; round++) {
    await db.delete(assignments).where(eq(assignments.sceneId, sceneId))
    await db.update(scenes).set({ populatedAt: null }).where(eq(scenes.id, sceneId))
    const began = performance.now()
    await bench.ask('casting/populate', { sceneId })
    if (round >= 0) spent.push(performance.now() - began)
  }
  return timing(spent)
}
