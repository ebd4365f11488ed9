import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import type { ProjectId } from '#core/ids.ts'
import { readConfig } from '#server/config.ts'
import { openContext } from '#server/context.ts'
import type { Stock } from '#server/engines/engine-room.ts'
import type { RecordedRequest } from '#server/engines/index.ts'
import { router } from '#server/http/router.ts'
import { createProject } from '#server/projects/index.ts'
import { approveScript } from '#server/scenes/index.ts'
import { uploadScript } from '#server/scripts/index.ts'
import { startWorker } from '#server/worker.ts'
import type { Database } from '#server/platform/db/database.ts'
import { copyEmbedded, openTestDatabase } from './database.ts'

export type Studio = Awaited<ReturnType<typeof openStudio>>

interface Setting {
  /** Scripted engines, where the real ones would only take time. */
  stock?: Partial<Stock>
  /** More settings than those of every test. */
  environment?: Record<string, string>
  /** The storage and database of another studio. */
  from?: { folder: string; database: Database }
}

/** The real database, queue, storage and engines; whatever an engine is asked for is written down. */
export async function openStudio({ stock = {}, environment = {}, from }: Setting = {}) {
  const folder = from?.folder ?? (await mkdtemp(join(tmpdir(), 'aiuteur-studio-')))
  const requests: RecordedRequest[] = []
  const config = readConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent', ...environment })
  const database = from?.database ?? (await openTestDatabase())
  const ctx = await openContext(config, { database, recorder: (request) => requests.push(request), stock })

  return {
    ctx,
    requests,
    setting: { stock, folder, database },
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
      if (!from) await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The same films in a database of its own, over the same storage. */
export async function copyOf({ setting: { stock, folder, database } }: Studio): Promise<Studio> {
  return openStudio({ stock, from: { folder, database: await copyEmbedded(database) } })
}
