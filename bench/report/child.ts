import { fork } from 'node:child_process'
import { once } from 'node:events'

/** What a program sends back, run in a process of its own; its standard output is not for the table. */
export async function ask<Told>(file: URL, args: readonly string[]): Promise<Told> {
  const child = fork(file, args, { execArgv: ['--no-warnings'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  const told = once(child, 'message').then(([message]) => message as Told)
  const ended = once(child, 'exit').then(([code]) => Promise.reject(new Error(`${file.pathname} ${args.join(' ')} ended with ${code} before it had measured anything`)))
  return Promise.race([told, ended])
}
