import { spawnSync } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { findPrograms, oldestPostgres } from '../testing/postgres-programs.ts'

interface Need {
  what: string
  debianPackages: string[]
  isThere: () => boolean
}

const onPath = (...names: string[]) =>
  names.some((name) => (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, name))))

const needs: Need[] = [
  { what: 'ffmpeg', debianPackages: ['ffmpeg'], isThere: () => onPath('ffmpeg') && onPath('ffprobe') },
  { what: `PostgreSQL ${oldestPostgres} or newer`, debianPackages: ['postgresql'], isThere: () => findPrograms() !== null },
  ...(globSync('e2e/**/*.ts').length > 0
    ? [{ what: 'Chromium', debianPackages: ['chromium'], isThere: () => onPath('chromium', 'chromium-browser', 'google-chrome') }]
    : []),
]

/** Installs what the system lacks where that is allowed; else says the exact command and stops. */
export function provideSystem({ install }: { install: boolean }): void {
  const missing = () => needs.filter(({ isThere }) => !isThere())
  const lacking = missing()
  if (lacking.length === 0) return

  const packages = lacking.flatMap(({ debianPackages }) => debianPackages).join(' ')
  const sudo = process.getuid?.() === 0 ? '' : 'sudo '
  const command = `${sudo}apt-get update && ${sudo}apt-get install -y --no-install-recommends ${packages}`
  if (install && onPath('apt-get') && (sudo === '' || onPath('sudo'))) {
    console.log(`Installing ${packages}…`)
    run(command.replaceAll('sudo', 'sudo -n'))
    if (missing().length === 0) return
  }
  console.error(`The tests need ${lacking.map(({ what }) => what).join(' and ')}. Install with:\n\n    ${command}\n\nor run: npm test -- --install`)
  process.exit(1)
}

const run = (command: string) =>
  spawnSync('sh', ['-c', `{ ${command}; } > /dev/null`], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
