import { type ChildProcess, fork } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { ImportError } from '#core/scripts/import-error.ts'
import type { Screenplay } from '#core/scripts/screenplay.ts'
import type { ImportReply } from './import-worker.ts'

interface ImportLimits {
  bytes: number
  milliseconds: number
  /** What the reading process may hold in all. */
  megabytes: number
  /** Paragraphs and page furniture together. */
  paragraphs: number
}

export const importLimits: ImportLimits = {
  bytes: 25_000_000,
  milliseconds: 5_000,
  megabytes: 320,
  paragraphs: 150_000,
}

/** Reads an untrusted file in a process of its own: whatever happens there, this one goes on. */
export async function importSafely(bytes: Uint8Array, fileName: string, limits = importLimits): Promise<Screenplay> {
  if (bytes.length > limits.bytes) {
    const [has, may] = [bytes.length, limits.bytes].map(megabytes)
    throw new ImportError(`This file has ${has} MB; a script may have ${may} MB`)
  }
  return inTurn(() => readElsewhere(bytes, fileName, limits))
}

const megabytes = (count: number) => Math.ceil(count / 100_000) / 10

let queue: Promise<unknown> = Promise.resolve()

/** One file at a time, so that many uploads together need no more memory than one. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const turn = queue.then(work)
  queue = turn.catch(() => undefined)
  return turn
}

const root = join(import.meta.dirname, '../../../..')
const readable = [root, realpathSync(join(root, 'node_modules'))]

/** Not a thread: when its heap overflows in one big step, the whole server ends. No keys, no writing, no programs. */
function startReader({ megabytes: most, paragraphs }: ImportLimits): ChildProcess {
  return fork(join(import.meta.dirname, 'import-worker.ts'), [String(most), String(paragraphs)], {
    execArgv: [
      `--max-old-space-size=${Math.round(most * 0.6)}`,
      '--max-semi-space-size=8',
      '--permission',
      ...readable.map((folder) => `--allow-fs-read=${folder}`),
      '--allow-worker',
      '--disable-warning=ExperimentalWarning',
      '--disable-warning=SecurityWarning',
    ],
    // Windows starts nothing without this one.
    env: { SystemRoot: process.env.SystemRoot },
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
}

function readElsewhere(bytes: Uint8Array, fileName: string, limits: ImportLimits): Promise<Screenplay> {
  const { promise, resolve, reject } = Promise.withResolvers<Screenplay>()
  const reader = startReader(limits)
  let deadline: NodeJS.Timeout | undefined
  let complaint = ''
  reader.stderr?.on('data', (chunk) => (complaint = (complaint + chunk).slice(0, 2_000)))
  reader.on('message', (reply: ImportReply) => {
    if (reply.kind === 'ready') {
      deadline = setTimeout(() => {
        const seconds = limits.milliseconds / 1000
        reject(new ImportError(`Reading this file took longer than ${seconds} seconds and was stopped`))
        reader.kill('SIGKILL')
      }, limits.milliseconds)
      reader.send({ bytes, fileName })
    } else if (reply.kind === 'screenplay') resolve(reply.screenplay)
    else reject(new ImportError(reply.message, reply.line))
  })
  reader.on('error', reject)
  reader.on('close', () => {
    clearTimeout(deadline)
    if (!deadline) reject(new Error(`The reading process does not start: ${complaint}`))
    reject(new ImportError(`Reading this file takes more than ${limits.megabytes} MB of memory; no script needs that`))
  })
  return promise
}
