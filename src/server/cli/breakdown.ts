import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { breakDown } from '#core/breakdown/break-down.ts'
import type { Findings, FoundAsset } from '#core/breakdown/findings.ts'
import { cutScenes } from '#core/scenes/cut-scenes.ts'
import { detectLanguage } from '#core/scripts/language/detect-language.ts'
import { readScreenplay } from '#server/scripts/import/read-screenplay.ts'

/** `aiuteur breakdown FILE`: who and what is in which scene, as JSON. */
export async function breakdownCommand(file: string) {
  const screenplay = await readScreenplay(await readFile(file), basename(file))
  const findings = breakDown(cutScenes(screenplay), { language: detectLanguage(screenplay) })
  process.stdout.write(`${JSON.stringify(breakdownReport(findings), null, 1)}\n`)
}

const breakdownReport = ({ language, assets, scenes, transformations }: Findings) => {
  const named = (kind: FoundAsset['kind']) => assets.filter((asset) => asset.kind === kind).map(report)
  return {
    language,
    scenes: scenes.map((scene) => ({ ...scene, location: scene.location ?? '' })),
    characters: named('character'),
    locations: named('location'),
    props: named('prop'),
    extras: named('extra'),
    transformations: transformations.map(({ asset, scene, description }) => ({ asset, scene, description })),
  }
}

const report = ({ name, aliases, forms, mentions }: FoundAsset) => ({
  name,
  aliases: [...aliases, ...forms.flatMap((form) => [form.name, ...form.aliases])],
  scenes: [...new Set(mentions.filter(({ manner }) => manner === 'present').map(({ scene }) => scene))],
})
