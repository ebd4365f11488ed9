import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reference } from '../../ports.ts'
import { readFramePrompt } from './read-frame-prompt.ts'

const sent = (number: number, name: string, kind: string): Reference => ({
  number,
  name,
  kind,
  role: '',
  traits: `traits of ${name}`,
  hash: '',
  bytes: new Uint8Array(),
})

const references = [
  sent(1, 'THE QUAY', 'location'),
  sent(2, 'Dr. Ada Voss', 'character'),
  sent(3, 'Storm Lamp', 'prop'),
]
const read = (prompt: string, list = references) => readFramePrompt(prompt, list)
const subject = (prompt: string, name: string, list = references) =>
  read(prompt, list).subjects.find((one) => one.name === name)

const assembled = `REFERENCE IMAGES (attached alongside this prompt):
Image #1: THE QUAY (location) — stone quay
Image #2: Dr. Ada Voss (character) — red hair
Medium close-up, over the shoulder, 50 mm. Dr. Ada Voss (red hair, Dr. in a coat, Image #2) appears exactly once: sitting centre left, midground, facing right, smiling. The Guard (stocky man) appears exactly once: standing far right, background, facing away, angry. GUESTS (wedding guests): exactly 6 varied people of this kind, left, background, facing camera. Setting: THE QUAY (stone quay, Image #1), exterior. Storm Lamp (brass, Image #3) appears exactly once, with The Guard. The instant before: Dr. Ada Voss lifts the lamp. Light: night, rain. Style: noir; strength: strong.`

describe('reading a frame prompt', () => {
  it('tells camera, light, style and place', () => {
    expect(read(assembled)).toMatchObject({
      size: 'medium_close',
      angle: 'over_the_shoulder',
      light: 'night, rain',
      style: 'noir; strength: strong.',
      place: { name: 'THE QUAY , exterior', traits: 'stone quay' },
    })
  })

  it('names everybody once, whatever the points and brackets', () => {
    expect(read(assembled).subjects.map(({ name }) => name)).toEqual([
      'Dr. Ada Voss',
      'The Guard',
      'GUESTS',
      'Storm Lamp',
    ])
  })

  it('gives everybody place, pose and face', () => {
    expect(subject(assembled, 'Dr. Ada Voss')).toMatchObject({
      kind: 'character',
      number: 2,
      across: 0.35,
      depth: 'midground',
      facing: 'right',
      pose: 'sitting',
      expression: 'smiling',
    })
    expect(subject(assembled, 'The Guard')).toMatchObject({
      number: null,
      described: true,
      across: 0.87,
      depth: 'background',
      facing: 'away',
      traits: 'stocky man',
    })
    expect(subject(assembled, 'GUESTS')).toMatchObject({ kind: 'extra', count: 6, across: 0.24 })
  })

  it('puts a prop with whom it is told to be', () => {
    expect(subject(assembled, 'Storm Lamp')).toMatchObject({ kind: 'prop', number: 3, holder: 'The Guard' })
  })

  it('does not take a direction of looking for a place', () => {
    expect(
      subject('Dr. Ada Voss appears exactly once: standing, midground, facing left, calm.', 'Dr. Ada Voss'),
    ).toMatchObject({ across: null, facing: 'left' })
  })

  it('knows who is only kept from an earlier pass', () => {
    const kept = subject('Bo appears exactly once: standing left, midground.', 'Bo', [sent(1, 'so far', 'canvas')])
    expect(kept).toMatchObject({ described: false, number: null, across: 0.24 })
  })

  it('reads free text, and forgets nobody whose picture is sent', () => {
    const brief = read('Wide shot. Dr. Ada Voss on the left waves at sunset.')
    expect(brief.subjects.map(({ name }) => name).toSorted()).toEqual(['Dr. Ada Voss', 'Storm Lamp'])
    expect(brief.subjects.find(({ number }) => number === 2)?.across).toBe(0.24)
  })

  it('takes any text at all, and still shows everybody whose picture is sent', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.lorem({ mode: 'sentences' })), (prompt) => {
        const numbers = read(prompt).subjects.map(({ number }) => number)
        expect(numbers).toContain(2)
        expect(numbers).toContain(3)
      }),
    )
  })
})
