import { describe, expect, it } from 'vitest'
import type { ElementKind, ScreenplayElement } from '#core/scripts/screenplay.ts'
import type { SlugLine } from '#core/scenes/scene.ts'
import { cameraText } from '../camera-text.ts'
import type { CastEntry } from '../cast-entry.ts'
import { draftShots } from '../draft-shots.ts'

const entry = (name: string, more: Partial<CastEntry> = {}): CastEntry => ({
  name,
  aliases: [],
  kind: 'character',
  nature: 'person',
  speaks: true,
  count: null,
  ...more,
})
const cast = [
  entry('Nora'),
  entry('Ivo'),
  entry('Guests', { kind: 'extra', speaks: false }),
  entry('letter', { kind: 'prop', nature: 'thing' }),
]

type SceneOptions = { setting?: SlugLine['setting']; established?: boolean; insert?: string }

/** Every line is a shot: "NORA: …" is said, anything else done; a transition between them keeps them apart. */
function drafts(
  lines: string[],
  { setting = 'interior', established = true, insert }: SceneOptions = {},
  people: readonly CastEntry[] = cast,
) {
  let line = 0
  const element = (kind: ElementKind, text: string): ScreenplayElement => ({
    kind,
    text,
    place: { line: ++line, endLine: line, page: null },
  })
  const elements = lines.flatMap((text) => {
    const [, cue, said] = /^([A-Z]+(?: \([^)]*\))?): (.*)$/u.exec(text) ?? []
    const told = cue ? [element('character', cue), element('dialogue', said ?? '')] : [element('action', text)]
    return [...told, element('transition', 'CUT TO:')]
  })
  const scene = {
    slug: { setting, places: ['INN'], time: null },
    elements,
    insert: insert !== undefined,
    heading: insert ?? 'INN',
  }
  return draftShots(scene, people, { established, language: 'en' })
}
const cameras = (lines: string[], options: SceneOptions = {}) =>
  drafts(lines, options).map(({ camera, cameraReason }) => `${cameraText(camera)} — ${cameraReason}`)
const long = 'I have been waiting for this day for such a very long time, and you know it.'

