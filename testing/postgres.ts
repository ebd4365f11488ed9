import { execFileSync } from 'node:child_process'
import { chmodSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { delimiter, dirname, join } from 'node:path'
import { existsSync } from 'node:fs'

export interface Cluster {
  /** Where databases are made: postgres://…/ */
  url: string
  stop(): void
}

/** A PostgreSQL of the test run's own, gone when it ends; durable writes are off, since nothing here shall last. */
export async function startCluster(): Promise<Cluster> {
  const programs = findPrograms()
  const folder = mkdtempSync('/tmp/aiuteur-postgres-')
  chmodSync(folder, 0o755)
  const data = join(folder, 'data')
  const asRoot = process.getuid?.() === 0
  if (asRoot) execFileSync('chown', ['postgres', folder])
  const run = (program: string, ...args: string[]) => {
    const [command, words] = asRoot ? ['runuser', ['-u', 'postgres', '--', join(programs, program), ...args]] : [join(programs, program), args]
    execFileSync(command as string, words as string[], { stdio: ['ignore', 'ignore', 'pipe'], cwd: folder })
  }
  run('initdb', '-D', data, '-A', 'trust', '-U', 'postgres', '--locale=C.UTF-8', '-E', 'UTF8', '--no-sync')
  const port = await freePort()
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=200`
  run('pg_ctl', '-D', data, '-o', settings, '-w', '-l', join(folder, 'log'), 'start')
  return {
    url: `postgres://postgres@127.0.0.1:${port}/`,
    stop() {
      run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function findPrograms(): string {
  const [newest] = globSync('/usr/lib/postgresql/*/bin/initdb').toSorted((a, b) => version(b) - version(a))
  const onPath = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, 'initdb')).find(existsSync)
  const found = newest ?? onPath
  if (!found) throw new Error('PostgreSQL is not installed. Run the tests with: npm test -- --install')
  return dirname(found)
}

const version = (path: string) => Number(/postgresql\/(\d+)/.exec(path)?.[1] ?? 0)

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
