import type { Engine } from '#contract/engines.ts'
import type { EngineKind } from '#core/engines/model.ts'

export const kindWords: Record<EngineKind, { name: string; does: string }> = {
  text: { name: 'Text', does: 'Reads the script, writes descriptions, shots and prompts' },
  vision: { name: 'Vision', does: 'Describes pictures and checks who is in them' },
  image: { name: 'Pictures', does: 'Makes assets, looks and frames' },
  video: { name: 'Video', does: 'Makes clips between two frames' },
  cutout: { name: 'Cutout', does: 'Takes the background away' },
}

export const isBuiltIn = ({ provider }: Pick<Engine, 'provider'>) => provider === 'built-in'

/** Why it can or cannot be used here. */
export function stateOf({ provider, ready, setting, retired }: Engine): string {
  if (retired) return `Retired: ${retired}`
  if (provider === 'built-in') return 'Ready, no key needed'
  return ready ? 'Ready' : `Set ${setting}`
}

/** Those that can be used first, the built-in one above all; retired ones are not offered any more. */
export const inOrder = (engines: readonly Engine[], kind: EngineKind) =>
  engines
    .filter((engine) => engine.kind === kind && engine.retired === null)
    .toSorted((a, b) => Number(isBuiltIn(b)) - Number(isBuiltIn(a)) || Number(b.ready) - Number(a.ready) || a.name.localeCompare(b.name))
