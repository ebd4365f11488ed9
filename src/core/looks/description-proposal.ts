import { z } from 'zod'
import type { Layer } from '#core/engines/context/layer.ts'
import { filmIntent } from '#core/projects/film.ts'
import { quoted } from '#core/scenes/material.ts'

/** picture: from what a vision engine sees; scene: adapted to a scene by a text engine. */
export const proposalSources = ['picture', 'scene'] as const
export const proposalStates = ['queued', 'ready', 'failed'] as const

export const SceneDescriptionAnswer = z.object({ description: z.string().trim().min(1).max(900).nullable() })

interface Subject {
  film: Parameters<typeof filmIntent>[0]
  name: string
  kind: string
  /** As it looks anyway. */
  inherited: string
  tags: readonly string[]
  /** The scene, as quoted text. */
  scene: string
}

/** "In this scene she is at a wedding": what is asked so that a description fits its scene (A14). */
export const askSceneDescription = ({ film, name, kind, inherited, tags, scene }: Subject): Layer[] => [
  { kind: 'constraints', statements: [{ text: 'You describe the cast, places and things of a film for whoever draws them.' }] },
  { kind: 'project', statements: filmIntent(film) },
  { kind: 'manifest', statements: [{ text: `${name} (${kind})\n${quoted(inherited)}`, identity: true, about: `${name}: look` }] },
  { kind: 'states', statements: tags.map((tag) => ({ text: `${name} is ${tag}.` })) },
  { kind: 'scene', statements: [{ text: scene, identity: true }] },
  { kind: 'task', statements: [{ text: `Describe ${name} as seen in this scene, in one or two sentences: what it looks like anyway, and what this scene changes (clothes, dirt, light, condition). Only what the scene says or plainly implies. Answer null where the scene changes nothing.` }] },
]
