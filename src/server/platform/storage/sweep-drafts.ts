import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

const abandonedAfterMilliseconds = 24 * 3_600_000

/** What a killed process left half-written is thrown away when surely nobody writes it any more. */
export async function sweepDrafts(incoming: string): Promise<void> {
  for (const name of await readdir(incoming).catch(() => [])) {
    const draft = join(incoming, name)
    const found = await stat(draft).catch(() => null)
    if (found && Date.now() - found.mtimeMs > abandonedAfterMilliseconds) await rm(draft, { force: true }).catch(() => {})
  }
}
