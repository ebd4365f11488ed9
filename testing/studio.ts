import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import type { ProjectId } from '#core/ids.ts'
import { readConfig } from '#server/config.ts'
import { openContext } from '#server/context.ts'
import type { RecordedRequest } from '#server/engines/index.ts'
import { router } from '#server/http/router.ts'
import { createProject } from '#server/projects/index.ts'
import { approveScript } from '#server/scenes/index.ts'
import { uploadScript } from '#server/scripts/index.ts'
import { startWorker } from '#server/worker.ts'
import { openTestDatabase } from './database.ts'

export type Studio = Awaited<ReturnType<typeof openStudio>>

/** The real database, queue, storage and engines; whatever an engine is asked for is written down. */
export async function openStudio() {
  const folder = await mkdtemp(join(tmpdir(), 'aiuteur-studio-'))
  const requests: RecordedRequest[] = []
  const config = readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' })
  const ctx = await openContext(config, { database: await openTestDatabase(), recorder: (request) => requests.push(request) })

  return {
    ctx,
    requests,
    api: createRouterClient(router, { context: ctx }),
    work: () => startWorker(ctx),

    /** A film with an approved script, given as Fountain. */
    async film(script: string, name = 'Test film') {
      const { id: projectId } = await createProject(ctx, { name })
      const { sceneIds } = await this.revise(projectId, script)
      return { projectId, sceneIds }
    },

    async revise(projectId: ProjectId, script: string) {
      const { id: scriptId } = await uploadScript(ctx, { projectId, fileName: 'script.fountain', bytes: Buffer.from(script) })
      return approveScript(ctx, { projectId, scriptId })
    },

    async close() {
      await ctx.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
