import { z } from 'zod'
import { change } from '#core/attempts/changes.ts'

/** What a picture of an asset, a look, a form or an angle is made from. */
export const PictureInputs = z.object({
  name: z.string(),
  description: z.string(),
  tags: z.array(z.string()),
  view: z.string(),
  style: z.string(),
  prompt: z.string(),
  engine: z.string(),
  /** The engine that cuts it out; null where the whole picture is wanted (locations). */
  cutout: z.string().nullable(),
  background: z.enum(['scene', 'transparent']),
  width: z.int(),
  height: z.int(),
  /** The picture it has to agree with: the master for an angle, the reference for a look. */
  reference: z.object({ name: z.string(), kind: z.string(), hash: z.string() }).nullable(),
})
export type PictureInputs = z.infer<typeof PictureInputs>

/** What of it reaches the engines; name, description, tags and style are in the prompt already. */
export const pictureRequest = ({ prompt, engine, cutout, background, width, height, reference }: PictureInputs) => ({
  prompt,
  engine,
  cutout,
  background,
  width,
  height,
  reference,
})

/** Asked only when the requests differ. */
export function pictureReasons(used: PictureInputs, now: PictureInputs): string[] {
  const told = [
    ...change('engine', used.engine, now.engine),
    ...change('cutout', used.cutout, now.cutout),
    ...change('size', `${used.width}×${used.height}`, `${now.width}×${now.height}`),
    ...change('name', used.name, now.name),
    ...change(`${now.name}, description`, used.description, now.description),
    ...change(`${now.name}, tags`, used.tags.join(', '), now.tags.join(', ')),
    ...change('view', used.view, now.view),
    ...change('style', used.style, now.style),
    ...referenceReasons(used, now),
  ]
  return told.length > 0 ? told : change('prompt', used.prompt, now.prompt)
}

function referenceReasons({ reference: used }: PictureInputs, { name, reference: now }: PictureInputs): string[] {
  if (used?.hash === now?.hash) return []
  return used && now ? [`${name}: another reference picture`] : change(`${name}, reference picture`, used?.name ?? '', now?.name ?? '')
}
