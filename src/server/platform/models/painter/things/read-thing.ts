import { pickBy } from '../chance.ts'
import { firstColour, says } from '../words/phrases.ts'
import { drafts } from './drafts/drafts.ts'
import type { ThingSpec } from './thing-spec.ts'

const known = drafts.map(([thing, words, stature, colour]) => ({ thing, stature, colour, words: says(words) }))
const colours = ['#8a6238', '#31557f', '#7c3b3a', '#49694f', '#6b5a7d', '#2f6466', '#a17d52', '#5b6470', '#b08c3e']
const seconds = ['#e2d6bd', '#c2963c', '#9aa1aa', '#d9a38c', '#a9c4b4']

/**
 * The name tells what it is before the description does. In a name the last word counts most: a "book lamp" is a
 * lamp.
 */
export function readThing(description: string, name: string, seed: string): ThingSpec {
  const found = lastIn(name) ?? firstIn(description)
  return {
    kind: 'thing',
    thing: found?.thing ?? 'unknown',
    colour: firstColour(name) ?? firstColour(description) ?? found?.colour ?? pickBy(`${seed}/colour`, colours),
    second: pickBy(`${seed}/second`, seconds),
    stature: Math.min(6, (found?.stature ?? 0.22) * sizeIn(`${name} ${description}`)),
    seed: seed.slice(0, 200),
  }
}

const places = (text: string) =>
  known.flatMap((one) => {
    const match = one.words.exec(text)
    return match ? [{ one, at: match.index, end: match.index + match[0].length, length: match[0].length }] : []
  })

const firstIn = (text: string) => places(text).toSorted((a, b) => a.at - b.at || b.length - a.length)[0]?.one ?? null
const lastIn = (text: string) => places(text).toSorted((a, b) => b.end - a.end || b.length - a.length)[0]?.one ?? null

/** Kinds of things that a text names, in its order. */
export const thingsIn = (text: string): string[] => [
  ...new Set(
    places(text)
      .toSorted((a, b) => a.at - b.at)
      .map(({ one }) => one.thing),
  ),
]

function sizeIn(text: string): number {
  if (says('huge|giant|enormous|gigantic|riesig\\p{L}*|énorme|gigante\\p{L}*|ogromn\\p{L}*').test(text)) return 2.2
  if (says('big|large|great|große?\\p{L}*|grande?s?|duż\\p{L}*').test(text)) return 1.35
  return says('tiny|miniature|winzig\\p{L}*|minuscule|maleńk\\p{L}*').test(text)
    ? 0.55
    : says('small|little|kleine?\\p{L}*|petite?s?|pequeñ[oa]|mał\\p{L}*').test(text)
      ? 0.78
      : 1
}
