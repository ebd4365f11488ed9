import { and, desc, eq, inArray, isNotNull } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { Freshness } from '#core/attempts/recipe.ts'
import type { ProjectId } from '#core/ids.ts'
import type { RecordedRequest } from '#server/engines/index.ts'
import { attempts } from '#server/tables/attempts.ts'
import { lastUndoable, undo } from '#server/undo/index.ts'
import { dice, filmEdits } from '#testing/film-edits.ts'
import { scriptedEngines } from '#testing/scripted-engines.ts'
import { copyOf, openStudio, type Studio } from '#testing/studio.ts'
import { filmStatus } from './film-status.ts'
import { keyOf } from './film-thing.ts'
import { makeFilm } from './make-film.ts'

const script = `INT. WORKSHOP - DAY

MIRA, 30, red hair, green apron, planes a board at the bench.

OTTO, 50, grey beard, walks in with a saw. He looks at the clock.

OTTO
Is it done?

Mira takes the saw. Otto leaves the workshop.

EXT. YARD - NIGHT

MIRA stacks the boards under the roof. A DOG barks.

NELL, 8, striped jumper, runs across the yard to Mira.

NELL
Can I help?
`

/** What was asked for one slot: the passes of a frame, else one request. */
type Asked = Map<string, RecordedRequest[]>

/** The requests an engine got since, by the slot whose attempt they were for. */
async function askedBy({ ctx, requests }: Studio, from: number): Promise<Asked> {
  const news = requests.slice(from)
  const hashes = news.flatMap(({ recipeHash }) => recipeHash ?? [])
  const rows = hashes.length === 0 ? [] : await ctx.db.select().from(attempts).where(inArray(attempts.recipeHash, hashes)).orderBy(desc(attempts.startedAt))
  const asked: Asked = new Map()
  for (const request of news) {
    // Two slots may be asked for with the same words: each request is another one's.
    const isMine = (row: (typeof rows)[number]) => row.recipeHash === request.recipeHash && row.variation === request.variation
    const attempt = rows.find((row) => isMine(row) && !asked.get(keyOf(row))?.some(({ pass }) => pass === request.pass))
    if (!attempt) throw new Error(`No attempt asked for ${request.text}`)
    const slot = keyOf(attempt)
    asked.set(slot, [...(asked.get(slot) ?? []), request].toSorted((one, other) => (one.pass ?? 0) - (other.pass ?? 0)))
  }
  return asked
}

/** Hash of what is in each slot now. */
async function shownIn({ ctx }: Studio, projectId: ProjectId): Promise<Map<string, string>> {
  const rows = await ctx.db.select().from(attempts).where(and(eq(attempts.projectId, projectId), eq(attempts.selected, true), isNotNull(attempts.blobHash)))
  return new Map(rows.map((row) => [keyOf(row), row.blobHash!]))
}

/** The request as it reads when "the picture of that slot" stands in place of its bytes. */
function worded(slot: string, asked: RecordedRequest[], shown: Map<string, string>): { text: string; from: Set<string> } {
  const [, subject = ''] = slot.split(' ')
  // The same bytes may stand in several slots: then those of the same shot are meant.
  const slotsOf = Map.groupBy(shown.keys(), (one) => shown.get(one))
  const slotOf = (hash: string) => slotsOf.get(hash)?.toSorted((one, other) => Number(other.includes(subject)) - Number(one.includes(subject)) || (one < other ? -1 : 1))[0]
  const from = new Set<string>()
  const passes = asked.map(({ engine, text, width, height, seconds, references }) => ({
    engine,
    text,
    width,
    height,
    seconds,
    references: references.map(({ number, name, kind, role, hash }) => {
      const source = slotOf(hash)
      if (source) from.add(source)
      return { number, name, kind, role, what: kind === 'canvas' ? 'the pass before' : (source ?? hash) }
    }),
  }))
  return { text: JSON.stringify(passes), from }
}

const embedded = inject('backend') === 'pglite'

