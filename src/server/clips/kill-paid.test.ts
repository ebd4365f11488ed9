import { expect, inject, it } from 'vitest'
import { dice } from '#testing/film-edits.ts'
import { killPaidFilm } from '#testing/kill-paid.ts'

it.skipIf(inject('backend') !== 'pglite')('a program killed while it pays for clips asks for what it handed over, and never hands it over again', { timeout: 240_000 }, async () => {
  const chance = dice(5)
  const verdict = await killPaidFilm({ kills: 2, life: 300, databaseUrl: null, random: () => chance.below(10_000) / 10_000 })
  expect(verdict.faults).toEqual([])
  expect(verdict.kills).toBe(2)
  expect(verdict.clips).toBeGreaterThan(1)
})
