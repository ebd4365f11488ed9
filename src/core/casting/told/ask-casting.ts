import { z } from 'zod'
import type { Layer } from '#core/engines/context/layer.ts'
import { filmIntent } from '#core/projects/film.ts'
import { quoted } from '#core/scenes/material.ts'
import type { CastEntry } from '#core/shots/cast-entry.ts'
import { Presence } from '../presence.ts'
import type { ShotText } from '../sightings.ts'

/** Of the one question about a scene. */
export const questionStates = ['queued', 'done', 'failed'] as const

const ToldCell = z.object({
  /** Number of the shot, from 1. */
  shot: z.int(),
  /** A name of the cast. */
  name: z.string().trim().min(1).max(200),
  presence: Presence,
  /** The words of that shot that say so. */
  quote: z.string().trim().min(1).max(2000),
})

export const CastingAnswer = z.object({ casting: z.array(ToldCell).max(5000) })
export type CastingAnswer = z.infer<typeof CastingAnswer>

export interface CastingQuestion {
  film: Parameters<typeof filmIntent>[0]
  heading: string
  shots: readonly ShotText[]
  cast: readonly CastEntry[]
  /** Names of those who are there when the scene begins, where it goes on from the one before; null where it does not. */
  there: readonly string[] | null
}

/** One scene, its shots numbered: the engine says who is seen in which and how, with the words that tell it. */
export const askCasting = ({ film, heading, shots, cast, there }: CastingQuestion): Layer[] => [
  { kind: 'constraints', statements: [{ text: 'You say who is seen in which shot of a scene, as an assistant director does. You never guess: without words that tell it, you say nothing.' }] },
  { kind: 'project', statements: filmIntent(film) },
  {
    kind: 'manifest',
    statements: cast.filter(isAsked).map(({ name, aliases, kind }) => ({ text: `${kind}: ${[name, ...aliases].join(' / ')}`, identity: true })),
  },
  { kind: 'states', statements: there ? [{ text: `There when the scene begins: ${there.join(', ') || 'nobody'}` }] : [] },
  {
    kind: 'task',
    statements: [{ text: rules }, { text: `The scene:\n${quoted(heading)}` }, ...shots.map((shot, index) => ({ text: quoted(`${index + 1}. ${shotWords(shot)}`) }))],
  },
]

/** The place of a scene is in every shot of it. */
export const isAsked = ({ kind }: Pick<CastEntry, 'kind'>) => kind !== 'location'

export const shotWords = ({ action, dialogue }: ShotText) =>
  [action, ...dialogue.map(({ speaker, voice, text }) => `${speaker}${voice === 'on' ? '' : ` (${voice.replace('_', ' ')})`}: ${text}`)].filter(Boolean).join('\n')

const rules = `For each numbered shot, and each of the cast whom its words show, say how they are in it:
"throughout": seen when it begins and when it ends. "enters": not there when it begins, there when it ends. "exits": there when it begins, gone when it ends. "passes_through": comes and goes within it.
Who is only heard, spoken of, remembered or seen in a picture is not in the shot. Who leaves a thing behind does not exit.
"quote": words of that very shot, exactly as they stand.`
