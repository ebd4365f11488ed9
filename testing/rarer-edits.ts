import { views } from '#core/assets/picture-prompt.ts'
import { frameSides } from '#core/casting/presence.ts'
import { templateKinds } from '#core/casting/templates.ts'
import { FilmError } from '#core/errors.ts'
import { linkKinds } from '#core/frames/link.ts'
import type { ProjectId } from '#core/ids.ts'
import { promptKinds } from '#core/prompts/prompt.ts'
import { referenceFrames, referencePurposes } from '#core/shots/shot-reference.ts'
import { pngFile } from './cast.ts'
import type { Dice } from './film-edits.ts'
import type { Studio } from './studio.ts'

/** What a user does more rarely: own words, links, uploads, chosen pictures, pins, scenes put aside, assets put right. */
export function rarerEdits({ api }: Studio, projectId: ProjectId, { pick, below }: Dice) {
  const scenesOf = () => api.scenes.list({ projectId })
  const shotsOf = async () => (await Promise.all((await scenesOf()).map(({ id }) => api.shots.list({ sceneId: id })))).flat()
  const looksOf = async () => (await Promise.all((await scenesOf()).map(({ id }) => api.looks.list({ sceneId: id })))).flat()
  const assetsOf = async () => (await api.assets.list({ projectId })).filter(({ state }) => state === 'kept')
  const broughtTo = async () => (await Promise.all((await scenesOf()).map(({ id }) => api.shots.references({ sceneId: id })))).flat()
  const file = () => pngFile(`#${(0x100000 + below(0xeffff0)).toString(16)}`)

  return {
    async ownWords() {
      const shot = pick(await shotsOf())
      const prompt = pick((await api.prompts.list({ sceneId: shot.sceneId })).filter(({ shotId }) => shotId === shot.id))
      if (!prompt) return 'no prompt to edit'
      await api.prompts.edit({ shotId: shot.id, kind: prompt.kind, text: `${prompt.text} ${pick(['Mist.', 'Dust in the air.', 'Long shadows.'])}` })
      return `own words for the ${prompt.kind} of ${shot.label}`
    },
    async resetPrompt() {
      const shots = await shotsOf()
      const scenes = await Promise.all([...new Set(shots.map(({ sceneId }) => sceneId))].map((sceneId) => api.prompts.list({ sceneId })))
      const prompt = pick(scenes.flat().filter(({ edited }) => edited))
      if (!prompt) return 'no own words to reset'
      await api.prompts.reset({ shotId: prompt.shotId, kind: pick(promptKinds.filter((kind) => kind === prompt.kind)) })
      return `the ${prompt.kind} of ${prompt.label} as assembled`
    },
    async link() {
      const shot = pick(await shotsOf())
      const from = pick((await api.shots.list({ sceneId: shot.sceneId })).filter(({ id }) => id !== shot.id))
      if (!from) return 'nothing to link with'
      const [kind, side, fromSide] = [pick(linkKinds), pick(frameSides), pick(frameSides)]
      return orRefused(`${side} of ${shot.label} is ${kind} of the ${fromSide} of ${from.label}`, () =>
        api.frames.link({ shotId: shot.id, side, kind, from: { shotId: from.id, side: fromSide } }))
    },
    async unlink() {
      const frames = (await Promise.all((await scenesOf()).map(({ id }) => api.frames.list({ sceneId: id })))).flat()
      const frame = pick(frames.filter(({ link }) => link !== null))
      if (!frame) return 'nothing to unlink'
      await api.frames.unlink(frame)
      return `${frame.side} of ${frame.label} unlinked`
    },
    async uploadOfAsset() {
      const asset = pick(await assetsOf())
      const view = asset.picture && (asset.kind === 'character' || asset.kind === 'prop') && below(2) ? { view: pick(views) } : {}
      await api.assets.uploadPicture({ id: asset.id, ...view, file: await file() })
      return `a picture of ${asset.name} uploaded`
    },
    async uploadOfLook() {
      const look = pick(await looksOf())
      await api.looks.uploadPicture({ id: look.id, file: await file() })
      return `a picture of ${look.name} for a scene uploaded`
    },
    async uploadOfFrame() {
      const shot = pick(await shotsOf())
      const side = pick(frameSides)
      return orRefused(`${side} of ${shot.label} uploaded`, async () => api.frames.upload({ shotId: shot.id, side, file: await file() }))
    },
    async bring() {
      const shot = pick(await shotsOf())
      const [purpose, frames] = [pick(referencePurposes), pick(referenceFrames)]
      return orRefused(`a picture for the ${purpose} of ${shot.label}, ${frames}`, async () =>
        api.shots.addReference({ shotId: shot.id, purpose, frames, note: pick(['', 'low sun', 'as at the start']), file: await file() }))
    },
    async changeBrought() {
      const reference = pick(await broughtTo())
      if (!reference) return 'nothing was brought'
      const change = pick([{ note: pick(['', 'fog', 'from below']) }, { purpose: pick(referencePurposes) }, { frames: pick(referenceFrames) }])
      return orRefused(`${reference.purpose}: ${JSON.stringify(change)}`, () => api.shots.editReference({ id: reference.id, change }))
    },
    async takeBack() {
      const reference = pick(await broughtTo())
      if (!reference) return 'nothing was brought'
      await api.shots.removeReference({ id: reference.id })
      return `a picture for the ${reference.purpose} taken back`
    },
    async removePicture() {
      const asset = pick((await assetsOf()).filter(({ picture }) => picture !== null))
      if (!asset) return 'no picture to remove'
      await api.assets.removePicture({ id: asset.id })
      return `${asset.name} goes as words`
    },
    async chooseReference() {
      const look = pick(await looksOf())
      const reference = pick(await api.looks.references({ id: look.id }))
      if (!reference) return 'no reference to choose'
      await api.looks.edit({ id: look.id, change: { referenceAttemptId: below(3) ? reference.attemptId : null } })
      return `${look.name} is shown by ${reference.label}`
    },
    async pin() {
      const all = await looksOf()
      const look = pick(all.filter((one, at) => all.slice(0, at).some(({ assetId, sceneId }) => assetId === one.assetId && sceneId !== one.sceneId)))
      if (!look) return 'nothing to pin'
      const earlier = pick(all.slice(0, all.indexOf(look)).filter(({ assetId, sceneId }) => assetId === look.assetId && sceneId !== look.sceneId))
      return orRefused(`${look.name} inherits from another scene`, () => api.looks.edit({ id: look.id, change: { inheritedFromId: below(3) ? earlier.id : null } }))
    },
    async defer() {
      const scene = pick(await scenesOf())
      await api.scenes.defer({ projectId, ids: [scene.id], deferred: !scene.deferred })
      return `scene ${scene.position} ${scene.deferred ? 'taken up again' : 'put aside'}`
    },
    async moveScene() {
      const scenes = await scenesOf()
      const scene = pick(scenes)
      await api.scenes.move({ id: scene.id, after: pick([null, ...scenes.filter(({ id }) => id !== scene.id).map(({ id }) => id)]) })
      return `scene ${scene.position} somewhere else`
    },
    async unmerge() {
      const absorbed = (await Promise.all((await assetsOf()).map(({ id }) => api.assets.absorbed({ id })))).flat()
      const one = pick(absorbed)
      if (!one) return 'nobody to take out again'
      return orRefused(`${one.name} is somebody else again`, () => api.assets.unmerge({ id: one.id }))
    },
    async alias() {
      const asset = pick(await assetsOf())
      const alias = pick(['the old hand', 'a visitor', 'the youngster'])
      await api.assets.edit({ id: asset.id, change: { aliases: [...new Set([...asset.aliases, alias])] } })
      return `${asset.name} is called ${alias}`
    },
    async splitAlias() {
      const asset = pick((await assetsOf()).filter(({ aliases }) => aliases.length > 0))
      if (!asset) return 'no alias to split off'
      const alias = pick(asset.aliases)
      return orRefused(`${alias} is not ${asset.name}`, () => api.assets.splitAlias({ id: asset.id, alias }))
    },
    async retype() {
      const asset = pick((await assetsOf()).filter(({ kind }) => kind !== 'location'))
      const kind = pick((['character', 'prop', 'extra'] as const).filter((one) => one !== asset.kind))
      await api.assets.retype({ id: asset.id, kind })
      return `${asset.name} is a ${kind}`
    },
    async transform() {
      const look = pick((await looksOf()).filter(({ kind }) => kind === 'character'))
      if (!look) return 'nobody to turn into something'
      const scene = (await api.scenes.script({ projectId })).find(({ id }) => id === look.sceneId)!
      const { line, text } = pick(scene.elements)
      const moment = pick(['within', 'before'] as const)
      return orRefused(`${look.name} turns into something ${moment} a shot`, () =>
        api.transformations.add({ assetId: look.assetId, sceneId: look.sceneId, line, quote: text, formName: pick(['a wolf', 'a statue']), moment, after: pick(['grey fur', 'white marble']) }))
    },
    async dismissForm() {
      const form = pick((await api.transformations.list({ projectId })).filter(({ state }) => state === 'confirmed'))
      if (!form) return 'nobody turns into anything'
      await api.transformations.dismiss({ id: form.id })
      return `nobody turns into ${form.formName}`
    },
    async startOnly() {
      const shot = pick(await shotsOf())
      const startOnly = pick([true, false])
      await api.frames.startOnly({ sceneId: shot.sceneId, shotIds: [shot.id], startOnly })
      return `${shot.label} from ${startOnly ? 'its start frame only' : 'both frames'}`
    },
    async template() {
      const scene = pick((await scenesOf()).filter(({ shots }) => shots > 0))
      const template = pick(templateKinds)
      await api.casting.applyTemplate({ sceneId: scene.id, template })
      return `scene ${scene.position}: ${template}`
    },
  }
}

/** What the film does not allow just now is no edit. */
async function orRefused(told: string, edit: () => Promise<unknown>): Promise<string> {
  try {
    await edit()
    return told
  } catch (error) {
    if (error instanceof FilmError || (error instanceof Error && 'code' in error && (error.code === 'REFUSED' || error.code === 'CONFLICT'))) return `refused: ${told}`
    throw error
  }
}
