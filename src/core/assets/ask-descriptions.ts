import { z } from 'zod'
import type { Layer } from '#core/engines/context/layer.ts'
import { filmIntent } from '#core/projects/film.ts'
import { quoted } from '#core/scenes/material.ts'
import type { AssetKind } from './kind.ts'

export const DescriptionsAnswer = z.object({
  descriptions: z.array(z.object({ asset: z.int(), description: z.string().trim().min(1).max(900) })).max(100),
})
export type DescriptionsAnswer = z.infer<typeof DescriptionsAnswer>

interface Described {
  kind: AssetKind
  name: string
  aliases: readonly string[]
  count: number | null
  /** What the script says of it. */
  quotes: readonly string[]
}

/** One question for several assets, told apart by number; the words of the script are who they are. */
export const askDescriptions = (film: Parameters<typeof filmIntent>[0], assets: readonly Described[]): Layer[] => [
  { kind: 'constraints', statements: [{ text: 'You describe the cast, places and things of a film for whoever draws them.' }] },
  { kind: 'project', statements: filmIntent(film) },
  { kind: 'manifest', statements: assets.map((asset, index) => ({ text: material(asset, index + 1), identity: true })) },
  { kind: 'task', statements: [{ text: rules }] },
]

const material = ({ kind, name, aliases, count, quotes }: Described, number: number) =>
  [`Asset ${number}: ${[name, ...aliases].join(' / ')} (${kind}${count === null ? '' : `, ${count} of them`})`, ...quotes.slice(0, mostQuotes).map(quoted)].join('\n')

const mostQuotes = 12

const rules = `Describe each asset by its number, in one or two sentences of what can be seen: age, build, hair, clothes; shape, material, colour; architecture, light, layout.
What the quotes say is fact and stays. Where they say nothing, choose what fits the film, so that no two look alike. No actions, no feelings, no style of drawing. An "extra" is described as a kind of people, not as one.`

/** By place in the batch; numbers nobody asked about are dropped, and of two descriptions the first counts. */
export function descriptionsOf({ descriptions }: DescriptionsAnswer, count: number): (string | null)[] {
  return Array.from({ length: count }, (_, index) => descriptions.find(({ asset }) => asset === index + 1)?.description ?? null)
}

/** What is sound in an answer that is not. */
export function salvageDescriptions(given: unknown): DescriptionsAnswer | null {
  const loose = z.object({ descriptions: z.array(z.unknown()) }).safeParse(given)
  const one = DescriptionsAnswer.shape.descriptions.element
  const sound = loose.success ? loose.data.descriptions.flatMap((entry) => one.safeParse(entry).data ?? []) : []
  return sound.length > 0 ? { descriptions: sound } : null
}
