import { expect, it } from 'vitest'
import type { ElementKind, ScreenplayElement } from '#core/scripts/screenplay.ts'
import { runningTime } from './running-time.ts'
import { shotListProblems } from './shot-list-problems.ts'

const element = (kind: ElementKind, text: string): ScreenplayElement => ({
  kind,
  text,
  place: { line: 1, endLine: 1, page: null },
})
const elements = [
  element('action', 'Nora pours tea. Ivo waits.'),
  element('character', 'IVO'),
  element('dialogue', 'Thank you.'),
]
const shot = (action: string, more = {}) => ({ action, dialogue: [], seconds: 4, ...more })
const thanks = [{ speaker: 'IVO', text: 'Thank you.', delivery: null, voice: 'on' as const }]
const problems = (shots: Parameters<typeof shotListProblems>[0]) =>
  shotListProblems(shots, { elements, clipSeconds: 8 }).map(({ level, message }) => `${level}: ${message}`)

it('lets a list through that covers the scene in clips that can be made', () => {
  expect(problems([shot('Nora pours tea.'), shot('Ivo waits.', { dialogue: thanks })])).toEqual([])
})

it('blocks an empty list and empty shots', () => {
  expect(problems([])).toEqual(['error: The scene has no shots'])
  expect(problems([shot('Nora pours tea. Ivo waits.', { dialogue: thanks }), shot('')])).toEqual([
    'error: Nothing happens and nobody speaks',
  ])
})

it('warns of text that no shot covers', () => {
  expect(problems([shot('Nora pours tea.')])).toEqual([
    'warning: No shot covers: “Ivo waits.”',
    'warning: No shot covers: “Thank you.”',
  ])
})

it('warns where the time does not fit what is said or what a clip can last', () => {
  const speech = [
    {
      ...thanks[0],
      speaker: 'IVO',
      text: `Thank you. ${'It is very good of you to ask. '.repeat(4)}`,
      delivery: null,
      voice: 'on' as const,
    },
  ]
  expect(problems([shot('Nora pours tea. Ivo waits.', { dialogue: speech }), shot('More.', { seconds: 9 })])).toEqual([
    'warning: Its dialogue takes about 14 s to say, the shot lasts 4 s',
    'warning: It lasts 9 s, longer than a clip of 8 s',
  ])
})

it('adds up the running time against the target', () => {
  expect(runningTime([shot('a'), shot('b', { seconds: 2.5 })], 6)).toEqual({ seconds: 6.5, over: 0.5 })
  expect(runningTime([])).toEqual({ seconds: 0, over: null })
})
