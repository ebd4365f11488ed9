import { z } from 'zod'

/** In billing order: what a frame must get right first. An extra is the code's word for an extra archetype. */
export const assetKinds = ['location', 'character', 'extra', 'prop'] as const
export const AssetKind = z.enum(assetKinds)
export type AssetKind = z.infer<typeof AssetKind>

export const billing = (kind: AssetKind) => assetKinds.indexOf(kind)

/** What a character is, for descriptions and pictures: animals and objects act too. */
export const natures = ['person', 'animal', 'thing'] as const
export const Nature = z.enum(natures)
export type Nature = z.infer<typeof Nature>
