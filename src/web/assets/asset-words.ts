import type { Asset } from '#contract/assets.ts'
import type { AssetKind, Nature } from '#core/assets/kind.ts'

/** As the board shows them: who, where, what. */
export const kindsShown = ['character', 'location', 'prop', 'extra'] as const satisfies readonly AssetKind[]

export const kindWords: Record<AssetKind, { one: string; many: string }> = {
  character: { one: 'Character', many: 'Characters' },
  location: { one: 'Location', many: 'Locations' },
  prop: { one: 'Prop', many: 'Props' },
  extra: { one: 'Extra', many: 'Extras' },
}

export const natureWords: Record<Nature, string> = { person: 'Person', animal: 'Animal', thing: 'Thing' }

/** Places are shown whole, everything else is cut out. */
export const isCutOut = ({ kind }: Pick<Asset, 'kind'>) => kind !== 'location'

export const kindChoices = kindsShown.map((kind) => ({ value: kind, label: kindWords[kind].one }))
