import { describe, expect, it } from 'vitest'
import { findModel, readModels } from './models.ts'
import { preflight } from './preflight.ts'
import type { ImageWork, VideoWork, Work } from './work.ts'

const models = readModels()
const model = (id: string) => models.find((row) => row.id === id)!
const say = (work: Work, id: string) => preflight(work, model(id)).map(({ level, message }) => `${level}: ${message}`)

const frame: ImageWork = { kind: 'image', ratio: '16:9', references: 2, background: 'scene', prompt: 900 }
const clip: VideoWork = {
  kind: 'video',
  ratio: '16:9',
  seconds: 6,
  resolution: '720p',
  start: true,
  end: true,
  references: 0,
  sound: true,
  prompt: 700,
  changes: [],
}

describe('preflight of a frame', () => {
  it('has nothing to say when the model makes it as asked', () => {
    expect(say(frame, 'google/gemini-3-pro-image')).toEqual([])
    expect(say({ ...frame, background: 'transparent' }, 'built-in/painter')).toEqual([])
  })

  it('says how a ratio nobody makes is got', () => {
    expect(say({ ...frame, ratio: '2.35:1' }, 'openai/gpt-image-1.5')).toEqual([
      'fixed: 2.35:1 is made by GPT Image 1.5 as 3:2, 1536 × 1024, and cropped to 1536 × 654',
    ])
  })

  it('plans passes where the faces would blend, with their price, and warns when they are many', () => {
    expect(say({ ...frame, references: 5 }, 'google/gemini-3-pro-image')).toEqual([
      'fixed: 5 references are more than the 4 Gemini 3 Pro Image keeps apart: 2 passes, together $0.27',
    ])
    expect(say({ ...frame, references: 9 }, 'built-in/painter')).toEqual([
      'warning: 9 references are more than the 3 Painter keeps apart: 4 passes.' +
        ' Fewer keep faces truer: the rest can go as words',
    ])
  })

  it('tells which assets go as words when the model takes no more pictures', () => {
    const single = { ...findModel(models, 'image', 'fal/flux-2-pro')!, references: { hard: 1, trusted: 1 } }
    expect(preflight({ ...frame, references: 3 }, single)).toMatchObject([
      { level: 'warning', message: expect.stringContaining('2 of 3 go as words') },
    ])
  })

  it('makes a cutout of what cannot be made transparent', () => {
    const [notice] = preflight({ ...frame, background: 'transparent' }, model('google/gemini-3-pro-image'))
    expect(notice).toMatchObject({ level: 'fixed', about: 'background' })
  })

  it('never promises a quality the model does not have', () => {
    expect(say({ ...frame, tier: '8K' }, 'google/gemini-3-pro-image')).toEqual([
      'warning: Gemini 3 Pro Image has no "8K": the picture is made as "1K"',
    ])
  })
})

describe('preflight of a clip', () => {
  it('generates the next length and trims it', () => {
    expect(say({ ...clip, seconds: 5 }, 'google/veo-3.1')).toEqual([
      'fixed: Veo 3.1 makes 4, 6 or 8 seconds: the 5 s shot is generated as 6 s and trimmed',
    ])
  })

  it('knows that a large picture is made in one length only', () => {
    expect(say({ ...clip, resolution: '1080p' }, 'google/veo-3.1')).toEqual([
      'fixed: Veo 3.1 makes 8 seconds: the 6 s shot is generated as 8 s and trimmed',
    ])
  })

  it('asks for a split where no clip is long enough', () => {
    expect(say({ ...clip, seconds: 12 }, 'google/veo-3.1')).toEqual([
      'blocked: Veo 3.1 makes at most 8 s: split this shot of 12 s',
    ])
  })

  it('names who would never be seen without an end frame', () => {
    const startOnly = { ...findModel(models, 'video', 'google/veo-3.1')! }
    startOnly.legal = startOnly.legal.map((row) => ({ ...row, modes: ['start'] }))
    const changes = [{ name: 'Mara', how: 'enters' as const }, { name: 'Bob', how: 'exits' as const }]
    expect(preflight({ ...clip, changes }, startOnly).map(({ message }) => message)).toEqual([
      'Veo 3.1 takes no end frame: yours is not sent, words lead to it',
      'Veo 3.1 takes no end frame: only the video prompt tells that ' +
        'Mara enters. No picture sent shows Mara, who may never be seen',
      'Veo 3.1 takes no end frame: only the video prompt tells that ' +
        'Bob exits. No picture sent shows the place without Bob, who may never leave',
    ])
    expect(say({ ...clip, end: false, changes: [changes[1]!] }, 'google/veo-3.1')).toEqual([
      expect.stringContaining('goes with its start frame only: only the video prompt tells that Bob exits'),
    ])
  })

  it('will not start from the end', () => {
    expect(say({ ...clip, start: false }, 'fal/kling-3.0')).toEqual([
      'blocked: Kling 3.0 (fal) cannot start from an end frame alone: make the start frame too',
    ])
  })

  it('keeps frames and drops references aloud where both cannot go together', () => {
    expect(say({ ...clip, references: 2 }, 'google/veo-3.1')).toEqual([
      'warning: Veo 3.1 takes frames or reference pictures, never both: 2 of 2 go as words',
    ])
  })

  it('says that sound nobody asked for is paid for, and that a silent model stays silent', () => {
    expect(say({ ...clip, sound: false }, 'google/veo-3.1')).toEqual([
      'fixed: Veo 3.1 always makes sound: it is made, paid for and muted',
    ])
    expect(say(clip, 'built-in/animatic')).toEqual([
      'warning: Animatic makes silent clips: dialogue and sound are added in the edit',
    ])
  })

  it('blocks a prompt that would be cut off', () => {
    expect(say({ ...clip, prompt: 2600 }, 'fal/kling-3.0')).toContain(
      'blocked: The prompt has 2,600 characters, Kling 3.0 (fal) takes 2,500: shorten it',
    )
  })

  it('warns when nobody could confirm the price', () => {
    expect(say(clip, 'fal/seedance-2.0')).toEqual([
      'warning: Not confirmed for Seedance 2.0 (fal): the price at each size',
    ])
  })

  it('shows a retired model as such', () => {
    expect(say(clip, 'openai/sora-2')).toEqual([expect.stringMatching(/^blocked: Sora 2 is retired: .*September 2026/)])
  })
})

describe('preflight of words', () => {
  it('blocks what a model cannot take in one call, and pictures for one that sees none', () => {
    const work = { kind: 'text' as const, tokensIn: 31_000, tokensOut: 4000, pictures: 0 }
    expect(say(work, 'local/openai-compatible')).toEqual([
      'blocked: About 35,000 tokens are more than the 32,000 that A model of your own takes in one call: ' +
        'send it in parts',
    ])
    expect(say({ ...work, pictures: 1 }, 'built-in/rules')).toEqual([
      'blocked: Rules reads words only and cannot look at a picture',
    ])
  })

  it('warns of a sketch that is sent and not followed, once, and only of engines that do not', () => {
    const work = { ...frame, guides: ['storyboard', 'storyboard'] }
    expect(say(work, 'built-in/painter')).toEqual([
      'warning: Painter is sent the storyboard and does not follow it: choose another image engine, or say it in words',
    ])
    expect(say(work, 'google/gemini-3-pro-image')).toEqual([])
  })

  it('blocks a model that does another kind of work', () => {
    expect(say(frame, 'google/veo-3.1')).toEqual([
      'blocked: Veo 3.1 works with clips and cannot make pictures: choose another engine in Settings',
    ])
  })
})
