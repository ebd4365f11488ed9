import type { AssetKind } from '#core/assets/kind.ts'
import type { Layer } from '#core/engines/context/layer.ts'
import type { SceneCut } from '#core/scenes/scene.ts'
import { filmIntent } from '#core/projects/film.ts'
import { sceneAsMaterial } from '#core/scenes/material.ts'

interface Known {
  kind: AssetKind
  name: string
  aliases: readonly string[]
}

/** What a text engine is told so that it breaks scenes down: one question, however many scenes. */
export const askBreakdown = (film: Parameters<typeof filmIntent>[0], scenes: readonly SceneCut[], known: readonly Known[]): Layer[] => [
  { kind: 'constraints', statements: [{ text: 'You break a screenplay down as an assistant director would: who and what must be on screen, scene by scene.' }] },
  { kind: 'project', statements: filmIntent(film) },
  { kind: 'manifest', statements: known.map(({ kind, name, aliases }) => ({ text: `${kind}: ${[name, ...aliases].join(' / ')}`, identity: true })) },
  { kind: 'task', statements: [{ text: rules }, ...scenes.map((scene) => ({ text: sceneAsMaterial(scene) }))] },
]

const rules = `List everybody and everything in the scenes below that the crew must cast, build or find.
Kinds: "character" for individuals who act, animals and talking things too; "location" for the place of a scene heading; "prop" for things that are handled or matter; "extra" for groups and for people in the background.
One entry for each, with every other name the script uses in "aliases". Where one is listed under CAST, PLACES AND THINGS, use that name.
"within": the wider location a place is part of, or null. "count": how many they are where the script counts an extra, or null.
"mentions": for every scene it is in, at least one quote, copied letter by letter from that scene. "manner": "present" if it is seen there, "heard" if only its voice is, "mentioned" if it is only talked about.
No descriptions, nothing that is not in the script.`
