import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { cutScenes } from '#core/scenes/cut-scenes.ts'
import { fold } from '#core/scripts/language/fold.ts'
import { parseFountain } from '#core/scripts/parse-fountain.ts'
import { breakDown } from '../break-down.ts'
import type { Findings, FoundAsset } from '../findings.ts'

/** What an assistant director would write down for a screenplay; `optional` may be found or not. */
interface Expected {
  language: string
  scenes: { location: string | null; characters: string[]; maybe?: string[] }[]
  characters: Item[]
  locations: Item[]
  props: Item[]
  extras: Item[]
}

interface Item {
  name: string
  aliases?: string[]
  optional?: boolean
}

const folder = new URL('.', import.meta.url)
const titles = readdirSync(folder)
  .filter((file) => file.endsWith('.fountain'))
  .map((file) => file.replace('.fountain', ''))
const read = (file: string) => readFileSync(new URL(file, folder), 'utf8')
const same = (name: string) =>
  fold(name)
    .replace(/['"“”#]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^(?:the|le|la|der|die|das|el) /u, '')
    .trim()

/** A thing is matched by its last word too: "wooden sign" is the sign. */
const isMeant = (item: Item, asset: Pick<FoundAsset, 'name' | 'aliases'>, loosely: boolean) => {
  const names = (one: Item) => [one.name, ...(one.aliases ?? [])].map(same)
  const heads = (one: Item) =>
    names(one).flatMap((name) =>
      [name, name.split(' ').at(-1) ?? '', name.split(' ')[0] ?? ''].map((word) => word.replace(/s$/u, '')),
    )
  const [wanted, found] = loosely ? [heads(item), heads(asset)] : [names(item), names(asset)]
  return wanted.some((name) => found.includes(name))
}

function score(items: readonly Item[], assets: readonly FoundAsset[], loosely = false): number {
  const required = items.filter(({ optional }) => !optional)
  const found = required.filter((item) => assets.some((asset) => isMeant(item, asset, loosely))).length
  const wrong = assets.filter((asset) => !items.some((item) => isMeant(item, asset, loosely))).length
  return found === required.length && wrong === 0 ? 1 : (2 * found) / (required.length + found + wrong)
}

/** Who is in which scene, counted over the film. */
function presence({ scenes, characters }: Expected, findings: Findings): number {
  const people = findings.assets.filter(({ kind }) => kind === 'character')
  const meant = (name: string) =>
    characters.find((item) => people.some((asset) => asset.name === name && isMeant(item, asset, false)))?.name ??
    name
  let [right, missing, wrong] = [0, 0, 0]
  for (const [place, { characters: wanted, maybe = [] }] of scenes.entries()) {
    const found = new Set(findings.scenes[place]?.characters.map(meant))
    right += wanted.filter((name) => found.has(name)).length
    missing += wanted.filter((name) => !found.has(name)).length
    wrong += [...found].filter((name) => !wanted.includes(name) && !maybe.includes(name)).length
  }
  return (2 * right) / (2 * right + missing + wrong)
}

describe.each(titles)('%s', (title) => {
  const expected = JSON.parse(read(`${title}.json`)) as Expected
  const findings = breakDown(cutScenes(parseFountain(read(`${title}.fountain`))))
  const kind = (name: FoundAsset['kind']) => findings.assets.filter((asset) => asset.kind === name)

  it('is read in its language and cut into its scenes', () => {
    expect(findings.language).toBe(expected.language)
    expect(findings.scenes.length).toBe(expected.scenes.length)
  })

  it('has its cast, its places, its props and its crowds', () => {
    expect(score(expected.characters, kind('character'))).toBeGreaterThanOrEqual(0.85)
    expect(score(expected.locations, kind('location'))).toBe(1)
    expect(score(expected.props, kind('prop'), true)).toBeGreaterThanOrEqual(0.75)
    expect(score(expected.extras, kind('extra'), true)).toBeGreaterThanOrEqual(0.75)
  })

  it('knows who is in which scene', () => {
    expect(presence(expected, findings)).toBeGreaterThanOrEqual(0.9)
  })
})
