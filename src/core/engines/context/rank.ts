import { type Layer, type LayerKind, layerKinds, type Statement } from './layer.ts'

/** A statement and where it stands. */
export interface Placed extends Statement {
  kind: LayerKind
  /** Place among all statements of the context. */
  index: number
}

/** Hard limits and the question itself have no rank: they are told whatever else is. */
const unranked: ReadonlySet<LayerKind> = new Set(['constraints', 'task'])

/** Film intent yields to the narrative so far, that to the facts of scene and cast, those to overrides. */
const localness: Record<LayerKind, number> = {
  continuity: 1,
  project: 2,
  style: 3,
  before: 4,
  manifest: 5,
  scene: 6,
  states: 7,
  overrides: 8,
  constraints: 0,
  task: 0,
}

export const isUntouchable = ({ kind, identity }: Pick<Placed, 'kind' | 'identity'>) =>
  unranked.has(kind) || kind === 'overrides' || identity === true

/** What goes first when space is short: distant history, then intent, then what the scene can be told without. */
const cutOrder: readonly LayerKind[] = ['before', 'style', 'project', 'continuity', 'manifest', 'states', 'scene']

export const byDispensability = (a: Placed, b: Placed) =>
  cutOrder.indexOf(a.kind) - cutOrder.indexOf(b.kind) || (b.distance ?? 0) - (a.distance ?? 0) || b.index - a.index

/** Every statement of the layers, in the order of the kinds, whatever order the layers came in. */
export const placeStatements = (layers: readonly Layer[]): Placed[] =>
  layerKinds
    .flatMap((kind) => layers.filter((layer) => layer.kind === kind).flatMap((layer) => layer.statements.map((statement) => ({ ...statement, kind }))))
    .filter(({ text }) => text.trim() !== '')
    .map((statement, index) => ({ ...statement, index }))

export interface Overruled {
  statement: Placed
  by: Placed
}

/** Of several statements about one thing the most local one stands; within a layer the nearest, then the last. */
export function settleConflicts(statements: readonly Placed[]): { standing: Placed[]; overruled: Overruled[] } {
  const winners = new Map<string, Placed>()
  for (const statement of statements.filter(isRanked)) {
    const before = winners.get(statement.about)
    if (!before || isMoreLocal(statement, before)) winners.set(statement.about, statement)
  }
  const winnerOver = (statement: Placed) => {
    const winner = isRanked(statement) ? winners.get(statement.about) : undefined
    return winner && winner !== statement ? winner : undefined
  }
  return {
    standing: statements.filter((statement) => !winnerOver(statement)),
    overruled: statements.flatMap((statement) => {
      const by = winnerOver(statement)
      return by ? [{ statement, by }] : []
    }),
  }
}

const isRanked = (statement: Placed): statement is Placed & { about: string } =>
  statement.about !== undefined && !unranked.has(statement.kind)

function isMoreLocal(one: Placed, other: Placed): boolean {
  const closer = localness[one.kind] - localness[other.kind] || (other.distance ?? 0) - (one.distance ?? 0)
  return closer > 0 || (closer === 0 && one.index > other.index)
}
