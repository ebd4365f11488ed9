import { Worker } from 'node:worker_threads'
import { ImportError } from '#core/scripts/import-error.ts'
import type { Screenplay } from '#core/scripts/screenplay.ts'
import { readScreenplay } from './read-screenplay.ts'

export type ImportReply =
  | { kind: 'ready' }
  | { kind: 'screenplay'; screenplay: Screenplay }
  | { kind: 'refused'; message: string; line: number | null }

const [megabytes = 0, paragraphs = 0] = process.argv.slice(2).map(Number)

watchMemory()
// The PDF library leaves promises behind that nobody waits for; the one that is awaited says what is wrong.
process.on('unhandledRejection', () => undefined)
process.once('message', (request: { bytes: Uint8Array; fileName: string }) => {
  void answer(request).then((reply) => process.send?.(reply, () => process.exit(0)))
})
process.send?.({ kind: 'ready' } satisfies ImportReply)

async function answer({ bytes, fileName }: { bytes: Uint8Array; fileName: string }): Promise<ImportReply> {
  try {
    const screenplay = await readScreenplay(bytes, fileName)
    refuseTooLong(screenplay)
    return { kind: 'screenplay', screenplay }
  } catch (error) {
    if (error instanceof ImportError) return { kind: 'refused', message: error.message, line: error.line }
    return { kind: 'refused', message: `This file could not be read (${String(error)})`, line: null }
  }
}

function refuseTooLong({ elements, furniture }: Screenplay) {
  const count = elements.length + furniture.length
  if (count <= paragraphs) return
  const [has, may] = [count, paragraphs].map((number) => number.toLocaleString('en'))
  throw new ImportError(`This script has ${has} paragraphs; ${may} can be read`)
}

/** The heap has its own limit, but buffers do not count there: a thread looks at the whole process and ends it. */
function watchMemory() {
  const limit = megabytes * 1_000_000
  const watch = `setInterval(() => process.memoryUsage.rss() > ${limit} && process.kill(process.pid, 'SIGKILL'), 20)`
  new Worker(watch, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 } }).unref()
}
