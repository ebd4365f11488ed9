import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aspectRatios } from '#core/projects/film.ts'
import type { ImageModel, VideoModel } from './model.ts'
import { readModels } from './models.ts'
import { passesFor, referenceCap } from './passes.ts'
import { planImage } from './plan-image.ts'
import { planSize } from './plan-size.ts'
import { longest, planSeconds, planVideo } from './plan-video.ts'
import { preflight } from './preflight.ts'
import { price } from './price.ts'
import { ratioOf } from './ratios.ts'
import type { ImageWork, Notice, VideoWork } from './work.ts'

const models = readModels()
const images = models.filter((model): model is ImageModel => model.kind === 'image')
const videos = models.filter((model): model is VideoModel => model.kind === 'video')

const anyFrame = fc.record<ImageWork>({
  kind: fc.constant('image'),
  ratio: fc.oneof(fc.constantFrom(...aspectRatios), fc.constantFrom('3:1', '1:3', '21:9', '7:5', '1584:672', '9:1')),
  references: fc.nat(20),
  background: fc.constantFrom('scene', 'transparent'),
  prompt: fc.nat(40_000),
})

const anyClip = fc.record<VideoWork>({
  kind: fc.constant('video'),
  ratio: fc.constantFrom(...aspectRatios, '7:5', '1:3'),
  seconds: fc.integer({ min: 1, max: 70 }).map((halves) => halves / 2),
  resolution: fc.constantFrom('480p', '720p', '1080p', '4K'),
  start: fc.boolean(),
  end: fc.boolean(),
  references: fc.nat(12),
  sound: fc.boolean(),
  prompt: fc.nat(4000),
  changes: fc.array(fc.record({ name: fc.constantFrom('Mara', 'Bob'), how: fc.constantFrom('enters', 'exits') })),
})

const of = (id: string) => models.find((model) => model.id === id)!
const told = (notices: Notice[], about: Notice['about']) => notices.some((notice) => notice.about === about)
const isBlocked = (notices: Notice[]) => notices.some(({ level }) => level === 'blocked')

