import { z } from 'zod'
import { change } from '#core/attempts/changes.ts'
import { Presence } from '#core/casting/presence.ts'
import { billingWord } from '#core/frames/reasons.ts'
import { sentencesOf } from '#core/scripts/language/sentences.ts'

/** What its prompt says, part by part: for reasons only, no engine is told. */
const Told = z.object({
  /** The user's own words, whatever the parts say. */
  edited: z.boolean(),
  camera: z.string(),
  before: z.string(),
  action: z.string(),
  dialogue: z.string(),
  /** Traits are told of whom no frame shows. */
  cast: z.array(z.object({ name: z.string(), presence: Presence, primary: z.boolean(), traits: z.string() })),
})
type Told = z.infer<typeof Told>

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
  /** Asked of the engine. */
  width: z.int(),
  height: z.int(),
  /** The film's part of it, from the middle; absent where the whole picture is the film's. */
  crop: z.object({ width: z.int(), height: z.int() }).optional(),
  rate: z.int(),
  /** Absent in attempts of older releases. */
  told: Told.optional(),
})
export type ClipInputs = z.infer<typeof ClipInputs>

/** What of it reaches the engine, and is hashed. */
export const clipRequest = ({ told: _, ...request }: ClipInputs): Omit<ClipInputs, 'told'> => request

export const clipReasons = (used: ClipInputs, now: ClipInputs): string[] => [
  ...change('engine', used.engine, now.engine),
  ...change('seconds', String(used.seconds), String(now.seconds)),
  ...change('kept seconds', String(used.keptSeconds), String(now.keptSeconds)),
  ...change('size', size(used), size(now)),
  ...change('rate', String(used.rate), String(now.rate)),
  ...(used.startHash === now.startHash ? [] : ['start frame: another picture']),
  ...endReasons(used.endHash, now.endHash),
  ...(used.prompt === now.prompt ? [] : promptReasons(used, now)),
]

const size = ({ width, height, crop }: ClipInputs) => `${width}×${height}${crop ? ` cropped to ${crop.width}×${crop.height}` : ''}`

function endReasons(used: string | null, now: string | null): string[] {
  if (used === now) return []
  return used && now ? ['end frame: another picture'] : change('end frame', used ? 'used' : 'not used', now ? 'used' : 'not used')
}

function promptReasons(used: ClipInputs, now: ClipInputs): string[] {
  const areTold = used.told && now.told && !used.told.edited && !now.told.edited
  // Without an end frame the words tell apart who enters; that is no reason of its own.
  if (areTold && (used.endHash === null) !== (now.endHash === null)) return partReasons(used.told!, { ...now.told!, cast: withTraitsOf(used.told!, now.told!) })
  const told = areTold ? partReasons(used.told!, now.told!) : []
  return told.length > 0 ? told : sentenceReasons(used.prompt, now.prompt)
}

const withTraitsOf = (used: Told, now: Told): Told['cast'] => now.cast.map((member) => ({ ...member, traits: used.cast.find(({ name }) => name === member.name)?.traits ?? member.traits }))

const partReasons = (used: Told, now: Told): string[] => [
  ...change('camera', used.camera, now.camera),
  ...change('action', used.action, now.action),
  ...change('dialogue', used.dialogue, now.dialogue),
  ...castReasons(used.cast, now.cast),
  ...change('end of the shot before', used.before, now.before),
]

function castReasons(used: Told['cast'], now: Told['cast']): string[] {
  const names = [...new Set([...used, ...now].map(({ name }) => name))]
  return names.flatMap((name) => {
    const [before, after] = [used, now].map((cast) => cast.find((member) => member.name === name))
    if (before?.presence !== after?.presence) return change(name, presence(before), presence(after))
    return before && after ? [...change(`${name}, traits`, before.traits, after.traits), ...change(name, billingWord(before), billingWord(after))] : []
  })
}

const presence = (member: Told['cast'][number] | undefined) => member?.presence.replaceAll('_', ' ') ?? 'not in the shot'

/** The sentences that differ, so that a reason names who came or went, and not the whole prompt; else where their order does. */
function sentenceReasons(used: string, now: string): string[] {
  const sentences = (prompt: string) => prompt.split('\n').flatMap((line) => sentencesOf(line).map(({ text }) => text))
  const [before, after] = [sentences(used), sentences(now)]
  const gone = before.filter((line) => !after.includes(line))
  const come = after.filter((line) => !before.includes(line))
  return gone.length + come.length > 0 ? change('video prompt', gone.join(' '), come.join(' ')) : change('video prompt', before.join(' '), after.join(' '))
}
