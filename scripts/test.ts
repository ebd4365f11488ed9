import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { provideSystem } from './system.ts'

/** Everything CI runs: what the system must have, the laws, then the tests. */
provideSystem({ install: process.env['CI'] === 'true' || process.argv.includes('--install') })

const run = (command: string, args: string[]) => spawnSync(command, args, { stdio: 'inherit' }).status ?? 1
if (run('npm', ['run', '--silent', 'check']) !== 0) process.exit(1)

const report = join(mkdtempSync(join(tmpdir(), 'aiuteur-test-')), 'report.json')
const status = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>
console.log(`\n${numPassedTests} passed, ${(numFailedTests ?? 0) || (status === 0 ? 0 : (numFailedTestSuites ?? 1))} failed`)
process.exitCode = status
