import { says } from '../words/phrases.ts'
import { sentencesOf, styleTextOf, withoutManifest, withoutStyle } from '../words/prompt.ts'

export type View = 'front' | 'three_quarter' | 'side' | 'back'

export interface AssetBrief {
  name: string
  kind: 'character' | 'prop' | 'location' | 'extra'
  nature: 'person' | 'animal' | 'thing'
  /** What is told of it, without the words of the trade. */
  description: string
  view: View
  style: string
}

const told = /^(?<before>[^\n]*?)\s*\((?<kind>character|prop|location|extra)(?:,\s*(?<nature>person|animal|thing))?\)/i

export function readAssetPrompt(prompt: string): AssetBrief {
  const plain = withoutManifest(prompt)
  const text = withoutStyle(plain)
  const found = told.exec(text)?.groups
  const kind = (found?.kind?.toLowerCase() ?? kindIn(text)) as AssetBrief['kind']
  const description = found ? text.slice(told.exec(text)![0].length) : text
  return {
    name: nameIn(found?.before ?? text),
    kind,
    nature: (found?.nature?.toLowerCase() as AssetBrief['nature'] | undefined) ?? 'person',
    description: sentencesOf(description)
      .filter((sentence) => !craft.test(sentence))
      .join('. ')
      .replace(/^[:.,\s]+/, ''),
    view: viewIn(text),
    style: styleTextOf(plain),
  }
}

/** "Full-length portrait of Ana" and "Several varied people of one kind, DOCKERS" end with the name. */
const nameIn = (before: string) =>
  before
    .split(/\b(?:portrait|picture|view|drawing|image|photo) of (?:the |a |an )?|\bof one kind, |\bof this kind: /i)
    .at(-1)!
    .trim()
    .slice(0, 80)

const craft =
  /^(?:isolated|front view|side view|back view|three-quarter view|view|whole figure|full figure|the empty place|no people|nothing else|each of them|one of several|clean background|transparent|the same)/i

const kindIn = (text: string): AssetBrief['kind'] => {
  if (says('establishing|location|the empty place|landscape|interior|exterior').test(text)) return 'location'
  if (says('varied people|extras|crowd').test(text)) return 'extra'
  return says('portrait|character|person|man|woman|boy|girl|full-length').test(text) ? 'character' : 'prop'
}

function viewIn(text: string): View {
  if (says('three-quarter view|three quarter view|3/4 view').test(text)) return 'three_quarter'
  if (says('side view|in profile|profile view').test(text)) return 'side'
  return says('back view|from behind|rear view|seen from the back').test(text) ? 'back' : 'front'
}

export const yawOf: Record<View, number> = { front: 0, three_quarter: 38, side: 90, back: 180 }
