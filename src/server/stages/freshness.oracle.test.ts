import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import type { StatusLine } from '#contract/stages.ts'
import type { Freshness } from '#core/attempts/recipe.ts'
import type { ProjectId } from '#core/ids.ts'
import type { RecordedRequest } from '#server/engines/index.ts'
import { attempts } from '#server/tables/attempts.ts'
import { undoRecords } from '#server/tables/undo.ts'
import { lastUndoable, undo } from '#server/undo/index.ts'
import { dice, type Edit, filmEdits } from '#testing/film-edits.ts'
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

/** With what the attempts were asked for that came since: a request of their recipe, whichever slot it was sent for. */
async function askedBy({ ctx, requests }: Studio, projectId: ProjectId, known: ReadonlySet<string>): Promise<Asked> {
  const mine = and(eq(attempts.projectId, projectId), eq(attempts.origin, 'made'), eq(attempts.state, 'done'))
  const rows = (await ctx.db.select().from(attempts).where(mine).orderBy(attempts.createdAt)).filter(({ id }) => !known.has(id))
  return new Map(rows.map((row) => {
    const passes = requests.filter(({ recipeHash, variation }) => recipeHash === row.recipeHash && variation === row.variation)
    if (passes.length === 0) throw new Error(`No request for ${row.kind} ${row.facet}`)
    return [keyOf(row), [...new Map(passes.map((request) => [request.pass, request])).values()].toSorted((one, other) => (one.pass ?? 0) - (other.pass ?? 0))]
  }))
}

const idsOf = async ({ ctx }: Studio) => new Set((await ctx.db.select({ id: attempts.id }).from(attempts)).map(({ id }): string => id))

