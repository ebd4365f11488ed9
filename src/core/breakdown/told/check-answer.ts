import { foldName, isSameName, uniqueNames } from '#core/assets/names.ts'
import type { SceneCut } from '#core/scenes/scene.ts'
import { fold } from '#core/scripts/language/fold.ts'
import { titleCase } from '../figures/names.ts'
import type { FoundAsset, Mention } from '../findings.ts'
import type { BreakdownAnswer, ToldAsset } from './answer.ts'
import { openScene } from './evidence.ts'

export interface Checked {
  assets: FoundAsset[]
  /** Quotes that do not stand in the scene they were given for. */
  inventedQuotes: number
  /** Names without a single true quote. */
  inventedAssets: number
}

/** Holds what a text engine found against the script: only what is written there counts. */
export function checkAnswer(answer: BreakdownAnswer, scenes: readonly SceneCut[], engineName: string): Checked {
  const evidenceIn = new Map(scenes.map((scene) => [scene.number, openScene(scene)]))
  const script = fold(scenes.map(({ heading, elements }) => [heading, ...elements.map(({ text }) => text)].join('\n')).join('\n'))
  let inventedQuotes = 0
  let inventedAssets = 0
  const assets: FoundAsset[] = []
  for (const told of answer.assets) {
    const mentions = told.mentions.flatMap(({ scene, manner, quote }): Mention[] => {
      const found = evidenceIn.get(scene)?.(quote)
      if (!found) return []
      return [{ scene, manner: found.manner(manner), quote: found.quote, rule: `found by ${engineName}`, line: found.line }]
    })
    inventedQuotes += told.mentions.length - mentions.length
    const asset = { ...found(told, script), mentions: withoutDoubles(mentions) }
    if (mentions.length === 0 || foldName(asset.name) === '') inventedAssets += 1
    else join(assets, asset)
  }
  return { assets: withoutTakenNames(assets), inventedQuotes, inventedAssets }
}

/** Aliases that stand nowhere in the script are no aliases; its own name an engine may choose. */
function found({ name, kind, nature, aliases, within, count }: ToldAsset, script: string): Omit<FoundAsset, 'mentions'> {
  const real = aliases.filter((alias) => !isSameName(alias, name) && script.includes(fold(alias)))
  return {
    kind,
    name: spelled(name),
    aliases: uniqueNames(real.map(spelled)),
    nature: kind === 'character' || kind === 'extra' ? nature : 'thing',
    speaks: false,
    within: kind === 'location' && within ? spelled(within) : null,
    count: kind === 'extra' ? count : null,
    forms: [],
  }
}

const spelled = (name: string) => (name === name.toUpperCase() ? titleCase(name) : name)

/** Told twice under one name and kind, it is one. */
function join(assets: FoundAsset[], asset: FoundAsset): void {
  const known = assets.find(({ kind, name }) => kind === asset.kind && isSameName(name, asset.name))
  if (!known) return void assets.push(asset)
  known.aliases = uniqueNames([...known.aliases, ...asset.aliases])
  known.mentions = withoutDoubles([...known.mentions, ...asset.mentions])
}

/** What is somebody's name is nobody else's alias, and an alias of two belongs to the first. */
function withoutTakenNames(assets: readonly FoundAsset[]): FoundAsset[] {
  const names = new Set(assets.map(({ name }) => foldName(name)))
  return assets.map((asset) => {
    const free = asset.aliases.filter((alias) => !names.has(foldName(alias)))
    for (const alias of free) names.add(foldName(alias))
    return { ...asset, aliases: free }
  })
}

export const withoutDoubles = (mentions: readonly Mention[]) =>
  mentions.filter((one, place) => mentions.findIndex((other) => other.scene === one.scene && other.line === one.line && other.quote === one.quote) === place)
