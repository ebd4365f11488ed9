import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assetKinds, natures } from '#core/assets/kind.ts'
import type { CastMember } from '#core/casting/cast-member.ts'
import { seen } from '#core/casting/manifest.ts'
import { type FrameSide, frameSides, presences } from '#core/casting/presence.ts'
import { blockCast } from '#core/prompts/blocking.ts'
import { assembleFramePrompt } from '#core/prompts/frame-prompt.ts'
import { referencePurposes } from '#core/shots/shot-reference.ts'
import { asWords } from './as-words.ts'
import type { FrameInputs } from './inputs.ts'
import { reasons } from './reasons.ts'
import { frameRequest, referencesOfPasses } from './request.ts'
import { type FrameShotReference, isShotReference, referencesOfSide } from './shot-references.ts'

const names = ['Ada', 'Brun', 'Cleo', 'Dora Lind', 'Edvin', 'Fay', 'Gus', 'Hedda', 'the bell', 'Ivo', 'Jun', 'Kai']
const phrases = ['red hair', 'grey beard', 'a green coat', 'a scar over one eye', 'Dr. Lind’s daughter', 'barefoot', 'tall', 'St. Olav’s medal']
const picture = fc.option(fc.integer({ min: 0, max: 9999 }).map((number) => `hash ${number}`))

const member = (name: string): fc.Arbitrary<CastMember> =>
  fc.record({
    name: fc.constant(name),
    kind: fc.constantFrom(...assetKinds),
    nature: fc.constantFrom(...natures),
    presence: fc.constantFrom(...presences),
    count: fc.option(fc.integer({ min: 2, max: 9 })),
    description: fc.subarray(phrases).map((some) => some.join(', ')),
    tags: fc.subarray(['soaked', 'torn sleeve']),
    picture,
    pictureNote: fc.constantFrom('', 'shown from the front'),
    wordsReason: fc.constantFrom('', 'no picture', 'sidelined'),
    primary: fc.boolean(),
  })

const cast = fc.subarray(names).chain((some) => fc.tuple(...some.map(member)))
const continuity = fc.option(picture.map((hash) => ({ label: 'the start of this shot', hash: hash ?? 'first' })))

const brought: fc.Arbitrary<FrameShotReference[]> = fc
  .uniqueArray(fc.record({ purpose: fc.constantFrom(...referencePurposes), note: fc.constantFrom('', 'low sun', 'as in Image #7 (@[Ada] left)\nand dusk'), hash: fc.integer({ min: 0, max: 9 }).map((number) => `brought ${number}`) }), { maxLength: 3, selector: ({ hash }) => hash })
  .map((all) => referencesOfSide(all.map((one) => ({ ...one, frames: 'both' })), 'start'))

/** As the planner makes them: the prompt is assembled from the cast, unless the user wrote it. */
const inputs: fc.Arbitrary<FrameInputs> = fc
  .record({
    side: fc.constantFrom(...frameSides),
    engine: fc.constantFrom('painter', 'other'),
    cap: fc.integer({ min: 2, max: 5 }),
    request: fc.constantFrom({ width: 1344, height: 768 }, { width: 1024, height: 1024 }),
    crop: fc.option(fc.constant({ width: 1344, height: 572 })),
    camera: fc.constantFrom('wide shot', 'close-up'),
    action: fc.constantFrom('Ada waits.', 'Ada waits. Brun runs in.', ''),
    style: fc.constantFrom('noir', 'anime', ''),
    light: fc.constantFrom('night', ''),
    cast,
    continuity,
    shotReferences: brought,
    styleReferences: fc.uniqueArray(fc.integer({ min: 0, max: 99 }).map((number) => `style ${number}`), { maxLength: 6 }),
    edited: fc.option(fc.constantFrom('@[Ada] by the window.', 'Nobody at all.', '@[Ada] stands as in @[storyboard], lit as in @[mood picture].'), { freq: 4 }),
  })
  .map(({ edited, ...rest }) => ({ ...rest, prompt: edited ?? promptOf(rest), promptEdited: edited !== null }))

function promptOf({ side, camera, action, style, light, cast: all }: Pick<FrameInputs, 'side' | 'camera' | 'action' | 'style' | 'light' | 'cast'>): string {
  const standing = new Map(names.map((name, index) => [name, index]))
  return assembleFramePrompt({ side, camera, action: action ? [action] : [], aliases: {}, standing, setting: '', light, style, safeArea: '', cast: all })
}

const asked = (frame: FrameInputs) => JSON.stringify(frameRequest(frame))