/** Slots that show what the user brought: nobody asked for it, so no request can say it is out of date. */
async function uploadedIn({ ctx }: Studio, projectId: ProjectId): Promise<Set<string>> {
  const rows = await ctx.db.select().from(attempts).where(and(eq(attempts.projectId, projectId), eq(attempts.selected, true), eq(attempts.origin, 'uploaded')))
  return new Set(rows.map(keyOf))
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

  let heard = new Set<string>()

  /** Remembers with what everything shown was asked for; answers the slots asked for since it last listened. */
  async function listen(): Promise<string[]> {
    const asked = await askedBy(studio, projectId, heard)
    heard = await idsOf(studio)
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
      await copy.ctx.db.update(attempts).set({ recipeHash: 'long forgotten', inputsHash: null }).where(eq(attempts.origin, 'made'))
      const before = await idsOf(copy)
      await copy.work()
      await makeFilm(copy.ctx, projectId, () => {})
      return { asked: await askedBy(copy, projectId, before), shown: await shownIn(copy, projectId) }
    } finally {
      await copy.close()
    }
  }

  /** Always with what is remembered of the film, which has to say the same as a look at all of it. */
  const statusOf = async () => {
    const lines = await filmStatus(studio.ctx, projectId)
    expect(lines).toEqual(await studio.ctx.db.transaction((tx) => filmStatus({ ...studio.ctx, db: tx }, projectId)))
    return new Map(lines.map((line) => [keyOf(line.slot), line]))
  }
  const due = (lines: Awaited<ReturnType<typeof statusOf>>) => [...lines].filter(([, { freshness }]) => freshness !== 'fresh').map(([slot]) => slot).toSorted()

  /** What the requests themselves say about each slot. */
  async function truth(listed: (slot: string) => boolean): Promise<Map<string, Freshness>> {
    const anew = await remade()
    const shown = await shownIn(studio, projectId)
    const uploaded = await uploadedIn(studio, projectId)
    const known = new Map<string, Freshness>()
    const judge = (slot: string): Freshness => {
      const before = known.get(slot)
      if (before) return before
      if (uploaded.has(slot)) return 'fresh'
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
    return new Map([...anew.asked.keys(), ...[...uploaded].filter(listed)].map((slot) => [slot, judge(slot)]))
  }

  async function agrees(after: string) {
    const lines = await statusOf()
    const wanted = await truth((slot) => lines.has(slot))
    const told = (slot: string) => `${lines.get(slot)?.label} ${lines.get(slot)?.what}`
    const difference = [...new Set([...wanted.keys(), ...lines.keys()])]
      .filter((slot) => lines.get(slot)?.freshness !== wanted.get(slot))
      .map((slot) => `${slot} ${told(slot)}: called ${lines.get(slot)?.freshness} (${lines.get(slot)?.reasons}), is ${wanted.get(slot)}`)
    expect(difference, `after: ${after}`).toEqual([])
    for (const [slot, { freshness, reasons }] of lines) {
      expect(reasons.length > 0, `${told(slot)} is ${freshness} because of "${reasons}", after: ${after}`).toBe(freshness === 'outdated' || freshness === 'waits')
      for (const reason of reasons) {
        expect(reason, `${told(slot)}, after: ${after}`).toMatch(freshness === 'waits' ? /^waits for / : /^[^:]+: .*( → |another (reference )?picture|none any more|other reference pictures)/)
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
      const linesBefore = await statusOf()
      const before = await standing()
      const { told, about } = await done(roll.pick(edits))
      if (process.env['TELL']) console.log(step, told)
      const lines = await agrees(`step ${step}: ${told}`)
      if (about) expect(unnamed(about, linesBefore, lines), `out of date without naming ${about}, after: ${told}`).toEqual([])

      const next = roll.pick(['undo', 'make', 'go on'])
      if (next === 'undo' && (await undoneUntil(before))) expect(due(await statusOf()), `undone: ${told}`).toEqual(due(linesBefore))
      if (next === 'make') {
        const known = new Set(paid)
        const asked = await make()
        expect(asked.filter((slot) => !due(lines).includes(slot)), `made for nothing after: ${told}`).toEqual([])
        expect(due(await statusOf()), `made after: ${told}`).toEqual([])
        const shown = await shownIn(studio, projectId)
        expect(asked.filter((slot) => known.has(`${slot} ${shown.get(slot)}`)), 'paid for twice').toEqual([])
      }
    }
  })

  it.each(seeds)('is as fresh as before when an edit is undone, whichever it was (dice %i)', { timeout: 180_000 }, async (seed) => {
    await make()
    for (const [name, edit] of Object.entries(filmEdits(studio, projectId, dice(seed)))) {
      const linesBefore = await statusOf()
      const before = await standing()
      const { told, about } = await done(edit)
      const lines = await statusOf()
      if (about) expect(unnamed(about, linesBefore, lines), `out of date without naming ${about}, after: ${told}`).toEqual([])
      if (await undoneUntil(before)) expect(await statusOf(), `${name} undone: ${told}`).toEqual(linesBefore)
    }
  })

  async function done(edit: Edit): Promise<{ told: string; about: string | null }> {
    const result = await edit()
    await listen()
    return typeof result === 'string' ? { told: result, about: null } : result
  }

  /** What could be undone; an edit may take some of it back itself, as an unmerge does. */
  async function standing(): Promise<Set<string>> {
    const mine = and(eq(undoRecords.projectId, projectId), isNull(undoRecords.undoneAt))
    return new Set((await studio.ctx.db.select({ id: undoRecords.id }).from(undoRecords).where(mine)).map(({ id }) => id))
  }

  /** Whether there was anything to undo. */
  async function undoneUntil(before: ReadonlySet<string>): Promise<boolean> {
    for (let undone = false; ; undone = true) {
      const last = await lastUndoable(studio.ctx, projectId)
      if (!last || before.has(last.id)) return undone
      await undo(studio.ctx, { id: last.id })
    }
  }
})

type Lines = ReadonlyMap<string, StatusLine>

/** What went out of date for reasons of which none tells of this asset from what to what. */
const unnamed = (about: string, before: Lines, after: Lines) =>
  [...after].flatMap(([slot, { label, what, freshness, reasons }]) => {
    const news = reasons.filter((reason) => !before.get(slot)?.reasons.includes(reason))
    const isTold = news.some((reason) => reason.includes(about) && / → |another|picture/.test(reason))
    return freshness !== 'outdated' || news.length === 0 || isTold ? [] : [`${label} ${what}: ${news.join('; ')}`]
  })
