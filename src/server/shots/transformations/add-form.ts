import { and, eq, isNull } from 'drizzle-orm'
import { FilmError } from '#core/errors.ts'
import type { SceneId } from '#core/ids.ts'
import type { AssetRow } from '#server/assets/index.ts'
import type { Db } from '#server/platform/db/database.ts'
import { scenes } from '#server/tables/scenes.ts'
import { transformations } from '#server/tables/shots.ts'

export interface LineOfScript {
  sceneId: SceneId
  line: number
  quote: string
}

interface Merged extends LineOfScript {
  asset: AssetRow
  /** The asset that lives on as a form. */
  form: AssetRow
}

/** A confirmed transformation into what was an asset of its own; it keeps its own kind. */
export async function addForm(tx: Db, { asset, form, sceneId, line, quote }: Merged): Promise<string> {
  await refuseForeignLine(tx, asset, { sceneId, line, quote })
  const [row] = await tx
    .insert(transformations)
    .values({
      projectId: asset.projectId,
      assetId: asset.id,
      sceneId,
      line,
      quote,
      formName: form.name,
      formKind: form.kind,
      before: asset.description,
      after: form.description || form.name,
      state: 'confirmed',
      absorbedId: form.id,
    })
    .returning({ id: transformations.id })
  return row!.id
}

export async function refuseForeignLine(tx: Db, { projectId }: Pick<AssetRow, 'projectId'>, { sceneId, line, quote }: LineOfScript): Promise<void> {
  const [scene] = await tx.select().from(scenes).where(and(eq(scenes.id, sceneId), eq(scenes.projectId, projectId), isNull(scenes.goneAt)))
  if (!scene) throw new FilmError('REFUSED', 'The scene of this line is not in the film any more.')
  const there = scene.elements.some(({ text, place }) => (place.line <= line && line <= place.endLine) || text.includes(quote))
  if (!there) throw new FilmError('REFUSED', `Scene ${scene.position} has no line ${line} and does not say "${quote}".`)
}