describe.skipIf(!embedded)('the oracle: everything made anew on a copy tells what really is out of date', () => {
  let studio: Studio
  let projectId: ProjectId
  /** What each picture and clip that was ever made was asked for with, by its hash. */
  const made: Asked = new Map()
  /** Slots and what was made for them. */
  const paid = new Set<string>()

  beforeAll(async () => {
    studio = await openStudio({ stock: scriptedEngines() })
    await studio.work()
    ;({ projectId } = await studio.film(script))
    await make()
  }, 120_000)
  afterAll(() => studio.close())

  let heard = 0

  /** Remembers with what everything shown was asked for; answers the slots asked for since it last listened. */
  async function listen(): Promise<string[]> {
    const asked = await askedBy(studio, heard)
    heard = studio.requests.length
    const shown = await shownIn(studio, projectId)
    for (const [slot, requests] of asked) {
      made.set(shown.get(slot) ?? '', requests)
      paid.add(`${slot} ${shown.get(slot)}`)
    }
    return [...asked.keys()].toSorted()
  }

  async function make(): Promise<string[]> {
    await makeFilm(studio.ctx, projectId, () => {})
    return listen()
  }

  /** Everything made anew, with nothing to re-use. */
  async function remade(): Promise<{ asked: Asked; shown: Map<string, string> }> {
    const copy = await copyOf(studio)
    try {
      await copy.ctx.db.update(attempts).set({ recipeHash: 'long forgotten' }).where(eq(attempts.origin, 'made'))
      await copy.work()
      await makeFilm(copy.ctx, projectId, () => {})
      return { asked: await askedBy(copy, 0), shown: await shownIn(copy, projectId) }
    } finally {
      await copy.close()
    }
  }

  const statusOf = async () => new Map((await filmStatus(studio.ctx, projectId)).map((line) => [keyOf(line.slot), line]))
  const due = (lines: Awaited<ReturnType<typeof statusOf>>) => [...lines].filter(([, { freshness }]) => freshness !== 'fresh').map(([slot]) => slot).toSorted()

  /** What the requests themselves say about each slot. */
  async function truth(): Promise<Map<string, Freshness>> {
    const anew = await remade()
    const shown = await shownIn(studio, projectId)
    const known = new Map<string, Freshness>()
    const judge = (slot: string): Freshness => {
      const before = known.get(slot)
      if (before) return before
      const then = made.get(shown.get(slot) ?? 'nothing')
      const now = anew.asked.get(slot)
      if (!then) return 'missing'
      if (!now) return 'outdated'
      const [used, wanted] = [worded(slot, then, shown), worded(slot, now, anew.shown)]
      if (process.env['TELL'] === slot) console.log(used.text, wanted.text)
      const freshness = used.text !== wanted.text ? 'outdated' : [...used.from].some((one) => judge(one) !== 'fresh') ? 'waits' : 'fresh'
      known.set(slot, freshness)
      return freshness
    }
    return new Map([...anew.asked.keys()].map((slot) => [slot, judge(slot)]))
  }

  async function agrees(after: string) {
    const lines = await statusOf()
    const wanted = await truth()
    const told = (slot: string) => `${lines.get(slot)?.label} ${lines.get(slot)?.what}`
    const difference = [...new Set([...wanted.keys(), ...lines.keys()])]
      .filter((slot) => lines.get(slot)?.freshness !== wanted.get(slot))
      .map((slot) => `${slot} ${told(slot)}: called ${lines.get(slot)?.freshness} (${lines.get(slot)?.reasons}), is ${wanted.get(slot)}`)
    expect(difference, `after: ${after}`).toEqual([])
    for (const [slot, { freshness, reasons }] of lines) {
      expect(reasons.length > 0, `${told(slot)} is ${freshness} because of "${reasons}", after: ${after}`).toBe(freshness === 'outdated' || freshness === 'waits')
      for (const reason of reasons) {
        const [, from, to] = /: (.*) → (.*)$/.exec(reason) ?? []
        expect(from === undefined || from !== to, `${reason}, after: ${after}`).toBe(true)
      }
    }
    return lines
  }

  it('agrees that a film just made is fresh', async () => {
    const lines = await agrees('nothing')
    expect(due(lines)).toEqual([])
    expect(lines.size).toBeGreaterThan(15)
  }, 60_000)

  const seeds = (process.env['SEEDS'] ?? '1').split(',').map(Number)
  const steps = Number(process.env['STEPS'] ?? 12)
  it.each(seeds)('calls out of date exactly what would be asked for differently, edit by edit (dice %i)', { timeout: steps * 30_000 }, async (seed) => {
    const roll = dice(seed)
    const edits = Object.values(filmEdits(studio, projectId, roll))
    for (let step = 0; step < steps; step++) {
      const dueBefore = due(await statusOf())
      const before = await lastUndoable(studio.ctx, projectId)
      const done = await roll.pick(edits)()
      await listen()
      if (process.env['TELL']) console.log(step, done)
      const lines = await agrees(`step ${step}: ${done}`)

      const next = roll.pick(['undo', 'make', 'go on'])
      const last = await lastUndoable(studio.ctx, projectId)
      if (next === 'undo' && last && last.id !== before?.id) {
        await undo(studio.ctx, { id: last.id })
        if (!done.startsWith('a shot after')) expect(due(await statusOf()), `undone: ${done}`).toEqual(dueBefore)
      }
      if (next === 'make') {
        const known = new Set(paid)
        const asked = await make()
        expect(asked.filter((slot) => !due(lines).includes(slot)), `made for nothing after: ${done}`).toEqual([])
        expect(due(await statusOf()), `made after: ${done}`).toEqual([])
        const shown = await shownIn(studio, projectId)
        expect(asked.filter((slot) => known.has(`${slot} ${shown.get(slot)}`)), 'paid for twice').toEqual([])
      }
    }
  })
})
