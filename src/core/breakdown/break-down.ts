import type { SceneCut } from '#core/scenes/scene.ts'
import { fold } from '#core/scripts/language/fold.ts'
import { languageOf, type Language } from '#core/scripts/language/detect-language.ts'
import type { FoundAsset, Findings } from './findings.ts'
import { figureAsset } from './figure-asset.ts'
import { findFigures } from './figures/find-figures.ts'
import { lexiconOf } from './lexicon/lexicon.ts'
import { likelySame } from './likely-same.ts'
import { findLocations, type FoundLocation } from './locations/find-locations.ts'
import { findProps, type FoundProp } from './props/find-props.ts'
import { readScenes, type ReadScene, sentencesIn } from './reading/passages.ts'
import { findTransformations } from './transformations/find-transformations.ts'
import { titleCase } from './figures/names.ts'

/** Reads the screenplay as an assistant director would: who and what is in which scene, and why. */
export function breakDown(cuts: readonly SceneCut[], options: { language?: Language } = {}): Findings {
  const scenes = readScenes(cuts)
  const language = options.language ?? languageOf(textsOf(scenes))
  const lexicon = lexiconOf(language)
  const places = findLocations(cuts)
  const people = findFigures(
    scenes,
    lexicon,
    places.flatMap(({ name, aliases }) => [name, ...aliases]),
  )
  const sentences = scenes
    .flatMap(sentencesIn)
    .map((sentence) => ({ sentence, somebody: people.somebodyIn(sentence) }))
  const props = findProps(sentences, lexicon, placeWords(places), spokenWords(scenes))
  const sightings = Map.groupBy(people.sightings, ({ figure }) => figure)
  const assets = [
    ...places.map(locationAsset),
    ...people.figures.map((figure) => figureAsset(figure, sightings.get(figure) ?? [], lexicon)),
    ...props.map(propAsset),
  ]
  const named = uniquelyNamed(assets.filter(({ mentions }) => mentions.length > 0))
  const seen = seenByScene(named)
  return {
    language,
    assets: named,
    scenes: cuts.map((cut) => sceneFindings(cut, seen.get(cut.number) ?? [])),
    transformations: findTransformations(scenes, named),
    likelySame: likelySame(named, lexicon),
  }
}

const textsOf = (scenes: readonly ReadScene[]) =>
  scenes.flatMap(({ passages }) => passages.filter(({ kind }) => kind !== 'cue').map(({ text }) => text))

/** How often the dialogue says a word. */
function spokenWords(scenes: readonly ReadScene[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { passages } of scenes) {
    for (const { kind, text } of passages)
      if (kind === 'speech')
        for (const word of fold(text).match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

/** What a place is: the last word of PICKUP TRUCK. */
const placeWords = (places: readonly FoundLocation[]) =>
  new Set(
    places
      .flatMap(({ name }) => name.split(' - '))
      .map(
        (place) =>
          fold(place)
            .split(/ (?:of|de|du|des|del) /u)[0]
            ?.split(/[^\p{L}\p{N}]+/u)
            .at(-1) ?? '',
      ),
  )

const silent = { nature: 'thing' as const, speaks: false, within: null, count: null, forms: [] }

const locationAsset = ({ name, aliases, within, scenes }: FoundLocation): FoundAsset => ({
  ...silent,
  kind: 'location',
  name: titleCase(name),
  aliases: aliases.map(titleCase),
  within: within === null ? null : titleCase(within),
  mentions: scenes.map(({ number, heading, elements }) => ({
    scene: number,
    manner: 'present',
    quote: heading,
    rule: 'heads the scene',
    line: elements[0]?.place.line ?? 1,
  })),
})

const propAsset = ({ name, aliases, mentions }: FoundProp): FoundAsset => ({
  ...silent,
  kind: 'prop',
  name,
  aliases,
  mentions: mentions.map((mention) => ({ ...mention, manner: 'present' })),
})

/** Within a kind a name is one asset's only, and nobody's alias. */
function uniquelyNamed(assets: readonly FoundAsset[]): FoundAsset[] {
  const key = (kind: FoundAsset['kind'], name: string) => `${kind} ${name.toLowerCase()}`
  const taken = new Set<string>()
  const named = assets.map((asset) => {
    let name = asset.name
    for (let copy = 2; taken.has(key(asset.kind, name)); copy++) name = `${asset.name} (${copy})`
    taken.add(key(asset.kind, name))
    return { ...asset, name }
  })
  return named.map((asset) => ({
    ...asset,
    aliases: asset.aliases.filter((alias) => !taken.has(key(asset.kind, alias))),
  }))
}

/** Who and what is seen in each scene, by scene number. */
function seenByScene(assets: readonly FoundAsset[]): ReadonlyMap<number, readonly FoundAsset[]> {
  const seen = new Map<number, FoundAsset[]>()
  for (const asset of assets) {
    const scenes = new Set(asset.mentions.filter(({ manner }) => manner === 'present').map(({ scene }) => scene))
    for (const scene of scenes) seen.set(scene, [...(seen.get(scene) ?? []), asset])
  }
  return seen
}

function sceneFindings({ number, heading }: SceneCut, seen: readonly FoundAsset[]): Findings['scenes'][number] {
  const here = (kind: FoundAsset['kind']) => seen.filter((asset) => asset.kind === kind).map(({ name }) => name)
  return {
    number,
    heading,
    location: here('location')[0] ?? null,
    characters: here('character'),
    props: here('prop'),
    extras: here('extra'),
  }
}
