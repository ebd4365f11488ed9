import { z } from 'zod'

export const strengths = ['subtle', 'balanced', 'strong'] as const
export const Strength = z.enum(strengths)

/** A visual tone: what a capsule holds and what a film is drawn in. Empty fields are not mentioned. */
export const Style = z.object({
  name: z.string(),
  palette: z.string(),
  mood: z.string(),
  medium: z.string(),
  lighting: z.string(),
  cameraLanguage: z.string(),
  words: z.string(),
  strength: Strength,
})
export type Style = z.infer<typeof Style>

export const noStyle: Style = {
  name: 'storyboard',
  palette: '',
  mood: '',
  medium: 'clean storyboard drawing',
  lighting: '',
  cameraLanguage: '',
  words: '',
  strength: 'balanced',
}

/** "Style: noir; medium: …; palette: …; strength: balanced." The one line every picture prompt ends with. */
export function styleLine(style: Style): string {
  const fields: [string, string][] = [
    ['medium', style.medium],
    ['palette', style.palette],
    ['mood', style.mood],
    ['lighting', style.lighting],
    ['camera language', style.cameraLanguage],
    ['', style.words],
    ['strength', style.strength],
  ]
  const told = fields.filter(([, text]) => text !== '').map(([name, text]) => (name ? `${name}: ${text}` : text))
  return `Style: ${[style.name, ...told].join('; ')}. Never at the cost of the identity of a reference.`
}
