import { z } from 'zod'
import { type Style, styleLine } from './style.ts'

/** A picture that only shows a style: of nothing in particular, or of an asset before the style is applied. */
export const SampleInputs = z.object({
  /** What it shows, for the meter and the record. */
  subject: z.string(),
  prompt: z.string(),
  engine: z.string(),
  /** The engine that cuts it out; null where the whole picture is wanted. */
  cutout: z.string().nullable(),
  background: z.enum(['scene', 'transparent']),
  width: z.int(),
  height: z.int(),
})
export type SampleInputs = z.infer<typeof SampleInputs>

/** What of it reaches the engines; two who ask for the same get the same picture. */
export const sampleRequest = ({ prompt, engine, cutout, background, width, height }: SampleInputs) => ({ prompt, engine, cutout, background, width, height })

export const sampleStates = ['queued', 'running', 'done', 'failed', 'cancelled'] as const
export const SampleState = z.enum(sampleStates)
export type SampleState = z.infer<typeof SampleState>

const neutralSubject = 'the quay of a small harbour town: a stone lighthouse, wooden fishing boats, cobbles, crates and a street lamp'

/** A place that has everything a style speaks of: light, depth, colours, materials. */
export const neutralSample = (style: Style, size: { width: number; height: number }, engine: string): SampleInputs => ({
  subject: 'Harbour',
  prompt: `Establishing view of Harbour (location), exterior, day: ${neutralSubject}. The empty place, no people, no animals, no text. ${styleLine(style)}`,
  engine,
  cutout: null,
  background: 'scene',
  ...size,
})

/** The picture of a capsule costs nothing, whatever engines a film has. */
export const capsuleSample = (style: Style) => neutralSample(style, { width: 640, height: 360 }, 'built-in/painter')
