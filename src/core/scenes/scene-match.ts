import { z } from 'zod'

/** The strongest thing that happened to a scene; the other fields tell the rest. */
export const revisionKinds = ['unchanged', 'moved', 'renamed', 'changed', 'new', 'gone'] as const

/** What became of one scene when the script was read again. */
export const SceneMatch = z.object({
  kind: z.enum(revisionKinds),
  /** Place in the new script, from 1; null when gone. */
  number: z.int().nullable(),
  heading: z.string(),
  /** The scene that goes on as this one, with all its work; null when new. */
  oldId: z.string().nullable(),
  oldNumber: z.int().nullable(),
  oldHeading: z.string().nullable(),
  moved: z.boolean(),
  renamed: z.boolean(),
  /** Lines below the heading that are others than before. */
  changedLines: z.int(),
  /** It was gone from the script, and is back. */
  returned: z.boolean(),
  /** New: the id of the scene it was a part of. */
  splitFrom: z.string().nullable(),
  /** Kept: the ids of the scenes that became part of it. */
  mergedFrom: z.array(z.string()),
  /** Gone: the number of the scene it became part of. */
  mergedInto: z.int().nullable(),
})
export type SceneMatch = z.infer<typeof SceneMatch>
