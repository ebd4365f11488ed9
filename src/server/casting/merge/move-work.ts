import { and, eq, sql } from 'drizzle-orm'
import type { AssetId } from '#core/ids.ts'
import type { AssetRow } from '#server/assets/index.ts'
import type { Db } from '#server/platform/db/database.ts'
import { assets, mentions } from '#server/tables/assets.ts'
import { attempts } from '#server/tables/attempts.ts'
import { suggestions } from '#server/tables/looks.ts'
import { transformations } from '#server/tables/shots.ts'

/** What the script says of one is said of the other from now on; of a form it is remembered which. */
export const moveMentions = (tx: Db, from: AssetRow, to: AssetId, isForm: boolean) =>
  tx
    .update(mentions)
    .set({ assetId: to, ...(isForm ? { form: from.name } : {}) })
    .where(eq(mentions.assetId, from.id))

/** Suggestions that were answered keep their answer; open ones are found anew. */
export async function moveSuggestions(tx: Db, from: AssetId, to: AssetId): Promise<void> {
  await tx.execute(sql`
    update ${suggestions} m set asset_id = ${to}
    where m.asset_id = ${from} and (m.dismissed or m.accepted)
      and not exists (select 1 from ${suggestions} s where s.asset_id = ${to} and s.scene_id = m.scene_id)`)
  await tx.delete(suggestions).where(eq(suggestions.assetId, from))
}

export const moveTransformations = (tx: Db, from: AssetId, to: AssetId) =>
  tx.update(transformations).set({ assetId: to }).where(eq(transformations.assetId, from))

/** Master images and views become attempts of the survivor, and the selected ones where it has none selected and wants one. */
export const movePictures = (tx: Db, from: AssetId, to: AssetId) =>
  tx.execute(sql`
    update ${attempts} a set subject_id = ${to},
      selected = a.selected and not exists (select 1 from ${attempts} o where o.kind = a.kind and o.subject_id = ${to} and o.facet = a.facet and o.selected)
        and exists (select 1 from ${assets} survivor where survivor.id = ${to} and survivor.pictured)
    where a.kind in ('asset', 'angle') and a.subject_id = ${from}`)

/** The master image becomes the form's picture; its views are attempts beside it. */
export async function movePicturesToForm(tx: Db, from: AssetId, formId: string): Promise<void> {
  const mine = eq(attempts.subjectId, from)
  await tx.update(attempts).set({ kind: 'form', subjectId: formId }).where(and(mine, eq(attempts.kind, 'asset')))
  await tx.update(attempts).set({ kind: 'form', subjectId: formId, facet: '', selected: false }).where(and(mine, eq(attempts.kind, 'angle')))
}
