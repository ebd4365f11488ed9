import { z } from 'zod'

export const aspectRatios = ['16:9', '9:16', '1:1', '4:3', '2.35:1'] as const
export const AspectRatio = z.enum(aspectRatios)
export type AspectRatio = z.infer<typeof AspectRatio>

/** The engine of each kind a film is made with; "built-in" needs no key and no network. */
export const EngineChoice = z.object({
  text: z.string(),
  vision: z.string(),
  image: z.string(),
  video: z.string(),
  cutout: z.string(),
})
export type EngineChoice = z.infer<typeof EngineChoice>

export const builtInEngines: EngineChoice = {
  text: 'built-in/rules',
  vision: 'built-in/eye',
  image: 'built-in/painter',
  video: 'built-in/animatic',
  cutout: 'built-in/cutout',
}

/** Whether each frame that is made is looked at for who is in it: where that costs nothing, always, or only when asked for. */
export const checkChoices = ['free', 'always', 'never'] as const
export const CheckChoice = z.enum(checkChoices)
export type CheckChoice = z.infer<typeof CheckChoice>

/** "The Lighthouse" → "TLH"; a short code for file names, from the capitals or the first letters of the title. */
export function filmCode(name: string): string {
  const words = name.normalize('NFKD').replace(/[^\p{Letter}\p{Number}\s]/gu, '').split(/\s+/).filter(Boolean)
  const letters = words.length > 1 ? words.map((word) => word[0]).join('') : (words[0] ?? 'FILM').slice(0, 4)
  return letters.toUpperCase().slice(0, 6)
}

/** What the film is, as every engine that reads or writes for it is told. */
export const filmIntent = ({ name, genre, tone, rating }: { name: string; genre: string; tone: string; rating: string }) =>
  Object.entries({ Title: name, Genre: genre, Tone: tone, Rating: rating }).flatMap(([what, text]) => (text ? [{ text: `${what}: ${text}` }] : []))
