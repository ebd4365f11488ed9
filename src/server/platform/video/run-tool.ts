import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

export interface ToolRun {
  /** Kills the program at once; the call then throws the signal's reason. */
  signal?: AbortSignal | undefined
  /** What the program reads from its standard input, piece by piece, as fast as it takes it. */
  input?: AsyncIterable<Uint8Array> | undefined
}

/** A program ended badly. The message holds what it said last: the line that tells why. */
export class ToolFailed extends Error {
  override readonly name = 'ToolFailed'
  /** Killed from outside or out of space: the same call may work later. */
  readonly passing: boolean

  constructor(message: string, passing: boolean) {
    super(message)
    this.passing = passing
  }
}

/** Runs a program to its end and returns what it printed. */
export async function runTool(command: string, args: string[], { signal, input }: ToolRun = {}): Promise<string> {
  signal?.throwIfAborted()
  const child = spawn(command, args, { stdio: [input ? 'pipe' : 'ignore', 'pipe', 'pipe'], killSignal: 'SIGKILL', signal })
  const printed = collect(child.stdout)
  const complaints = collect(child.stderr)
  // A program that ends early closes its input; its exit code and its last words tell why, not the broken pipe.
  const fed = input && child.stdin ? feed(input, child.stdin) : Promise.resolve(null)
  const ended = once(child, 'close').catch((error: Error) => error)
  const [output, errors, feedError, end] = await Promise.all([printed, complaints, fed, ended])
  signal?.throwIfAborted()
  if (end instanceof Error) throw new ToolFailed(`${command} could not be started: ${end.message}`, false)
  if (feedError) throw feedError
  const [code, killedBy] = end as [number | null, NodeJS.Signals | null]
  if (code !== 0) throw new ToolFailed(explain(command, code, killedBy, errors), isPassing(killedBy, errors))
  return output
}

const brokenPipes = new Set(['EPIPE', 'ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'ABORT_ERR'])

async function feed(input: AsyncIterable<Uint8Array>, stdin: NodeJS.WritableStream): Promise<Error | null> {
  try {
    await pipeline(Readable.from(input, { highWaterMark: 1 }), stdin)
    return null
  } catch (error) {
    const broken = error instanceof Error && 'code' in error && brokenPipes.has(String(error.code))
    return broken ? null : toError(error)
  }
}

const toError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)))

async function collect(stream: NodeJS.ReadableStream | null): Promise<string> {
  if (stream === null) return ''
  const pieces: Buffer[] = []
  stream.on('data', (piece: Buffer) => pieces.push(piece))
  await once(stream, 'close').catch(() => {})
  return Buffer.concat(pieces).toString()
}

function explain(command: string, code: number | null, killedBy: NodeJS.Signals | null, errors: string): string {
  const name = command.split(/[\\/]/).at(-1)
  if (killedBy !== null) return `${name} was stopped from outside (${killedBy})`
  return `${name} stopped with "${lastLine(errors) || `code ${code}`}"`
}

const lastLine = (text: string) =>
  text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .at(-1) ?? ''

const isPassing = (killedBy: NodeJS.Signals | null, errors: string) =>
  killedBy !== null || /No space left|Cannot allocate memory|Resource temporarily unavailable/i.test(errors)
