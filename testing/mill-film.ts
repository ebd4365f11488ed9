import { setTimeout as pause } from 'node:timers/promises'
import { eq } from 'drizzle-orm'
import type { SceneId } from '#core/ids.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shots } from '#server/tables/shots.ts'
import { castOf } from './cast.ts'
import type { Studio } from './studio.ts'

const told = ['Nora counts sacks.', 'Ivo walks in.', 'They talk.']

/** A scene that stands right before its frames: two people with pictures, cast in shots of the same length. */
export async function millFilm(studio: Studio, { actions = told, seconds = 4 }: { actions?: string[]; seconds?: number } = {}) {
  const { projectId, sceneIds } = await studio.film(`INT. MILL - NIGHT\n\n${actions.join('\n\n')}\n`, 'The Mill')
  const sceneId = sceneIds[0]!
  const cast = castOf(studio, projectId)
  const people = [
    { name: 'Nora', description: 'a tall woman in a red coat', colour: '#b03030' },
    { name: 'Ivo', description: 'a short man in a yellow vest', colour: '#b0b030' },
  ]
  const looks = []
  for (const { name, description, colour } of people) {
    const asset = await cast.asset(name, { description })
    await cast.picture(asset, colour)
    looks.push(await cast.look(asset, sceneId))
  }
  const shotIds = []
  for (const [index, action] of actions.entries()) {
    const shotId = await cast.shot(sceneId, index + 1, action, 3 + 2 * index)
    for (const look of looks) await cast.cast(sceneId, shotId, look)
    shotIds.push(shotId)
  }
  await studio.ctx.db.update(shots).set({ seconds }).where(eq(shots.sceneId, sceneId))
  await studio.ctx.db.update(scenes).set({ populatedAt: new Date() }).where(eq(scenes.id, sceneId))
  return { projectId, sceneId, shotIds }
}

/** All frames of a scene, made and fresh; fails with the test's own patience when they never are. */
export async function makeFrames({ api }: Pick<Studio, 'api'>, sceneId: SceneId): Promise<void> {
  await api.frames.requestMany({ sceneId, sides: ['start', 'end'] })
  while ((await api.frames.list({ sceneId })).some(({ freshness }) => freshness !== 'fresh')) await pause(100)
}
