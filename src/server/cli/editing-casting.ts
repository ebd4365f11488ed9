import type { TemplateKind } from '#core/casting/templates.ts'
import { templateKinds } from '#core/casting/templates.ts'
import { FilmError } from '#core/errors.ts'
import type { Api, Find } from './api.ts'

const listed = (all: readonly string[]) => all.map((one, index) => `  ${index + 1}. ${one}`).join('\n')

export function editingOfCasting(api: Api, find: Find) {
  return {
    async template(scene: string, template: string, labels: string[]) {
      const { sceneId } = await find.scene(scene)
      const kind: TemplateKind = templateKinds.find((one) => one === template)!
      const shotIds = await Promise.all(labels.map(async (label) => (await find.shot(label)).shotId))
      const wanted = { sceneId, template: kind, ...(shotIds.length > 0 ? { shotIds } : {}) }
      const changes = await api.casting.previewTemplate(wanted)
      await api.casting.applyTemplate(wanted)
      return `${template.replaceAll('_', ' ')}: ${changes.length} cells of scene ${scene} changed`
    },

    /** Without a number, what is broken and how it may be mended. */
    async mend(scene: string, which?: string, how = '1') {
      const { sceneId } = await find.scene(scene)
      const { breaks } = await api.casting.matrix({ sceneId })
      if (breaks.length === 0) return `Scene ${scene} makes sense`
      if (which === undefined) return breaks.map(({ message, mends }, index) => `${index + 1}. ${message}\n${listed(mends.map(({ label }) => label))}`).join('\n')
      const found = breaks[Number(which) - 1]
      const mend = found?.mends[Number(how) - 1]
      if (!found || !mend) throw new FilmError('REFUSED', `There is no break ${which} with a mend ${how}; "edit mend ${scene}" lists them.`)
      await api.casting.mend({ sceneId, breakId: found.id, mendKey: mend.key })
      return mend.label
    },

    async splitPassing(label: string, asset: string, parts: string) {
      const { shotId, scene } = await find.shot(label)
      const { lookId, name } = await find.look(String(scene), asset)
      const { shotIds } = await api.casting.splitPassing({ id: shotId, lookId, parts: parts === '3' ? 3 : 2 })
      return `${label} is ${shotIds.length} shots, and frames show ${name}`
    },
  }
}
