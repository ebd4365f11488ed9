/** How much of the film a character carries, for the gate that says which pictures are required (S7). */
export interface Share {
  assetId: string
  /** Scenes it is seen in. */
  scenes: number
  /** Times it speaks. */
  speeches: number
}

const enoughScenes = 0.25
const enoughSpeeches = 0.1

/** Primary: seen in a quarter of the scenes, or speaking a tenth of the speeches; of few, at least the most seen. */
export function primaryCharacters(shares: readonly Share[], sceneCount: number): Set<string> {
  const speeches = shares.reduce((sum, share) => sum + share.speeches, 0)
  const weight = (share: Share) => share.scenes / Math.max(1, sceneCount) + share.speeches / Math.max(1, speeches)
  const chosen = shares.filter(
    (share) => share.scenes >= enoughScenes * sceneCount || (speeches > 0 && share.speeches >= enoughSpeeches * speeches),
  )
  const [most] = shares.toSorted((a, b) => weight(b) - weight(a))
  return new Set((chosen.length > 0 ? chosen : most ? [most] : []).map(({ assetId }) => assetId))
}
