import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type FormTurn, formBreaks } from './form-breaks.ts'
import { presences } from './presence.ts'
import { applyChanges, type Assigned, worldBreaks } from './world-breaks.ts'

const words = { labels: ['3A', '3B', '3C', '3D'], nameOf: (asset: string) => asset }
const way = (...shots: (Assigned['presence'] | null)[]): Assigned[] =>
  shots.flatMap((presence, shot) => (presence === null ? [] : [{ shot, asset: 'Karl', presence }]))
const gnome = (shot: number | null, more: Partial<FormTurn> = {}): FormTurn => ({ id: 'one', asset: 'Karl', form: 'Gnome', shot, moment: 'within', where: '3B', ...more })

describe('formBreaks', () => {
  it('finds nothing where the end of the shot shows the new form', () => {
    expect(formBreaks(words, [gnome(1)], way('throughout', 'throughout', 'exits'))).toEqual([])
    expect(formBreaks(words, [gnome(1, { moment: 'before' })], way('throughout', 'exits'))).toEqual([])
    expect(formBreaks(words, [gnome(null)], way('throughout'))).toEqual([])
  })

  it('wants who turns into something to be there, and to stay until it is seen', () => {
    expect(formBreaks(words, [gnome(1)], way('throughout', null, 'throughout'))).toMatchObject([
      { message: 'Karl becomes Gnome in 3B, but is not in it', mends: [[{ shot: 1, presence: 'throughout' }]] },
    ])
    expect(formBreaks(words, [gnome(1)], way('throughout', 'exits', 'enters'))).toMatchObject([
      {
        message: 'Karl becomes Gnome in 3B, but exits in it: no frame of it shows the new form',
        mends: [
          [
            { shot: 1, presence: 'throughout' },
            { shot: 2, presence: 'throughout' },
          ],
        ],
      },
    ])
  })

  it('says who turns into what they are already', () => {
    const turns = [gnome(null, { where: 'scene 1' }), gnome(1, { id: 'two', form: 'gnome' })]
    expect(formBreaks(words, turns, way('throughout', 'throughout'))).toMatchObject([
      { turn: 'two', since: 'scene 1', message: 'Karl becomes gnome in 3B, but has been so since scene 1' },
    ])
  })

  it('is mended without breaking the world anew', () => {
    const casting = fc.array(fc.option(fc.constantFrom(...presences)), { minLength: 4, maxLength: 4 }).map((all) => way(...all))
    fc.assert(
      fc.property(casting, fc.integer({ min: 0, max: 3 }), (assignments, shot) => {
        const before = worldBreaks(words, assignments).map((one) => one.shot)
        for (const mend of formBreaks(words, [gnome(shot)], assignments).flatMap(({ mends }) => mends)) {
          const mended = applyChanges(assignments, mend)
          expect(formBreaks(words, [gnome(shot)], mended)).toEqual([])
          for (const left of worldBreaks(words, mended)) expect(before).toContain(left.shot)
        }
      }),
    )
  })
})
