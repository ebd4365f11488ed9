import { and, eq, isNull } from 'drizzle-orm'
import { must } from '#core/errors.ts'
import type { ProjectId, SceneId, ScriptId } from '#core/ids.ts'
import { cutScenes } from '#core/scenes/cut-scenes.ts'
import { matchScenes } from '#core/scenes/match-scenes.ts'
import type { SceneCut } from '#core/scenes/scene.ts'
import type { Ctx } from '#server/context.ts'
import { fingerprint } from '#server/platform/fingerprint.ts'
import { readScript } from '#server/scripts/index.ts'
import { scenes } from '#server/tables/scenes.ts'
import { scripts } from '#server/tables/scripts.ts'

interface Approval {
  projectId: ProjectId
  scriptId: ScriptId
}

/**
 * Makes a version the narrative truth: its scenes are matched to those that are there by content, so a scene that is
 * still in the script keeps its id and all its work; one that is gone is kept aside, and found again when it comes back.
 */
export async function approveScript(ctx: Ctx, { projectId, scriptId }: Approval): Promise<{ sceneIds: SceneId[]; changed: SceneId[] }> {
  const { script, screenplay } = await readScript(ctx, scriptId)
  must(script.projectId === projectId ? script : undefined, 'Script', scriptId)
  const cuts = cutScenes(screenplay)
  return ctx.db.transaction(async (tx) => {
    const now = ctx.now()
    await tx.update(scripts).set({ replacedAt: now }).where(and(eq(scripts.projectId, projectId), isNull(scripts.replacedAt)))
    await tx.update(scripts).set({ approvedAt: now, replacedAt: null }).where(eq(scripts.id, scriptId))
    const old = await tx.select().from(scenes).where(eq(scenes.projectId, projectId)).orderBy(scenes.position)
    const matches = matchScenes(old, cuts)
    const sceneIds: SceneId[] = []
    const changed: SceneId[] = []
    for (const [index, cut] of cuts.entries()) {
      const values = { projectId, position: index + 1, ...columnsOf(cut), goneAt: null }
      const before = old.find(({ id }) => id === matches[index]?.oldId)
      if (before) await tx.update(scenes).set(values).where(eq(scenes.id, before.id))
      const id = before?.id ?? (await tx.insert(scenes).values(values).returning({ id: scenes.id }))[0]!.id
      sceneIds.push(id)
      if (before?.contentHash !== values.contentHash) changed.push(id)
    }
    const gone = old.filter(({ id, goneAt }) => goneAt === null && !sceneIds.includes(id))
    for (const { id } of gone) await tx.update(scenes).set({ goneAt: now }).where(eq(scenes.id, id))
    return { sceneIds, changed }
  })
}

const columnsOf = ({ printedNumber, heading, slug, insert, elements }: SceneCut) => ({
  printedNumber,
  heading,
  slug,
  insert,
  elements,
  contentHash: fingerprint({ heading, elements: elements.map(({ kind, text }) => ({ kind, text })) }),
})
