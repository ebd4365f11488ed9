import { z } from 'zod'
import { estimateTokens } from '../tokens.ts'
import { type Layer, LayerKind, layerKinds } from './layer.ts'
import { byDispensability, isUntouchable, type Placed, placeStatements, settleConflicts } from './rank.ts'

const Told = z.object({ kind: LayerKind, text: z.string(), tokens: z.int() })

/** What one call was told, layer by layer, and what it was not told. */
export const Context = z.object({
  layers: z.array(Told),
  tokens: z.int(),
  limit: z.int(),
  /** Left out because space was short, in the order it was cut. */
  cut: z.array(Told),
  /** Left out because something more local says otherwise. */
  overruled: z.array(z.object({ kind: LayerKind, text: z.string(), about: z.string(), by: LayerKind })),
  /** What must never be cut is more than fits. */
  over: z.boolean(),
})
export type Context = z.infer<typeof Context>

/** Conflicts settled, then cut to the limit: the most dispensable first, never what must stay. */
export function buildContext(layers: readonly Layer[], limit: number): Context {
  const { standing, overruled } = settleConflicts(placeStatements(layers))
  const cut: Placed[] = []
  let told = tell(standing)
  for (const next of standing.filter((one) => !isUntouchable(one)).toSorted(byDispensability)) {
    if (sum(told) <= limit) break
    cut.push(next)
    told = tell(standing.filter((one) => !cut.includes(one)))
  }
  return {
    layers: told,
    tokens: sum(told),
    limit,
    cut: cut.map(({ kind, text }) => ({ kind, text, tokens: estimateTokens(text) })),
    overruled: overruled.map(({ statement, by }) => ({ kind: statement.kind, text: statement.text, about: by.about ?? '', by: by.kind })),
    over: sum(told) > limit,
  }
}

/** Constraints go apart from the rest, as the engine's standing instructions. */
export const systemText = ({ layers }: Context) => textOf(layers.filter(({ kind }) => kind === 'constraints'))
export const promptText = ({ layers }: Context) => textOf(layers.filter(({ kind }) => kind !== 'constraints'))

const textOf = (layers: Context['layers']) => layers.map(({ text }) => text).join('\n\n')

/** One token more per layer: the blank line between two. */
const sum = (layers: Context['layers']) => layers.reduce((total, { tokens }) => total + tokens + 1, 0)

const headings: Record<LayerKind, string> = {
  constraints: '',
  continuity: 'CONTINUITY OF THE FILM',
  project: 'THE FILM',
  style: 'STYLE',
  manifest: 'CAST, PLACES AND THINGS',
  scene: 'THE SCENE',
  before: 'WHAT HAPPENED BEFORE',
  states: 'HOW THEY ARE NOW',
  overrides: 'DECIDED BY THE FILMMAKER, ABOVE ALL ELSE',
  task: 'YOUR TASK',
}

function tell(statements: readonly Placed[]): Context['layers'] {
  const byKind = Map.groupBy(statements, ({ kind }) => kind)
  return layerKinds.flatMap((kind) => {
    const mine = byKind.get(kind)
    if (!mine) return []
    const text = [headings[kind], ...mine.map((one) => one.text)].filter(Boolean).join('\n')
    return [{ kind, text, tokens: estimateTokens(text) }]
  })
}
