import { describe, expect, it } from 'vitest'
import { assetGate } from './gate.ts'

const asset = (id: string, rest: Partial<Parameters<typeof assetGate>[0][number]> = {}) =>
  ({ id, state: 'kept', description: 'tall', pictured: true, picture: 'hash', cutoutComplaints: [], latest: null, ...rest }) as const
const messages = (...assets: ReturnType<typeof asset>[]) => assetGate(assets).lines.map(({ message }) => message)

describe('the gate of the assets', () => {
  it('lets assets without a picture pass, and says that they go as words', () => {
    expect(assetGate([asset('a', { picture: null }), asset('b')])).toEqual({ open: true, lines: [{ blocks: false, message: '1 asset has no picture and goes as words', assetIds: ['a'] }] })
    expect(messages(asset('a', { picture: null, description: '' }))).toEqual(['1 asset has neither picture nor description and goes by its name only'])
  })

  it('is closed while there is nothing, or something nobody decided about', () => {
    expect(assetGate([]).open).toBe(false)
    expect(assetGate([asset('a', { state: 'candidate', picture: null }), asset('b')])).toMatchObject({ open: false, lines: [{ blocks: true, assetIds: ['a'] }] })
    expect(assetGate([asset('a', { state: 'sidelined' })]).open).toBe(false)
  })

  it('names what failed, what is under way and cutouts that did not pass', () => {
    const failed = asset('a', { picture: null, latest: { state: 'failed', error: 'refused' } })
    const running = asset('b', { picture: null, latest: { state: 'running', error: null } })
    const halo = asset('c', { cutoutComplaints: ['The edge still has the colour of the old background.'] })
    expect(messages(failed, running, halo)).toEqual(['1 asset has its picture under way', '1 asset could not be drawn', '1 asset has a cutout that did not pass'])
  })
})
