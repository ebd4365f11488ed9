import { z } from 'zod'
import type { Layer } from '#core/engines/context/layer.ts'
import { filmIntent } from '#core/projects/film.ts'
import { quoted } from '#core/scenes/material.ts'
import type { Beat } from '../beats.ts'
import { Camera } from '../camera.ts'
import type { CastEntry } from '../cast-entry.ts'

const ToldShot = z.object({
  /** Numbers of the lines it covers. */
  lines: z.array(z.int()).min(1).max(200),
  camera: Camera.extend({ lens: z.int().min(8).max(400) }),
  why: z.string().trim().max(200),
  /** Names of the cast the frame is about. */
  subjects: z.array(z.string().trim().min(1).max(120)).max(20),
})

export const ShotListAnswer = z.object({ shots: z.array(ToldShot).min(1).max(500) })
export type ShotListAnswer = z.infer<typeof ShotListAnswer>

export interface SceneQuestion {
  film: Parameters<typeof filmIntent>[0]
  heading: string
  beats: readonly Beat[]
  cast: readonly CastEntry[]
  /** How earlier scenes ended, the nearest first. */
  before: readonly string[]
  /** The place was shown a moment ago. */
  established: boolean
  clipSeconds: number
}

/** One scene, its lines numbered: the engine says where it cuts and from where it looks, never what happens. */
export const askShotList = ({ film, heading, beats, cast, before, established, clipSeconds }: SceneQuestion): Layer[] => [
  { kind: 'constraints', statements: [{ text: 'You break a scene into shots as a director and an editor would. You never change, add or leave out a word of it.' }] },
  { kind: 'project', statements: filmIntent(film) },
  { kind: 'manifest', statements: cast.map(({ name, aliases, kind }) => ({ text: `${kind}: ${[name, ...aliases].join(' / ')}`, identity: true })) },
  { kind: 'before', statements: before.map((text, index) => ({ text: quoted(text), distance: index + 1 })) },
  {
    kind: 'task',
    statements: [
      { text: rules(clipSeconds) },
      { text: `The scene${established ? ', in a place the film has just shown' : ''}:\n${quoted(heading)}` },
      ...beats.map((beat, index) => ({ text: quoted(`${index + 1}. ${lineOf(beat)}`) })),
    ],
  },
]

const lineOf = (beat: Beat) =>
  beat.kind === 'action' ? beat.text : `${beat.speech.speaker}${beat.speech.delivery ? ` (${beat.speech.delivery})` : ''}: ${beat.speech.text}`

const rules = (clipSeconds: number) => `Cut the numbered lines below into shots. Every line belongs to exactly one shot, in the order of the scene: the first shot begins with line 1, and none is left out.
A shot lasts ${clipSeconds} seconds at most: about 2.5 spoken words or 4 read words a second. Where somebody comes or goes, a new shot is better.
For each shot: "lines", "camera", "why" in a few words, and "subjects": names from the cast, most prominent first.`
