import { AssetKind } from '#core/assets/kind.ts'
import type { Project } from '#contract/projects.ts'
import type { Api, Find } from './api.ts'

export function editingOfAssets(api: Api, find: Find, film: Project) {
  return {
    async describe(asset: string, text: string) {
      const { assetId, name } = await find.asset(asset)
      await api.assets.edit({ id: assetId, change: { description: text } })
      return `${name}: ${text}`
    },

    async rename(asset: string, name: string) {
      const { assetId, name: before } = await find.asset(asset)
      await api.assets.edit({ id: assetId, change: { name } })
      return `${before} is ${name}`
    },

    async retype(asset: string, kind: string) {
      const { assetId, name } = await find.asset(asset)
      await api.assets.retype({ id: assetId, kind: AssetKind.parse(kind) })
      return `${name} is of the kind ${kind}`
    },

    async sideline(asset: string) {
      const { assetId, name } = await find.asset(asset)
      await api.assets.sideline({ ids: [assetId] })
      return `${name} is sidelined`
    },

    async restore(asset: string) {
      const { assetId, name } = await find.asset(asset)
      await api.assets.restore({ ids: [assetId] })
      return `${name} is back`
    },

    async merge(survivor: string, absorbed: string) {
      const [one, other] = [await find.asset(survivor), await find.asset(absorbed)]
      const { widened } = await api.assets.merge({ survivorId: one.assetId, absorbed: [{ assetId: other.assetId, as: 'name' }] })
      return `${other.name} is another name of ${one.name}${widened.length ? `; the wider presence won in ${widened.length} shots` : ''}`
    },

    async mergeForm(survivor: string, absorbed: string, scene: string, quote: string) {
      const [one, other] = [await find.asset(survivor), await find.asset(absorbed)]
      const place = await find.quote(scene, quote)
      await api.assets.merge({ survivorId: one.assetId, absorbed: [{ assetId: other.assetId, as: 'form', ...place }] })
      return `${other.name} is what ${one.name} becomes in scene ${scene}`
    },

    async unmerge(asset: string) {
      const { assetId, name } = await find.anyAsset(asset)
      await api.assets.unmerge({ id: assetId })
      return `${name} is as before the merge`
    },

    async transform(scene: string, asset: string, quote: string, formName: string, after: string) {
      const { assetId, name } = await find.asset(asset)
      const place = await find.quote(scene, quote)
      const { id } = await api.transformations.add({ assetId, ...place, formName, after })
      const known = (await api.transformations.list({ projectId: film.id })).find((one) => one.id === id)
      if (known?.state === 'proposed') await api.transformations.confirm({ id })
      return `${name} becomes ${formName} in scene ${scene}`
    },
  }
}
