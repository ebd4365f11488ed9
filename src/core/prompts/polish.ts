import { z } from 'zod'
import { isNamedIn } from '#core/assets/names.ts'
import type { CastMember } from '#core/casting/cast-member.ts'
import type { Layer } from '#core/engines/context/layer.ts'
import { filmIntent } from '#core/projects/film.ts'
import { quoted } from '#core/scenes/material.ts'
import { sentencesOf } from '#core/scripts/language/sentences.ts'
import { anchorsIn } from './anchors.ts'
import { marksIn } from './blocking.ts'
import { misplaced } from './misplaced.ts'
import type { PromptKind } from './prompt.ts'

/** How the asking for a polished prompt stands. */
export const polishStates = ['queued', 'done', 'failed'] as const

/** Words of a prompt that may be said better; what stands before and between them stays to the letter. */
export interface PromptSlot {
  start: number
  head: string
  body: string
}

const heads = /^(?:@\[[^\]\n]+\] appears exactly once: |@\[[^\]\n]+\]: |The instant (?:before|after): |Action over \d+ seconds?: )/u

/** Poses and actions; camera, light, style, speech and sound are what they are. */
export const polishable = (kind: PromptKind, text: string): PromptSlot[] =>
  partsOf(kind, text).flatMap(({ start, text: part }) => {
    const [head] = heads.exec(part) ?? []
    return head && part.length > head.length ? [{ start: start + head.length, head: head.trim(), body: part.slice(head.length) }] : []
  })

function partsOf(kind: PromptKind, text: string): { start: number; text: string }[] {
  if (kind !== 'video') return sentencesOf(text)
  return Array.from(text.matchAll(/[^\n]+/g), (line) => ({ start: line.index, text: line[0] }))
}

export const PolishAnswer = z.object({ slots: z.array(z.object({ slot: z.int(), text: z.string().trim().min(1).max(4000) })).max(200) })
export type PolishAnswer = z.infer<typeof PolishAnswer>

interface PolishQuestion {
  film: Parameters<typeof filmIntent>[0]
  text: string
  slots: readonly PromptSlot[]
}

export const askPolish = ({ film, text, slots }: PolishQuestion): Layer[] => [
  { kind: 'constraints', statements: [{ text: 'You polish the prompts a film is drawn and animated from. You say the same better; you add nothing and leave nothing out.' }] },
  { kind: 'project', statements: filmIntent(film) },
  { kind: 'scene', statements: [{ text: `The whole prompt, for its sense:\n${quoted(text)}` }] },
  { kind: 'task', statements: [{ text: rules }, ...slots.map(({ head, body }, index) => ({ text: `${quoted(`Slot ${index + 1}. ${head}`)}\n${quoted(body)}` }))] },
]

const rules = `Each numbered slot has a heading that stays and words below it. Answer with better words for each slot: clear, concrete, one or two sentences.
Keep every name, number, @[anchor], place in the picture ("centre left", "midground", "facing right") and condition exactly as it stands. Bring nobody and nothing new in.`

/** What is wrong with polished words: what has to survive, and what may not come in. */
export function polishComplaints({ slots: told }: PolishAnswer, { kind, slots, cast }: { kind: PromptKind; slots: readonly PromptSlot[]; cast: readonly CastMember[] }): string[] {
  const strangers = told.filter(({ slot }) => !slots[slot - 1]).map(({ slot }) => `there is no slot ${slot}`)
  const about = slots.flatMap(({ body }, index) => {
    const answers = told.filter(({ slot }) => slot === index + 1)
    const [answer] = answers
    if (!answer || answers.length > 1) return [`slot ${index + 1}: ${answer ? 'answered twice' : 'not answered'}`]
    return complaintsOf(body, answer.text, kind, cast).map((complaint) => `slot ${index + 1}: ${complaint}`)
  })
  return [...strangers, ...about]
}

function complaintsOf(was: string, is: string, kind: PromptKind, cast: readonly CastMember[]): string[] {
  const has = (words: string) => is.toLowerCase().includes(words.toLowerCase())
  const kept = [...marksIn(was), ...cast.flatMap(({ tags }) => tags).filter((tag) => was.includes(tag))]
  const names = cast.map(({ name, kind: what }) => ({ name, kind: what, aliases: [] }))
  const [before, after] = [misplaced(kind, was), misplaced(kind, is)]
  return [
    ...(same(anchorsIn(was), anchorsIn(is)) && !is.replace(/@\[[^\]\n]+\]/g, '').includes('@[') ? [] : ['its anchors are not the same']),
    ...(same(numbersIn(was), numbersIn(is)) ? [] : ['its numbers are not the same']),
    ...kept.filter((words) => !has(words)).map((words) => `"${words}" is missing`),
    ...names.filter((one) => isNamedIn(was, one) !== isNamedIn(is, one)).map((one) => `${one.name} is ${isNamedIn(was, one) ? 'left out' : 'brought in'}`),
    ...after.filter(({ words }) => !before.some((old) => old.words.toLowerCase() === words.toLowerCase())).map(({ words, advice }) => `"${words}": ${advice}`),
    ...(/\n/.test(is) ? ['it has to stay one line'] : []),
    ...(is.length > Math.max(2 * was.length, was.length + 200) ? ['it is much longer than it was'] : []),
  ]
}

const same = (a: readonly string[], b: readonly string[]) => a.toSorted().join('\n') === b.toSorted().join('\n')
const numbersIn = (text: string): string[] => text.match(/\d+/g) ?? []

/** The prompt with the words that were found for its slots; everything else stays to the letter. */
export const withPolish = (text: string, slots: readonly PromptSlot[], { slots: told }: PolishAnswer): string =>
  slots.reduceRight((whole, { start, body }, index) => {
    const better = told.find(({ slot }) => slot === index + 1)?.text ?? body
    const closed = /[.!?…"”]$/u.test(better) ? better : `${better}.`
    return whole.slice(0, start) + closed + whole.slice(start + body.length)
  }, text)