describe('a request', () => {
  it('takes every reference in exactly one pass, never more than the model keeps apart, in numbered order', () => {
    fc.assert(
      fc.property(inputs, (frame) => {
        const { passes } = frameRequest(frame)
        const own = passes.flatMap(({ references }) => references.filter(({ kind }) => kind !== 'canvas'))
        const wanted = [
          ...seen(frame.cast, frame.side).filter((one) => one.picture !== null).map(({ picture: hash }) => hash),
          ...(frame.continuity ? [frame.continuity.hash] : []),
          ...frame.shotReferences!.map(({ hash }) => hash),
          ...frame.styleReferences,
        ]
        const isAgain = (at: number) => own[at]!.kind === 'composition' && own.findIndex(({ hash }) => hash === own[at]!.hash) < at
        expect(own.filter((_, at) => !isAgain(at)).map(({ hash }) => hash).toSorted()).toEqual(wanted.toSorted())
        expect(passes.map(({ references }) => references.length)).toEqual(referencesOfPasses(frame))
        for (const { number, references } of passes) {
          expect(references.length).toBeLessThanOrEqual(frame.cap)
          expect(references.filter(({ kind }) => kind === 'canvas').length).toBe(number === 1 ? 0 : 1)
          if (number > 1) expect(references[0]!.kind).toBe('canvas')
        }
        expect(passes.map(({ number }) => number)).toEqual(passes.map((_, index) => index + 1))
      }),
    )
  })

  it('settles the place and the people before anything is put into their hands', () => {
    fc.assert(
      fc.property(inputs, (frame) => {
        const [first, ...rest] = frameRequest(frame).passes
        const isPerson = ({ kind }: { kind: string }) => kind === 'character' || kind === 'location'
        if (rest.length > 0 && first!.references.some(isPerson)) expect(first!.references.map(({ kind }) => kind)).not.toContain('prop')
      }),
    )
  })

  it('describes nothing that comes in a later pass: it only leaves room for it', () => {
    const told = inputs.filter(({ promptEdited }) => !promptEdited)
    fc.assert(
      fc.property(told, (frame) => {
        const { passes } = frameRequest(frame)
        for (const [at, { text }] of passes.entries()) {
          const later = passes.slice(at + 1).flatMap(({ references }) => references).filter(({ kind }) => kind !== 'location' && assetKinds.some((known) => known === kind))
          for (const { name } of later) {
            expect(text).toMatch(/Leave room for: /)
            expect(text).not.toContain(`${name} appears exactly once`)
            expect(text).not.toContain(`${name}: exactly`)
          }
        }
      }),
    )
  })

  it('names no picture that is not sent, and every picture that is', () => {
    fc.assert(
      fc.property(inputs, (frame) => {
        for (const { text, references } of frameRequest(frame).passes) {
          const cited = new Set([...text.matchAll(/Image #(\d+)/g)].map(([, number]) => Number(number)))
          expect([...cited].toSorted((a, b) => a - b)).toEqual(references.map((_, index) => index + 1))
          references.forEach(({ name }, index) => expect(text).toContain(`Image #${index + 1}: ${name} (`))
        }
      }),
    )
  })

  it('tells of everybody who is in the frame exactly once per pass, and has no anchor left', () => {
    fc.assert(
      fc.property(inputs, (frame) => {
        for (const { text, references } of frameRequest(frame).passes) {
          expect(text).not.toContain('@[')
          for (const { name, kind } of references.filter((one) => assetKinds.some((known) => known === one.kind)))
            expect(text.split(`${name} (`).length - 1, `${name} (${kind}) in ${text}`).toBe(2)
        }
        if (frame.promptEdited) return
        const inFrame = seen(frame.cast, frame.side)
        for (const { name } of inFrame) expect(frame.prompt.split(`@[${name}]`).length - 1).toBe(1)
        for (const { name } of frame.cast.filter((one) => !inFrame.includes(one))) expect(frame.prompt).not.toContain(`@[${name}]`)
      }),
    )
  })

  it('says of everything that was brought for the shot what to take from it, at its number, in the order of F1', () => {
    fc.assert(
      fc.property(inputs, (frame) => {
        for (const { text, references } of frameRequest(frame).passes) {
          const ranks = references.map(({ kind }) => (kind === 'style' ? 3 : isShotReference(kind) ? 2 : kind === 'continuity' || kind === 'canvas' || kind === 'location' ? 0 : 1))
          expect(ranks).toEqual(ranks.toSorted((a, b) => a - b))
          references.forEach(({ kind }, index) => {
            const told = text.split('\n').filter((line) => new RegExp(`^Image #${index + 1} (is|shows) .*\\b(none|nothing) .*\\.$`).test(line))
            expect(told.length, text).toBe(isShotReference(kind) ? 1 : 0)
          })
        }
      }),
    )
  })

  it('calls by its number what the user calls by its name, and by its name alone where it does not go along', () => {
    const sketch: FrameShotReference = { purpose: 'composition', note: '', hash: 'sketch' }
    fc.assert(
      fc.property(inputs, (frame) => {
        const named = { ...frame, shotReferences: [sketch], prompt: 'Framed as in @[storyboard].', promptEdited: true }
        for (const { text, references } of frameRequest(named).passes) {
          const number = references.findIndex(({ hash }) => hash === 'sketch') + 1
          expect(text).toContain(number > 0 ? `Framed as in the storyboard (Image #${number}).` : 'Framed as in the storyboard.')
        }
      }),
    )
  })

  it('begins with the layout that was brought, and shows it again only where it costs no pass', () => {
    fc.assert(
      fc.property(inputs, (frame) => {
        const [first, ...later] = frameRequest(frame).passes
        const asGround = frame.shotReferences!.map((one) => ({ ...one, purpose: one.purpose === 'composition' ? ('look' as const) : one.purpose }))
        expect(referencesOfPasses({ ...frame, shotReferences: asGround }).length).toBe(later.length + 1)
        const layouts = frame.shotReferences!.filter(({ purpose }) => purpose === 'composition')
        const room = frame.cap - Number(frame.continuity !== null) - Number(seen(frame.cast, frame.side).some((one) => one.picture !== null))
        expect(first!.references.filter(({ kind }) => kind === 'composition').length).toBe(Math.min(layouts.length, Math.max(0, room)))
      }),
    )
  })

  it('to a model that takes one picture, or none, is one pass with everything else in words', () => {
    fc.assert(
      fc.property(inputs, fc.constantFrom(0, 1), (frame, cap) => {
        const { passes } = frameRequest({ ...frame, cap })
        expect(passes.length).toBe(1)
        expect(passes[0]!.references.length).toBeLessThanOrEqual(cap)
        expect(passes[0]!.text).not.toMatch(/Image #7/)
        const left = asWords({ ...frame, cap })
        const wanted = seen(frame.cast, frame.side).length + frame.shotReferences!.length + frame.styleReferences.length
        expect(left.length).toBe(wanted - passes[0]!.references.filter(({ kind }) => kind !== 'continuity').length)
        for (const { note } of frame.shotReferences!) if (note === 'low sun') expect(passes[0]!.text).toContain('of this shot (low sun).')
      }),
    )
  })
})

describe('a reason', () => {
  /** The same frame after one thing about it, or about one of its cast, has changed. */
  const edited = fc.tuple(inputs, inputs, fc.integer(), fc.boolean()).map(([one, other, which, inCast]) => {
    const fields = ['engine', 'cap', 'request', 'crop', 'camera', 'action', 'style', 'light', 'cast', 'continuity', 'shotReferences', 'styleReferences'] as const
    const field = fields[Math.abs(which) % fields.length]!
    const next: FrameInputs = { ...one, [field]: other[field] }
    if (inCast && one.cast.length > 0) {
      const [twin] = other.cast
      const index = Math.abs(which) % one.cast.length
      next.cast = one.cast.map((was, at) => (at === index && twin ? { ...twin, name: was.name } : was))
    }
    return { before: one, after: one.promptEdited ? next : { ...next, prompt: promptOf(next) } }
  })

  it('is given whenever the request differs, and says what was and what is', () => {
    fc.assert(
      fc.property(edited, ({ before, after }) => {
        if (asked(before) === asked(after)) return
        const told = reasons(before, after)
        expect(told.length).toBeGreaterThan(0)
        for (const reason of told) {
          const [, from, to] = /: (.*) → (.*)$/.exec(reason) ?? []
          if (from !== undefined) expect(from).not.toBe(to)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a change of presence', () => {
  const sideOf = (frame: FrameInputs, side: FrameSide) => ({ ...frame, side, prompt: frame.promptEdited ? frame.prompt : promptOf({ ...frame, side }) })

  it('leaves the frame that shows the same people as it was', () => {
    fc.assert(
      fc.property(inputs, fc.nat(), fc.constantFrom(...presences), (frame, which, presence) => {
        if (frame.cast.length === 0) return
        const index = which % frame.cast.length
        const changed = { ...frame, cast: frame.cast.map((one, at) => (at === index ? { ...one, presence } : one)) }
        for (const side of frameSides) {
          const isThere = (one: FrameInputs) => seen(one.cast, side).some(({ name }) => name === frame.cast[index]!.name)
          const isSame = asked(sideOf(frame, side)) === asked(sideOf(changed, side))
          if (isThere(frame) === isThere(changed)) expect(isSame).toBe(true)
          else if (!frame.promptEdited) expect(isSame).toBe(false)
        }
      }),
    )
  })

  it('who comes in during the shot leaves its start frame as it was', () => {
    fc.assert(
      fc.property(inputs, member('Zoe'), (frame, zoe) => {
        const start = sideOf(frame, 'start')
        const joined = sideOf({ ...frame, cast: [...frame.cast, { ...zoe, presence: 'enters' }] }, 'start')
        expect(asked(joined)).toBe(asked(start))
      }),
    )
  })

  it('moves nobody, and no two people share a mark', () => {
    fc.assert(
      fc.property(cast, fc.constantFrom(...presences), (all, presence) => {
        const standing = new Map(names.map((name, index) => [name, index % 7]))
        const people = all.filter(({ kind }) => kind === 'character').slice(0, 7)
        const marks = blockCast(people, standing)
        expect(blockCast(people.map((one) => ({ ...one, presence })), standing)).toEqual(marks)
        expect(new Set(marks.values()).size).toBe(people.length)
      }),
    )
  })
})
