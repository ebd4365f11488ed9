import { pickBy } from '../chance.ts'
import { colourNear, phrasesOf, says, wordOf } from '../words/phrases.ts'
import { thingsIn } from '../things/read-thing.ts'
import { placeIn } from './place-words.ts'
import type { PlaceSpec } from './place-spec.ts'

const night = says(
  'night|nighttime|midnight|late|moonlit|moonlight|dark|nacht|nachts|mitternacht|nuit|' +
    'minuit|noche|medianoche|noc|nocą|północ',
)
const dawn = says(
  'dawn|sunrise|early morning|daybreak|morning|morgen|morgengrauen|sonnenaufgang|aube|' +
    'matin|lever du soleil|amanecer|mañana|świt|ranek|rano|wschód',
)
const dusk = says(
  'dusk|sunset|evening|twilight|magic hour|golden hour|abend|dämmerung|sonnenuntergang|' +
    'soir|crépuscule|coucher du soleil|atardecer|anochecer|tarde|wieczór|zmierzch|zachód',
)

export function timeIn(text: string): PlaceSpec['time'] {
  if (night.test(text)) return 'night'
  if (dusk.test(text)) return 'dusk'
  return dawn.test(text) ? 'dawn' : 'day'
}

export function weatherIn(text: string): PlaceSpec['weather'] {
  if (
    says(
      'storm|stormy|thunder|thunderstorm|lightning|sturm|gewitter|orage|tempête|tormenta|' + 'burz\\p{L}*|hurricane',
    ).test(text)
  )
    return 'storm'
  if (says('rain|rainy|raining|drizzle|downpour|regen|regnet|pluie|lluvia|deszcz\\p{L}*').test(text)) return 'rain'
  if (says('snow|snowy|snowing|blizzard|winter|schnee|schneit|neige|nieve|śnieg\\p{L}*|zima').test(text)) return 'snow'
  if (says('fog|foggy|mist|misty|haze|smoke|nebel|brume|brouillard|niebla|mgł\\p{L}*').test(text)) return 'fog'
  return says('cloudy|overcast|grey sky|gray sky|bewölkt|couvert|nublado|pochmurn\\p{L}*').test(text)
    ? 'clouds'
    : 'clear'
}

const walls = wordOf('walls?|wallpaper|wände|wand|murs?|paredes|ścian\\p{L}*|room|painted|tiles|curtains|light')

/** What may stand about wherever a description names it; walls, roads and weather belong to the place itself. */
const anywhere = [
  'barrel',
  'bucket',
  'plant',
  'box',
  'chest',
  'statue',
  'suitcase',
  'piano',
  'bicycle',
  'ladder',
  'rope',
  'anchor',
  'rock',
  'fire',
  'sign',
  'net',
  'flag',
]
const furniture = [
  'lantern',
  'lamp',
  'candle',
  'chair',
  'table',
  'bed',
  'sofa',
  'clock',
  'mirror',
  'tv',
  'laptop',
  'guitar',
  'drum',
  'cabinet',
  'photo',
  'doll',
  'robot',
  'umbrella',
]
const outdoors = ['car', 'truck', 'boat', 'wheel', 'rocket', 'helicopter', 'lighthouse', 'house']

const movable = (inside: boolean) => new Set([...anywhere, ...(inside ? furniture : outdoors)])

export function readPlace(description: string, name: string, seed: string): PlaceSpec {
  const text = `${name}. ${description}`
  const told = says('interior|int|indoors|inside|innen|intérieur|wnętrze').test(text)
    ? true
    : says('exterior|ext|outdoors|outside|außen|aussen|extérieur|plener').test(text)
      ? false
      : null
  const found = placeIn(name, description, told)
  const inside = found?.inside ?? told ?? true
  const tint =
    phrasesOf(description)
      .map((phrase) => (phrase.words.some((word) => walls.test(word)) ? colourNear(phrase, walls) : null))
      .find(Boolean) ?? null
  return {
    kind: 'place',
    place:
      found?.place ??
      (inside
        ? pickBy(`${seed}/kind`, ['livingroom', 'office', 'hall'])
        : pickBy(`${seed}/kind`, ['street', 'village', 'park'])),
    inside,
    time: timeIn(text),
    weather: weatherIn(text),
    tint,
    things: thingsIn(description)
      .filter((thing) => movable(inside).has(thing))
      .slice(0, 3),
    seed: seed.slice(0, 200),
  }
}
