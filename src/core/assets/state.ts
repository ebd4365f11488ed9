import { z } from 'zod'

/** candidate: found, not yet confirmed. absorbed: merged into another asset as a name or a form of it. */
export const assetStates = ['candidate', 'kept', 'sidelined', 'absorbed'] as const
export const AssetState = z.enum(assetStates)
export type AssetState = z.infer<typeof AssetState>

export const assetOrigins = ['extracted', 'manual', 'scene'] as const
