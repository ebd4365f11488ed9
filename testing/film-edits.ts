import { setTimeout as pause } from 'node:timers/promises'
import type { Slot } from '#core/attempts/slot.ts'
import { presences } from '#core/casting/presence.ts'
import type { AssetId, ProjectId } from '#core/ids.ts'
import { aspectRatios } from '#core/projects/film.ts'
import { stylePresets } from '#core/styles/presets.ts'
import { rarerEdits } from './rarer-edits.ts'
import type { Studio } from './studio.ts'

/** Numbers that look random and are the same every time: mulberry32. */
export function dice(seed: number) {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (count: number) => Math.floor(next() * count)
  return { below, pick: <Value>(values: readonly Value[]): Value => values[below(values.length)]! }
}

export type Dice = ReturnType<typeof dice>

/** What was done, and the one asset it was about, if it was about one: what goes out of date has to name it. */
export type Edit = () => Promise<string | { told: string; about: string }>

/** Everything a user may do to a film between two runs, each with a thing of the film chosen by the dice. Answers what was done. */
export const filmEdits = (studio: Studio, projectId: ProjectId, roll: Dice): Record<string, Edit> => ({
  ...dailyEdits(studio, projectId, roll),
  ...rarerEdits(studio, projectId, roll),
})

function dailyEdits({ api }: Studio, projectId: ProjectId, { pick, below }: Dice) {
  const scenesOf = () => api.scenes.list({ projectId })
  const shotsOf = async () => (await Promise.all((await scenesOf()).map(({ id }) => api.shots.list({ sceneId: id })))).flat()
  const looksOf = async () => (await Promise.all((await scenesOf()).map(({ id }) => api.looks.list({ sceneId: id })))).flat()
  const assetsOf = async () => (await api.assets.list({ projectId })).filter(({ state }) => state === 'kept')
  const colour = () => pick(['a grey coat', 'a yellow scarf', 'one blue glove', 'mud up to the knees', 'a torn sleeve'])

  return {
    async presence() {
      const shot = pick(await shotsOf())
      const look = pick(await api.looks.list({ sceneId: shot.sceneId }))
      const presence = pick([...presences, null])
      await api.casting.paint({ sceneId: shot.sceneId, cells: [{ shotId: shot.id, lookId: look.id, presence }] })
      return { told: `${look.name} in ${shot.label}: ${presence}`, about: look.name }
    },
    async describe() {
      const asset = pick(await assetsOf())
      const description = `${asset.description}, ${colour()}`
      await api.assets.edit({ id: asset.id, change: { description } })
      return { told: `${asset.name} is ${description}`, about: asset.name }
    },
    async describeInScene() {
      const look = pick(await looksOf())
      await api.looks.edit({ id: look.id, change: { descriptionOverride: colour() } })
      return { told: `${look.name} looks different in a scene`, about: look.name }
    },
    async tag() {
      const look = pick(await looksOf())
      const tag = colour()
      await api.looks.edit({ id: look.id, change: { statusTags: [tag], carryForward: below(2) ? [tag] : [] } })
      return { told: `${look.name}: ${tag}`, about: look.name }
    },
    async untag() {
      const look = pick(await looksOf())
      await api.looks.edit({ id: look.id, change: { statusTags: [], carryForward: [], droppedTags: look.tags } })
      return { told: `${look.name} without tags`, about: look.name }
    },
    async style() {
      const style = pick(stylePresets)
      await api.styles.set({ projectId, style })
      return `style ${style.name}`
    },
    async ratio() {
      const aspectRatio = pick(aspectRatios)
      await api.projects.update({ id: projectId, change: { aspectRatio } })
      return `ratio ${aspectRatio}`
    },
    async action() {
      const shot = pick(await shotsOf())
      await api.shots.edit({ id: shot.id, change: { action: `${shot.action} A lamp swings. The wind takes ${colour()}.` } })
      return `action of ${shot.label}`
    },
    async camera() {
      const shot = pick(await shotsOf())
      const camera = { size: pick(['wide', 'medium', 'close'] as const), angle: pick(['eye_level', 'low'] as const), movement: pick(['static', 'push_in'] as const), lens: 50 }
      await api.shots.edit({ id: shot.id, change: { camera } })
      return `camera of ${shot.label}`
    },
    async seconds() {
      const shot = pick(await shotsOf())
      await api.shots.edit({ id: shot.id, change: { seconds: shot.seconds + 1 + below(3) } })
      return `seconds of ${shot.label}`
    },
    async move() {
      const shot = pick(await shotsOf())
      const others = (await api.shots.list({ sceneId: shot.sceneId })).filter(({ id }) => id !== shot.id)
      await api.shots.move({ id: shot.id, after: pick([null, ...others.map(({ id }) => id)]) })
      return `move ${shot.label}`
    },
    async split() {
      const shot = pick((await shotsOf()).filter(({ action }) => /[.!?]\s+\S/.test(action)))
      if (!shot) return 'nothing to split'
      await api.shots.split({ id: shot.id })
      return `split ${shot.label}`
    },
    async merge() {
      const shots = await shotsOf()
      const shot = pick(shots.filter((one, index) => shots[index + 1]?.sceneId === one.sceneId))
      if (!shot) return 'nothing to merge'
      await api.shots.merge({ id: shot.id, into: 'next' })
      return `merge ${shot.label} with the next`
    },
    async remove() {
      const shots = await shotsOf()
      const shot = pick(shots.filter((one) => shots.some((other) => other !== one && other.sceneId === one.sceneId)))
      if (!shot) return 'nothing to delete'
      await api.shots.remove({ id: shot.id })
      return `delete ${shot.label}`
    },
    async insert() {
      const shot = pick(await shotsOf())
      const { shotId } = await api.shots.insert({ sceneId: shot.sceneId, after: shot.id, action: `Close on ${colour()}.`, dialogue: [], camera: shot.camera })
      const look = pick(await api.looks.list({ sceneId: shot.sceneId }))
      await api.casting.paint({ sceneId: shot.sceneId, cells: [{ shotId, lookId: look.id, presence: 'throughout' }] })
      return `a shot after ${shot.label}`
    },
    async intoScene() {
      const scene = pick(await scenesOf())
      const here = new Set((await api.looks.list({ sceneId: scene.id })).map(({ assetId }) => assetId))
      const asset = pick((await assetsOf()).filter(({ id, kind }) => kind !== 'location' && !here.has(id)))
      if (!asset) return 'everybody is there'
      const shot = pick(await api.shots.list({ sceneId: scene.id }))
      await api.looks.add({ sceneId: scene.id, assetId: asset.id, shotIds: [shot.id] })
      return `${asset.name} comes into ${shot.label}`
    },
    async outOfScene() {
      const look = pick(await looksOf())
      await api.looks.remove({ id: look.id })
      return `${look.name} leaves a scene`
    },
    async rename() {
      const asset = pick(await assetsOf())
      await api.assets.edit({ id: asset.id, change: { name: `${asset.name} ${pick(['Senior', 'Junior', 'the Great'])}` } })
      return `${asset.name} has another name`
    },
    async sideline() {
      const asset = pick((await assetsOf()).filter(({ kind }) => kind !== 'location'))
      await api.assets.sideline({ ids: [asset.id] })
      return { told: `${asset.name} sidelined`, about: asset.name }
    },
    async restore() {
      const asset = pick((await api.assets.list({ projectId })).filter(({ state }) => state === 'sidelined'))
      if (!asset) return 'nobody to restore'
      await api.assets.restore({ ids: [asset.id] })
      return `${asset.name} restored`
    },
    async mergeAssets() {
      const all = await assetsOf()
      const survivor = pick(all)
      const other = pick(all.filter(({ id, kind }) => id !== survivor.id && kind === survivor.kind))
      if (!other) return 'nobody to merge with'
      await api.assets.merge({ survivorId: survivor.id, absorbed: [{ assetId: other.id as AssetId, as: 'name' }] })
      return `${other.name} is ${survivor.name}`
    },
    async picturesOfAnother() {
      const asset = pick((await assetsOf()).filter(({ picture }) => picture !== null))
      await done(await api.assets.makePicture({ id: asset.id, mode: 'another' }), { kind: 'asset', subjectId: asset.id, facet: '' })
      return `another picture of ${asset.name}`
    },
    async view() {
      const asset = pick((await assetsOf()).filter(({ picture, kind }) => picture !== null && (kind === 'character' || kind === 'prop')))
      const view = pick(['side', 'back'] as const)
      await done(await api.assets.makeAngle({ id: asset.id, view, mode: 'needed' }), { kind: 'angle', subjectId: asset.id, facet: view })
      return `${asset.name} from the ${view}`
    },
    async pictureInScene() {
      const look = pick(await looksOf())
      const { state } = (await api.assets.list({ projectId })).find(({ id }) => id === look.assetId)!
      if (state !== 'kept') return `${look.name} is sidelined`
      await done(await api.looks.makePicture({ id: look.id, mode: 'needed' }), { kind: 'look', subjectId: look.id, facet: '' })
      return `a picture of ${look.name} for a scene`
    },
    async select() {
      const slot = pick((await api.stages.status({ projectId })).map((line) => line.slot))
      const attempt = pick((await api.attempts.list(slot)).filter(({ state, picture }) => state === 'done' && picture !== null))
      if (!attempt) return 'nothing to select'
      await api.attempts.select({ id: attempt.id })
      return `attempt ${attempt.variation} of a ${slot.kind}`
    },
  }

  /** Waits until the attempt has been made. */
  async function done({ attemptId }: { attemptId: string }, slot: Slot) {
    for (;;) {
      const { state, error } = (await api.attempts.list(slot)).find(({ id }) => id === attemptId)!
      if (state === 'failed') throw new Error(error ?? 'failed')
      if (state === 'done') return
      await pause(20)
    }
  }
}
