import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { delimiter, join } from 'node:path'

interface Need {
  what: string
  debianPackage: string
  isThere: () => boolean
}

const onPath = (...names: string[]) => names.some((name) => (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name))))

const needs: Need[] = [
  { what: 'ffmpeg', debianPackage: 'ffmpeg', isThere: () => onPath('ffmpeg') && onPath('ffprobe') },
  { what: 'PostgreSQL 15 or newer', debianPackage: 'postgresql', isThere: () => globSync('/usr/lib/postgresql/*/bin/initdb').length > 0 || onPath('initdb') },
]

/** Installs what is missing where that is allowed; else says the exact command and stops. */
export function provideSystem({ install }: { install: boolean }): void {
  const missing = needs.filter(({ isThere }) => !isThere())
  if (missing.length === 0) return
  const packages = missing.map(({ debianPackage }) => debianPackage)
  const command = `apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`
  const isRoot = process.getuid?.() === 0
  if (install && onPath('apt-get') && isRoot) {
    console.log(`Installing ${packages.join(', ')}…`)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const { status } = spawnSync('sh', ['-c', `${command} > /dev/null`], { stdio: ['ignore', 'ignore', 'inherit'], env })
    if (status === 0 && needs.every(({ isThere }) => isThere())) return
  }
  console.error(`The tests need ${missing.map(({ what }) => what).join(' and ')}. Install with:\n\n    ${isRoot ? command : command.replaceAll('apt-get', 'sudo apt-get')}\n\nor run: npm test -- --install`)
  process.exit(1)
}
