#!/usr/bin/env node
// Plain JavaScript for any Node from 20 on: installs what is missing, then hands over to the pinned Node.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const isWindows = process.platform === 'win32'
const node = join(modules, 'node', 'bin', isWindows ? 'node.exe' : 'node')

if (Number(process.versions.node.split('.')[0]) < 20) stop(`needs Node 20 or newer; this is ${process.version}`)
try {
  while (!isInstalled()) install()
} catch (error) {
  stop(error.message)
}
handOver(process.argv.slice(2))

/** Whether npm has put there what the lock file asks for; packages for other machines may be missing. */
function isInstalled() {
  const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages
  try {
    const there = packages(join(modules, '.package-lock.json'))
    const wanted = Object.entries(packages(join(root, 'package-lock.json'))).filter(([path]) => path !== '')
    return existsSync(node) && wanted.every(([path, { version, optional }]) => there[path]?.version === version || (optional && !there[path]))
  } catch {
    return false
  }
}

function install() {
  const gate = join(root, '.aiuteur', 'installing')
  mkdirSync(dirname(gate), { recursive: true })
  try {
    writeFileSync(gate, String(process.pid), { flag: 'wx' })
  } catch {
    return waitFor(gate)
  }
  try {
    process.stderr.write('Installing what Aiuteur needs (once, about a minute)…\n')
    const flags = ['ci', '--include=dev', '--loglevel=error', '--no-audit', '--no-fund']
    const npm = process.env.npm_execpath
    const { status } = npm?.endsWith('.js')
      ? spawnSync(process.execPath, [npm, ...flags], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
      : spawnSync('npm', flags, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'], shell: isWindows })
    if (status !== 0) throw new Error('the packages could not be installed. Check the network, then run: npm ci')
    if (!isInstalled()) throw new Error('the installed packages do not fit package-lock.json. Run: npm ci')
  } finally {
    rmSync(gate, { force: true })
  }
}

/** Another Aiuteur installs just now; one that was killed meanwhile is not waited for. */
function waitFor(gate) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500)
  try {
    process.kill(Number(readFileSync(gate, 'utf8')), 0)
  } catch (error) {
    if (error.code === 'ESRCH') rmSync(gate, { force: true })
  }
}

function handOver([command = 'start', ...rest]) {
  const tool = { test: 'scripts/test.ts', restore: 'scripts/restore.ts' }[command]
  const [file, ...words] = tool ? [tool] : ['src/server/cli/main.ts', command]
  // A small young generation keeps what the type stripper throws away from growing the process by 200 MB.
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=8', join(root, file), ...words, ...rest], {
    stdio: 'inherit',
    ...(command === 'test' ? { cwd: root } : {}),
    env: {
      ...process.env,
      PATH: `${join(modules, '.bin')}${delimiter}${process.env.PATH ?? ''}`,
      NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(modules, '.cache', 'compiled'),
    },
  })
  child.on('error', (error) => stop(`the pinned Node cannot run here: ${error.message}`))
  // Ctrl-C reaches the whole group of a terminal by itself; a second one would cut the orderly stop short.
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'))
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => {
    if (!signal) process.exit(code ?? 1)
    process.removeAllListeners(signal)
    process.kill(process.pid, signal)
  })
}

function stop(words) {
  process.stderr.write(`aiuteur: ${words}\n`)
  process.exit(1)
}
