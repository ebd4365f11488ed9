import { describe, expect, it } from 'vitest'
import { parseSlugLine } from './slug-line.ts'
import { sceneTitle } from './scene-title.ts'

const said = (heading: string) => sceneTitle(parseSlugLine(heading), heading)

describe('a scene in words', () => {
  it('says where and when, without shouting', () => {
    expect(said('INT. CAFÉ ÉTOILE - KITCHEN - NIGHT')).toBe('Interior: Café Étoile, Kitchen, night')
    expect(said("EXT. ANNA'S GARDEN - DAY")).toBe("Exterior: Anna's Garden, day")
  })
  it('keeps what it cannot take apart', () => {
    expect(said('the end of the world')).toBe('the end of the world')
    expect(sceneTitle({ setting: 'unknown', places: [], time: null }, '')).toBe('Untitled scene')
  })
})
