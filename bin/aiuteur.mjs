#!/usr/bin/env node
// Plain JavaScript for any Node from 20 on: installs what is missing, then hands over to the pinned Node.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const stamp = join(modules, '.aiuteur-installed')
const node = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')

const wanted = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex')
const isInstalled = () => existsSync(node) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted

if (!isInstalled()) {
  process.stderr.write('Installing what Aiuteur needs (once, about a minute)…\n')
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : [process.platform === 'win32' ? 'npm.cmd' : 'npm']
  const { status } = spawnSync(npm[0], [...npm.slice(1), 'ci', '--loglevel=error', '--no-audit', '--no-fund'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0 || !existsSync(node)) {
    process.stderr.write('aiuteur: the packages could not be installed. Check the network, then run: npm ci\n')
    process.exit(1)
  }
  writeFileSync(stamp, wanted)
}

const [command = 'start', ...rest] = process.argv.slice(2)
const program = command === 'test' ? join(root, 'scripts', 'test.ts') : join(root, 'src', 'server', 'cli', 'main.ts')
const child = spawn(node, ['--no-warnings', program, ...(command === 'test' ? [] : [command]), ...rest], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${join(modules, '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}` },
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => (signal ? process.kill(process.pid, signal) : process.exit(code ?? 1)))
