import { expect, it } from 'vitest'
import { sceneDescription } from './scene-description.ts'

const ida = { name: 'IDA', aliases: [], kind: 'character' } as const

it('adds what the scene says of somebody to what they look like anyway', () => {
  expect(sceneDescription(ida, 'forty, grey braid.', ['IDA, in a white wedding dress, waits at the door.'])).toBe('forty, grey braid. Here: in a white wedding dress.')
})

it('is none where the scene only says what happens, or what is known already', () => {
  expect(sceneDescription(ida, 'forty', ['Ida crosses the yard.'])).toBeNull()
  expect(sceneDescription(ida, 'Forty, grey braid.', ['IDA, forty, grey braid, crosses the yard.'])).toBeNull()
  expect(sceneDescription(ida, 'forty', [])).toBeNull()
})
