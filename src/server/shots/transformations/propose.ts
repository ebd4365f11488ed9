import { and, desc, eq, inArray } from 'drizzle-orm'
import type { FoundTransformation } from '#core/breakdown/findings.ts'
import { isSameName, namesOf } from '#core/assets/names.ts'
import type { ProjectId } from '#core/ids.ts'
import type { AssetRow } from '#server/assets/index.ts'
import type { Db } from '#server/platform/db/database.ts'
import { filmScenes } from '#server/scenes/index.ts'
import { assets } from '#server/tables/assets.ts'
import { extractions } from '#server/tables/breakdown.ts'
import { projects } from '#server/tables/projects.ts'
import { transformations } from '#server/tables/shots.ts'
import { resolveTransformations } from './resolve.ts'

/** What the breakdown read between the lines becomes proposals, once; what was answered before keeps its answer. */
export async function proposeTransformations(tx: Db, projectId: ProjectId): Promise<void> {
  await tx.select({ id: projects.id }).from(projects).where(eq(projects.id, projectId)).for('update')
  const [run] = await tx
    .select({ found: extractions.transformations })
    .from(extractions)
    .where(and(eq(extractions.projectId, projectId), inArray(extractions.state, ['ready', 'confirmed'])))
    .orderBy(desc(extractions.createdAt))
    .limit(1)
  if (!run || run.found.length === 0) return
  const scenes = new Map((await filmScenes(tx, projectId)).map(({ id, position }) => [position, id]))
  const cast = await tx.select().from(assets).where(eq(assets.projectId, projectId))
  const known = await tx.select().from(transformations).where(eq(transformations.projectId, projectId))
  const values = run.found.flatMap((found) => {
    const asset = assetNamed(cast, found.asset)
    const sceneId = scenes.get(found.scene)
    if (!asset || !sceneId || known.some((row) => row.sceneId === sceneId && row.assetId === asset.id && row.quote === found.quote)) return []
    return [{ projectId, assetId: asset.id, sceneId, line: found.line, quote: found.quote, ...formOf(asset, found) }]
  })
  if (values.length === 0) return
  await tx.insert(transformations).values(values)
  for (const sceneId of new Set(values.map((value) => value.sceneId))) await resolveTransformations(tx, sceneId)
}

/** Who was merged speaks through the survivor. */
function assetNamed(cast: readonly AssetRow[], name: string): AssetRow | undefined {
  const named = cast.find((asset) => asset.state !== 'candidate' && namesOf(asset).some((one) => isSameName(one, name)))
  const living = named?.state === 'absorbed' ? cast.find(({ id }) => id === named.absorbedBy) : named
  return living?.state === 'kept' ? living : undefined
}

const longestName = 60

function formOf(asset: AssetRow, { kind, description }: FoundTransformation) {
  const seenAs = /^seen as (.+)$/su.exec(description)?.[1]
  if (seenAs) return { formName: seenAs, formKind: asset.kind, before: asset.description, after: seenAs }
  const short = description.length > longestName ? `${description.slice(0, longestName).trimEnd()}…` : description
  const formName = kind === 'form' ? short : `${asset.name}, ${short}`
  return { formName, formKind: asset.kind, before: asset.description, after: description }
}
