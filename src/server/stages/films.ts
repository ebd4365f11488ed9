import type { FilmCard } from '#contract/stages.ts'
import { frameSides } from '#core/casting/presence.ts'
import { takesEnd } from '#core/engines/plan-video.ts'
import { plannedVideoModel } from '#core/engines/planned-model.ts'
import type { ProjectId } from '#core/ids.ts'
import { filmSteps } from '#core/stages/film-progress.ts'
import type { Ctx } from '#server/context.ts'
import { castRows, filmRows, lookRows, madeRows, scriptRows, shotRows } from './films-facts.ts'

/** Every film as a card of the home page, the last changed first; six queries however many films there are. */
export async function listFilms({ db, engines }: Pick<Ctx, 'db' | 'engines'>, { bin }: { bin: boolean }): Promise<FilmCard[]> {
  const films = await filmRows(db, bin)
  const takeNone = films.filter((film) => !takesEnd(plannedVideoModel(engines.models, film))).map(({ id }) => id)
  const scripts = byFilm(await scriptRows(db))
  const cast = byFilm(await castRows(db))
  const cuts = byFilm(await shotRows(db, takeNone))
  const looks = byFilm(await lookRows(db))
  const made = byFilm(await madeRows(db, takeNone))
  const cards = films.map(({ edited, engines: _, rehearse: __, ...film }): FilmCard => {
    const { id } = film
    const [script, assets, cut, look, work] = [scripts.get(id), cast.get(id), cuts.get(id), looks.get(id), made.get(id)]
    const shots = cut?.shots ?? 0
    return {
      ...film,
      picture: work?.picture ?? assets?.picture ?? null,
      steps: filmSteps({
        version: script?.version ?? 0,
        approvedVersion: script?.approved ?? null,
        assets: assets?.assets ?? 0,
        pictured: assets?.pictured ?? 0,
        scenes: cut?.scenes ?? 0,
        scenesCut: cut?.scenesCut ?? 0,
        looks: look?.looks ?? 0,
        looksPictured: look?.pictured ?? 0,
        shots,
        prompted: cut?.prompted ?? 0,
        frames: shots * frameSides.length - (cut?.linked ?? 0) - (cut?.unused ?? 0),
        framesMade: work?.frames ?? 0,
        clips: work?.clips ?? 0,
        clipsApproved: work?.approved ?? 0,
      }),
      scenes: cut?.scenes ?? 0,
      shots,
      seconds: cut?.seconds ?? 0,
      running: work?.running ?? 0,
      changedAt: latest(film.createdAt, edited, script?.imported, work?.made),
    }
  })
  return cards.toSorted((a, b) => b.changedAt.getTime() - a.changedAt.getTime())
}

const byFilm = <Row extends { projectId: ProjectId }>(rows: readonly Row[]) => new Map(rows.map((row) => [row.projectId, row]))

/** Moments that the database computed come as text. */
const latest = (first: Date, ...others: (string | null | undefined)[]) =>
  new Date(Math.max(first.getTime(), ...others.flatMap((moment) => (moment ? [new Date(moment).getTime()] : []))))