describe('chooseCamera', () => {
  it('establishes a place that was not shown before', () => {
    expect(cameras(['Rain falls on the roof.'], { established: false, setting: 'exterior' })[0]).toContain(
      'Extreme wide shot',
    )
    expect(cameras(['A fire burns low.'], { established: false })[0]).toContain('Wide shot')
    expect(cameras(['Nora stirs the soup.'])[0]).not.toContain('establishes')
  })

  it('takes two who talk together first, then over the shoulder of the one who listens', () => {
    expect(
      cameras([`NORA: ${long}`, `IVO: ${long}`, `NORA: ${long}`, `IVO: ${long}`]).map(
        (one) => one.split(' — ')[1]?.split(';')[0],
      ),
    ).toEqual([
      'Nora speaks',
      'two-shot: Ivo and Nora talk',
      "over Ivo's shoulder: Nora talks",
      "over Nora's shoulder: Ivo talks",
    ])
  })

  it('has the one whose shoulder it is in the frame', () => {
    const shots = drafts([`NORA: ${long}`, `IVO: ${long}`, `NORA: ${long}`])
    expect(shots.map(({ subjects }) => subjects)).toEqual([['Nora'], ['Ivo', 'Nora'], ['Nora', 'Ivo']])
  })

  it('comes closer while one person goes on, and does not repeat itself', () => {
    const sizes = cameras([`NORA: ${long}`, `NORA: ${long}`, `NORA: ${long}`, `NORA: ${long}`]).map(
      (one) => one.split(',')[0],
    )
    expect(sizes).toEqual(['Medium shot', 'Medium close-up', 'Close-up', 'Medium wide shot'])
  })

  it('goes close on a feeling and on what hands do with a thing', () => {
    expect(cameras(['Nora weeps.'])[0]).toBe(
      'Close-up, eye level, 85 mm, static — close on Nora: the feeling is in the face',
    )
    expect(cameras(['Nora unfolds the letter.'])[0]).toContain('insert: letter')
  })

  it('holds the way in, lets people go, and leaves room for those who pass', () => {
    expect(
      cameras(['Nora sews.', 'Ivo walks in.', 'Ivo walks out.', 'Guests pass in the background.']).map(
        (one) => one.split(' — ')[1],
      ),
    ).toEqual([
      'Nora',
      'holds the way in for Ivo; pans with Ivo',
      'lets Ivo go; pans after Ivo',
      'leaves room for Guests to pass; leaves the scene',
    ])
  })

  it('follows who moves through the place', () => {
    expect(cameras(['Nora crawls along the wall.'])[0]).toBe(
      'Full shot, eye level, 35 mm, follow — Nora moves through the place; follows Nora',
    )
  })

  it('shows groups wide, falls from above and looks up from below', () => {
    expect(cameras(['Guests dance.'])[0]).toContain('Wide shot, eye level')
    expect(cameras(['Ivo collapses.'])[0]).toContain('high angle')
    expect(cameras(['Nora looks up at the clock.'])[0]).toContain('low angle')
  })

  it('looks up to who commands, and down on who has to listen', () => {
    const shots = cameras([`NORA: ${long}`, `IVO: ${long}`, 'NORA: Bring me the key or else I break the door!', 'Ivo nods.'])
    expect(shots[2]).toContain("over Ivo's shoulder")
    expect(shots[3]).toContain('high angle')
    expect(shots[3]).toContain('Ivo is in the power of Nora')
    expect(cameras(['NORA: Get out!'])[0]).toContain('from below: Nora has the say')
  })

  it('tilts for who has lost hold, and for nobody else', () => {
    expect(cameras(['Ivo reels, dizzy.'])[0]).toContain('dutch angle')
    expect(cameras(['Ivo reads the letter.'])[0]).not.toContain('dutch')
  })

  it('shows what lies flat from above, and what somebody sees with their eyes', () => {
    expect(cameras(['The letter lies under a cup.'])[0]).toContain('overhead')
    expect(cameras(['Nora notices the letter.'])[0]).toContain('point of view')
  })

  it('goes down to an animal instead of looking over its shoulder', () => {
    const shots = drafts([`NORA: ${long}`, `REX: ${long}`, `NORA: ${long}`, `REX: ${long}`], {}, [
      ...cast,
      entry('Rex', { nature: 'animal' }),
    ])
    expect(shots.map(({ camera }) => camera.angle)).not.toContain('over_the_shoulder')
    expect(shots[2]?.cameraReason).toContain('up from Rex: Nora talks')
  })

  it('never looks over the shoulder of a narrator', () => {
    const angles = drafts([`NORA: ${long}`, `NARRATOR: ${long}`, `NORA: ${long}`]).map(({ camera }) => camera.angle)
    expect(angles).not.toContain('over_the_shoulder')
  })

  it('comes closer as a talk tightens, and rises and sits with people', () => {
    const talk = cameras(Array.from({ length: 6 }, (_, at) => `${at % 2 ? 'IVO' : 'NORA'}: ${long}`))
    expect(talk.some((one) => one.includes('comes closer as the talk tightens'))).toBe(true)
    expect(cameras(['Nora stands up.'])[0]).toContain('tilt up')
    expect(cameras(['Nora drops into the chair.'])[0]).toContain('tilt down')
  })

  it('does not leave the height of the eyes in the same way twice in a row', () => {
    const angles = drafts(Array.from({ length: 6 }, () => 'Nora crouches.')).map(({ camera }) => camera.angle)
    angles.forEach((angle, at) => expect(angle === 'high' && angles[at - 1] === 'high').toBe(false))
  })

  it('does what the script itself asks', () => {
    expect(cameras(['CLOSE ON the letter.'])).toEqual([
      'Close-up, overhead, 85 mm, static — the script asks: CLOSE ON; from straight above: it lies flat',
    ])
    expect(cameras(['The camera pans left to Ivo.'])[0]).toContain('pan left')
    expect(cameras(['Ivo, out of breath.'], { insert: 'KEYHOLE POV' })[0]).toContain('point of view')
  })

  it('does not take plain words for camera words', () => {
    expect(cameras(['Nora walks down a wide street and pans for gold.'])[0]).not.toContain('the script asks')
  })

  it('stays with somebody while a voice is heard', () => {
    expect(cameras(['Nora sews.', 'IVO (V.O.): It was the last winter.'])[1]).toContain(
      'stays with Nora while the voice is heard',
    )
  })

  it('never shows one size three times in a row where anything else has a reason', () => {
    const sizes = cameras(Array.from({ length: 12 }, (_, at) => (at % 2 ? 'Nora weeps.' : 'Ivo weeps.'))).map(
      (one) => one.split(',')[0],
    )
    sizes.forEach((size, at) => expect(at > 1 && size === sizes[at - 1] && size === sizes[at - 2]).toBe(false))
  })
})
