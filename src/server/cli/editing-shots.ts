import { FrameSide } from '#core/casting/presence.ts'
import { FilmError } from '#core/errors.ts'
import { linkKinds } from '#core/frames/link.ts'
import { PromptKind } from '#core/prompts/prompt.ts'
import { parseCamera } from '#core/shots/camera-text.ts'
import type { Api, Find } from './api.ts'

export function editingOfShots(api: Api, find: Find) {
  const shotOf = async (label: string) => {
    const { shotId, sceneId } = await find.shot(label)
    const shot = (await api.shots.list({ sceneId })).find(({ id }) => id === shotId)!
    return { shotId, sceneId, shot }
  }
  return {
    async splitShot(label: string, before?: string) {
      const { shotId, shot } = await shotOf(label)
      const offset = before ? shot.action.toLowerCase().indexOf(before.toLowerCase()) : -1
      if (before && offset < 1) throw new FilmError('REFUSED', `The action of ${label} does not have the words "${before}" after its beginning.`)
      await api.shots.split({ id: shotId, ...(before ? { point: { in: 'action' as const, offset } } : {}) })
      return `${label} is two shots`
    },

    async mergeShots(label: string) {
      await api.shots.merge({ id: (await find.shot(label)).shotId, into: 'next' })
      return `${label} and the shot after it are one`
    },

    async deleteShot(label: string) {
      await api.shots.remove({ id: (await find.shot(label)).shotId })
      return `${label} is out of the film`
    },

    async moveShot(label: string, after: string) {
      await api.shots.move({ id: (await find.shot(label)).shotId, after: (await find.shot(after)).shotId })
      return `${label} stands behind ${after}`
    },

    async action(label: string, action: string) {
      await api.shots.edit({ id: (await find.shot(label)).shotId, change: { action } })
      return `${label}: ${action}`
    },

    async camera(label: string, text: string) {
      const { shotId, shot } = await shotOf(label)
      const read = parseCamera(text)
      if (Object.keys(read).length === 0) throw new FilmError('REFUSED', `"${text}" names no size, angle, lens or movement, like "close-up, low angle, 50 mm, slow push in".`)
      await api.shots.edit({ id: shotId, change: { camera: { ...shot.camera, ...read } } })
      return `${label}: ${text}`
    },

    async prompt(label: string, kind: string, text: string) {
      await api.prompts.edit({ shotId: (await find.shot(label)).shotId, kind: PromptKind.parse(kind), text })
      return `The ${kind} prompt of ${label} is yours`
    },

    async link(label: string, side: string, kind: string, from: string, fromSide: string) {
      const linked = linkKinds.find((one) => one === kind)!
      const source = { shotId: (await find.shot(from)).shotId, side: FrameSide.parse(fromSide) }
      await api.frames.link({ shotId: (await find.shot(label)).shotId, side: FrameSide.parse(side), kind: linked, from: source })
      return `The ${side} frame of ${label}: ${kind} of the ${fromSide} frame of ${from}`
    },

    async frames(label: string, which: string) {
      const { shotId, sceneId } = await find.shot(label)
      await api.frames.startOnly({ sceneId, shotIds: [shotId], startOnly: which === 'start' })
      return which === 'start' ? `${label} is made from its start frame only` : `${label} is made from its start and end frame`
    },

    async unlink(label: string, side: string) {
      await api.frames.unlink({ shotId: (await find.shot(label)).shotId, side: FrameSide.parse(side) })
      return `The ${side} frame of ${label} has its own picture`
    },
  }
}
