import { z } from 'zod'

/** How well a background was taken away (A11); measured, never guessed. */
export const CutoutQuality = z.object({
  /** Share of the outermost pixels that are not transparent, 0 to 1. */
  borderOpacity: z.number(),
  /** How far the edge leans towards the colour of the old background; 0 is no halo. */
  halo: z.number(),
  /** Share of the picture that is subject, 0 to 1. */
  coverage: z.number(),
  passed: z.boolean(),
  /** What is wrong, in words. */
  complaints: z.array(z.string()),
})
export type CutoutQuality = z.infer<typeof CutoutQuality>