/** A clip model as a person might add it: any matrix, any caps. */
const anyVideoModel = fc
  .record({
    base: fc.constantFrom(...videos),
    legal: fc.array(
      fc.record({
        modes: fc.uniqueArray(fc.constantFrom('words', 'start', 'start_end', 'references'), { minLength: 1 }),
        seconds: fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 4 }),
        resolutions: fc.uniqueArray(fc.constantFrom('480p', '720p', '1080p', '4K'), { minLength: 1 }),
        ratios: fc.uniqueArray(fc.constantFrom('16:9', '9:16', '1:1', '21:9'), { minLength: 1 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    hard: fc.nat(9),
    withFrames: fc.boolean(),
  })
  .map(({ base, legal, hard, withFrames }) => ({ ...base, legal, references: { hard, withFrames } }) as VideoModel)

describe('a plan for a clip', () => {
  it('is legal, or there is none and the work is blocked with a reason', () => {
    fc.assert(
      fc.property(anyClip, fc.oneof(fc.constantFrom(...videos), anyVideoModel), (work, model) => {
        const plan = planVideo(work, model)
        if (!plan) return isBlocked(preflight(work, model))
        return model.legal.some(
          (row) =>
            row.modes.includes(plan.mode) &&
            row.resolutions.includes(plan.resolution) &&
            row.ratios.includes(plan.ratio) &&
            (Array.isArray(row.seconds)
              ? row.seconds.includes(plan.seconds)
              : plan.seconds >= row.seconds.from && plan.seconds <= row.seconds.to),
        )
      }),
      { numRuns: 3000 },
    )
  })

  it('changes nothing without saying so', () => {
    fc.assert(
      fc.property(anyClip, fc.oneof(fc.constantFrom(...videos), anyVideoModel), (work, model) => {
        const plan = planVideo(work, model)
        const notices = preflight(work, model)
        if (!plan) return
        expect(told(notices, 'length')).toBe(plan.seconds !== work.seconds)
        expect(told(notices, 'size')).toBe(plan.resolution !== work.resolution)
        expect(told(notices, 'ratio')).toBe(plan.ratio !== work.ratio)
        expect(told(notices, 'sound')).toBe(plan.sound !== work.sound)
        expect(told(notices, 'references')).toBe(plan.references !== work.references)
        const isEndLost = work.end && plan.mode !== 'start_end'
        const isSomebodyUnseen = work.changes.length > 0 && plan.mode !== 'start_end'
        expect(told(notices, 'frames')).toBe(isEndLost || isSomebodyUnseen)
        expect(plan.seconds).toBeGreaterThanOrEqual(work.seconds)
      }),
      { numRuns: 3000 },
    )
  })

  it('has even pixels, and a crop in the film’s ratio inside them', () => {
    fc.assert(
      fc.property(anyClip, fc.constantFrom(...videos), (work, model) => {
        const plan = planVideo(work, model)
        if (!plan) return
        const { width, height } = plan.crop ?? plan.size
        expect([width % 2, height % 2]).toEqual([0, 0])
        expect(width).toBeLessThanOrEqual(plan.size.width)
        expect(height).toBeLessThanOrEqual(plan.size.height)
        if (plan.crop) expect(Math.abs(width / height / ratioOf(work.ratio) - 1)).toBeLessThan(0.01)
      }),
    )
  })

  it('asks for the shortest length that holds the shot', () => {
    const veo = videos.find(({ id }) => id === 'google/veo-3.1')!
    expect(planSeconds(5, veo, 'start_end')).toEqual({ request: 6, trim: 1 })
    expect(planSeconds(5, veo, 'references')).toEqual({ request: 8, trim: 3 })
    expect(planSeconds(9, veo, 'start_end')).toBeNull()
    expect(longest(veo, 'start')).toBe(8)
  })
})

describe('a plan for a frame', () => {
  it('is a size the model makes', () => {
    fc.assert(
      fc.property(anyFrame, fc.constantFrom(...images), ({ ratio }, model) => {
        const { width, height } = planSize(ratio, model).request
        const { sizes } = model
        if (sizes.kind === 'listed') return sizes.sizes.some((size) => size.width === width && size.height === height)
        const pixels = width * height
        const isInside = pixels >= sizes.minPixels && pixels <= sizes.maxPixels
        const isShaped = width / height >= sizes.narrowest && width / height <= sizes.widest
        return isInside && isShaped && width % sizes.step === 0 && height % sizes.step === 0
      }),
      { numRuns: 2000 },
    )
  })

  it('shows the film’s ratio, natively or after the crop, and says which', () => {
    fc.assert(
      fc.property(anyFrame, fc.constantFrom(...images), (work, model) => {
        const { request, crop, safeArea } = planSize(work.ratio, model)
        const shown = crop ?? request
        expect(Math.abs(shown.width / shown.height / ratioOf(work.ratio) - 1)).toBeLessThan(0.015)
        expect(shown.width <= request.width && shown.height <= request.height).toBe(true)
        expect(told(preflight(work, model), 'ratio')).toBe(crop !== null)
        expect(safeArea === null).toBe(crop === null)
      }),
      { numRuns: 2000 },
    )
  })

  it('sends every picture, or says how many go as words', () => {
    fc.assert(
      fc.property(anyFrame, fc.constantFrom(...images), fc.nat(5), fc.boolean(), (work, base, cap, edits) => {
        const { hard } = base.references
        const model = { ...base, edits, references: { hard, trusted: Math.min(cap, hard) } }
        const plan = planImage(work, model)
        const notices = preflight(work, model)
        const isChanged = plan.references < work.references || plan.passes > 1
        expect(told(notices, 'references')).toBe(isChanged)
        expect(told(notices, 'background')).toBe(plan.background !== work.background)
        const capacity = referenceCap(model) + (plan.passes - 1) * Math.max(0, referenceCap(model) - 1)
        expect(plan.references).toBeLessThanOrEqual(Math.max(capacity, 0))
      }),
    )
  })

  it('is drawn by the painter in the sizes of the animatic', () => {
    const painter = images.find(({ id }) => id === 'built-in/painter')!
    const sizes = aspectRatios.map((ratio) => planSize(ratio, painter).request)
    const drawn = [[1280, 720], [720, 1280], [720, 720], [960, 720], [1280, 544]]
    expect(sizes.map(({ width, height }) => [width, height])).toEqual(drawn)
    expect(aspectRatios.every((ratio) => planSize(ratio, painter).crop === null)).toBe(true)
  })

  it('takes 21:9 for 2.35:1 where it is offered and tells the engine what is lost', () => {
    const gemini = images.find(({ id }) => id === 'google/gemini-3-pro-image')!
    expect(planSize('2.35:1', gemini)).toMatchObject({
      request: { ratio: '21:9', width: 1584, height: 672 },
      crop: { width: 1580, height: 672 },
      safeArea: expect.stringContaining('2.35:1'),
    })
    expect(planSize('16:9', gemini, '4K').request).toMatchObject({ width: 5504, height: 3072, tier: '4K' })
  })

  it('needs no more passes than it must', () => {
    const painter = images.find(({ id }) => id === 'built-in/painter')!
    expect([0, 1, 3, 4, 5, 6, 9].map((count) => passesFor(count, painter))).toEqual([1, 1, 1, 2, 2, 3, 4])
  })
})

describe('the price', () => {
  const frame: ImageWork = { kind: 'image', ratio: '1:1', references: 0, background: 'scene', prompt: 10 }
  const clip: VideoWork = {
    kind: 'video',
    ratio: '16:9',
    resolution: '720p',
    seconds: 5,
    start: true,
    end: true,
    references: 0,
    sound: true,
    prompt: 10,
    changes: [],
  }

  it('is for what is generated, not for what is kept', () => {
    expect(price(of('google/veo-3.1'), clip)).toBeCloseTo(6 * 0.4)
    expect(price(of('fal/kling-3.0'), { ...clip, sound: false })).toBeCloseTo(5 * 0.112)
    expect(price(of('fal/kling-3.0'), clip)).toBeCloseTo(5 * 0.168)
  })

  it('is for every pass and every picture sent', () => {
    expect(price(of('google/gemini-3-pro-image'), frame)).toBeCloseTo(0.134)
    expect(price(of('google/gemini-3-pro-image'), { ...frame, references: 7 })).toBeCloseTo(2 * 0.134 + 8 * 0.0011, 6)
    expect(price(of('openai/gpt-image-1.5'), { ...frame, ratio: '16:9', tier: 'high' })).toBeCloseTo(0.2, 2)
  })

  it('is for tokens in and out', () => {
    const work = { kind: 'text' as const, tokensIn: 100_000, tokensOut: 10_000, pictures: 0 }
    expect(price(of('openai/gpt-6-sol'), work)).toBeCloseTo(0.3)
  })

  it('is nothing for the built-in engines and for what cannot go, and never negative', () => {
    expect(price(of('openai/sora-2'), clip)).toBe(0)
    fc.assert(fc.property(anyFrame, fc.constantFrom(...images), (work, model) => price(model, work) >= 0))
    fc.assert(fc.property(anyFrame, (work) => price(of('built-in/painter'), work) === 0))
  })
})
