import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, globSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../../..')
const built = join(root, 'dist/web/index.html')
const vite = join(root, 'node_modules/vite/bin/vite.js')

/** Builds the web app when its sources are newer; an installation without the tools serves what it came with. */
export async function buildScreen(): Promise<void> {
  if (!existsSync(vite) || !isStale()) return
  console.log('Building the screen (only after a change)…')
  // A test runner says NODE_ENV=test, and React would come with everything it has for developers.
  const build = spawn(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } })
  const [code] = await once(build, 'exit')
  if (code !== 0) console.error('The screen could not be built; the API works without it. What is written above says why.')
}

function isStale(): boolean {
  const since = statSync(built, { throwIfNoEntry: false })?.mtimeMs
  if (since === undefined) return true
  return sources().some((file) => statSync(join(root, file)).mtimeMs > since)
}

const sources = () => [
  'package-lock.json',
  'vite.config.ts',
  ...globSync('src/{web,core,contract}/**/*.{ts,tsx,css,html,js,svg}', { cwd: root, exclude: (name) => name.endsWith('.test.ts') }),
]
