import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** What a file of this folder sends back, run in a process of its own; its standard output is not for the table. */
export async function ask<Told>(file: string, args: readonly string[]): Promise<Told> {
  const child = fork(join(import.meta.dirname, '..', file), args, { execArgv: ['--no-warnings'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const told = once(child, 'message').then(([message]) => message as Told)
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`${file} ${args.join(' ')} ended with ${code} before it had measured anything`)))
  return Promise.race([told, ended])
}
