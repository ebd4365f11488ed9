import type { SlugLine } from './scene.ts'

const settingWords = { interior: 'Interior', exterior: 'Exterior', both: 'Interior and exterior', unknown: '' }

/** "Interior: Café Étoile, kitchen, night": a slug line as one would say it. */
export function sceneTitle({ setting, places, time }: SlugLine, heading: string): string {
  const said = [...places.map(inSentence), ...(time ? [time.toLowerCase()] : [])].join(', ')
  const where = settingWords[setting]
  return [where, said].filter(Boolean).join(': ') || heading || 'Untitled scene'
}

/** Names are written in capitals in a slug line; a place already in small letters stays as written. */
const inSentence = (place: string): string =>
  place === place.toUpperCase() ? place.toLowerCase().replace(/(?<=^|[\s\-/("“])\p{Letter}/gu, (letter) => letter.toUpperCase()) : place
