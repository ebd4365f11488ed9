import { execFileSync, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { findPrograms } from './postgres-programs.ts'

export interface Cluster {
  /** Where databases are made: postgres://…/ */
  url: string
  stop(): void
}

export const template = 'aiuteur_template'

const nobody = 65_534
const notDurable = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off']
const settings = [...notDurable, 'listen_addresses=127.0.0.1', 'max_connections=200', 'shared_buffers=64MB'].map((setting) => `-c ${setting}`).join(' ')

/** A PostgreSQL of the test run's own, gone when it ends; durable writes are off, since nothing here shall last. */
export async function startCluster(): Promise<Cluster> {
  const programs = findPrograms()
  if (!programs) throw new Error('PostgreSQL is not installed. Run the tests with: npm test -- --install')
  const folder = mkdtempSync(join(tmpdir(), 'aiuteur-postgres-'))
  const data = join(folder, 'data')
  const owner = ownerOf(folder)
  const run = (program: string, ...args: string[]) =>
    execFileSync(join(programs, program), args, { stdio: ['ignore', 'ignore', 'pipe'], cwd: folder, ...owner })

  run('initdb', '-D', data, '-A', 'trust', '-U', 'postgres', '--locale=C.UTF-8', '-E', 'UTF8', '--no-sync')
  const port = await freePort()
  run('pg_ctl', '-D', data, '-o', `-p ${port} -k ${folder} ${settings}`, '-w', '-l', join(folder, 'log'), 'start')
  return {
    url: `postgres://postgres@127.0.0.1:${port}/`,
    stop() {
      run('pg_ctl', '-D', data, '-m', 'immediate', '-w', 'stop')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** @param cluster its url @param template copied; copies of one template wait for each other */
export async function createDatabase(cluster: string, name: string, template = 'template1'): Promise<string> {
  const client = new Client({ connectionString: `${cluster}postgres` })
  await client.connect()
  await client.query('select pg_advisory_lock(1)')
  await client.query(`create database ${name} template ${template}`)
  await client.end()
  return `${cluster}${name}`
}

/** PostgreSQL refuses to run as root: then it runs as its own user, or as nobody. */
function ownerOf(folder: string): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const id = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout) || nobody
  const owner = { uid: id('-u'), gid: id('-g') }
  chmodSync(folder, 0o755)
  chownSync(folder, owner.uid, owner.gid)
  return owner
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
