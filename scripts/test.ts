import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { provideSystem } from './system.ts'

interface Report {
  numPassedTests: number
  numFailedTests: number
}

/** Everything CI runs: what the system must have, the laws, then the tests. What else is asked goes to vitest. */
const asked = process.argv.slice(2)
provideSystem({ install: process.env['CI'] === 'true' || asked.includes('--install') })

const isLawful = run('npm', ['run', '--silent', 'check'])
if (!isLawful) console.error('\n✗ npm run check found what is written above; the tests run all the same.\n')

const folder = mkdtempSync(join(tmpdir(), 'aiuteur-test-'))
const file = join(folder, 'report.json')
const isGreen = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...asked.filter((word) => word !== '--install')])

const { passed, failed } = count(file, isGreen)
rmSync(folder, { recursive: true, force: true })
console.log(`\n${passed} passed, ${failed + (isLawful ? 0 : 1)} failed`)
process.exitCode = isLawful && isGreen ? 0 : 1

function run(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
}

/** A file that does not load, or an error outside every test, is one failure too. */
function count(report: string, isGreen: boolean) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Report
    return { passed: numPassedTests, failed: numFailedTests || (isGreen ? 0 : 1) }
  } catch {
    return { passed: 0, failed: 1 }
  }
}
