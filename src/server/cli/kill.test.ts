import { randomUUID } from 'node:crypto'
import { expect, inject, it } from 'vitest'
import { dice } from '#testing/film-edits.ts'
import { killFilm } from '#testing/kill-film.ts'
import { createDatabase } from '#testing/postgres.ts'

/** `npm run kill-test` does this with many more kills. */
it('makes the whole film, nothing twice, however its processes are killed', { timeout: 180_000 }, async () => {
  const isEmbedded = inject('backend') === 'pglite'
  const databaseUrl = isEmbedded ? null : await createDatabase(inject('seed'), `kill_${randomUUID().replaceAll('-', '')}`)
  const chance = dice(7)
  const verdict = await killFilm({ kills: 2, life: 1_500, databaseUrl, random: () => chance.below(1000) / 1000 })
  expect(verdict.faults).toEqual([])
  expect(verdict.made).toBeGreaterThan(10)
})
