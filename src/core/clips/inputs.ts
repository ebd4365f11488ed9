import { z } from 'zod'
import { change } from '#core/attempts/changes.ts'
import { sentencesOf } from '#core/scripts/language/sentences.ts'

/** What one clip is made from, frozen when it is asked for. The frames count by their bytes. */
export const ClipInputs = z.object({
  engine: z.string(),
  /** Rendered: what the engine reads. */
  prompt: z.string(),
  startHash: z.string(),
  endHash: z.string().nullable(),
  /** Asked of the engine, and kept of it. */
  seconds: z.number(),
  keptSeconds: z.number(),
  width: z.int(),
  height: z.int(),
  rate: z.int(),
})
export type ClipInputs = z.infer<typeof ClipInputs>

export const clipReasons = (used: ClipInputs, now: ClipInputs): string[] => [
  ...change('engine', used.engine, now.engine),
  ...change('seconds', String(used.seconds), String(now.seconds)),
  ...change('kept seconds', String(used.keptSeconds), String(now.keptSeconds)),
  ...change('size', `${used.width}×${used.height}`, `${now.width}×${now.height}`),
  ...change('rate', String(used.rate), String(now.rate)),
  ...(used.startHash === now.startHash ? [] : ['start frame: another picture']),
  ...(used.endHash === now.endHash ? [] : [now.endHash ? 'end frame: another picture' : 'end frame: none any more']),
  ...promptReasons(used.prompt, now.prompt),
]

/** The sentences that differ, so that a reason names who came or went, and not the whole prompt. */
function promptReasons(used: string, now: string): string[] {
  if (used === now) return []
  const sentences = (prompt: string) => prompt.split('\n').flatMap((line) => sentencesOf(line).map(({ text }) => text))
  const [before, after] = [sentences(used), sentences(now)]
  const gone = before.filter((line) => !after.includes(line))
  const come = after.filter((line) => !before.includes(line))
  return change('video prompt', gone.join(' '), come.join(' ')).concat(gone.length + come.length === 0 ? ['video prompt: order of its sentences'] : [])
}
