import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

export const oldestPostgres = 15

/** The folder of initdb and pg_ctl, of the newest PostgreSQL there is. */
export function findPrograms(): string | null {
  const onPath = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'initdb'))
  const found = [...globSync('/usr/lib/postgresql/*/bin/initdb'), ...onPath.filter((file) => existsSync(file))]
    .map((file) => ({ folder: dirname(file), version: versionOf(file) }))
    .filter(({ version }) => version >= oldestPostgres)
    .toSorted((a, b) => b.version - a.version)
  return found[0]?.folder ?? null
}

const versionOf = (initdb: string) => Number(/(\d+)/.exec(spawnSync(initdb, ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[1] ?? 0)
