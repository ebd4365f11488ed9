import { describe, expect, it } from 'vitest'
import { carriedTags } from './carried-tags.ts'
import type { AssetFact, LookFact, Picture, SceneOrder } from './facts.ts'
import { gate } from './gate.ts'
import { brokenPins } from './pins.ts'
import { referenceChain } from './reference-chain.ts'
import { resolveLooks } from './resolve-looks.ts'

const picture = (name: string): Picture => ({ attemptId: `attempt ${name}`, hash: `hash ${name}` })
const asset = (id: string, rest: Partial<AssetFact> = {}): AssetFact => ({
  id, kind: 'character', nature: 'person', name: id.toUpperCase(), aliases: [], description: 'plain', count: null, state: 'kept', pictured: true, master: null, angles: {}, ...rest,
})
const look = (scene: number, rest: Partial<LookFact> = {}): LookFact => ({
  id: `look ${scene}`, sceneId: `scene ${scene}`, assetId: 'ida', inheritedFromId: null, descriptionOverride: null, statusTags: [], carryForward: [], droppedTags: [],
  asIs: true, referenceAttemptId: null, chosen: null, own: null, requirement: null, seen: { view: null, height: null, size: null }, ...rest,
})
const own = (scene: number, rest: Partial<LookFact> = {}) => look(scene, { asIs: false, own: picture(`in ${scene}`), ...rest })
const scenes = (count: number, deferred: number[] = []): SceneOrder[] =>
  Array.from({ length: count }, (_, index) => ({ id: `scene ${index + 1}`, position: index + 1, deferred: deferred.includes(index + 1) }))
const ida = asset('ida', { master: picture('master') })

describe('a look', () => {
  it('is shown with the nearest earlier picture, the chosen one, or its own', () => {
    const looks = [own(1), look(2), look(3, { chosen: picture('old') }), own(4)]
    const resolved = resolveLooks([ida], looks, scenes(4))
    expect(looks.map(({ id }) => resolved.get(id)!.picture?.source)).toEqual(['own', 'earlier', 'chosen', 'own'])
    expect(resolved.get('look 4')!.reference).toMatchObject(picture('old'))
  })

  it('follows a new order of the scenes', () => {
    const looks = [own(1, { carryForward: ['scar'], statusTags: ['scar'] }), look(2)]
    const swapped = scenes(2).map((scene) => ({ ...scene, position: 3 - scene.position }))
    expect(resolveLooks([ida], looks, scenes(2)).get('look 2')!.tags).toEqual(['scar'])
    expect(resolveLooks([ida], looks, swapped).get('look 2')!.tags).toEqual([])
  })
})

describe('a broken pin', () => {
  it.each([
    ['gone', look(2, { inheritedFromId: 'look 9' }), scenes(3), 'not in the film any more'],
    ['forward', look(2, { inheritedFromId: 'look 3' }), scenes(3), 'not earlier any more'],
    ['deferred', look(2, { inheritedFromId: 'look 1' }), scenes(3, [1]), 'deferred'],
    ['foreign', look(2, { inheritedFromId: 'look 1', assetId: 'max' }), scenes(3), 'another asset'],
  ])('%s is found, with the reason', (_, pinned, order, reason) => {
    const [broken] = brokenPins([look(1), pinned, look(3)].filter(({ id }, place, all) => all.findIndex((one) => one.id === id) === place), order)
    expect(broken).toMatchObject({ lookId: 'look 2', reason: expect.stringContaining(reason) })
  })

  it('is not followed: the nearest earlier look is taken', () => {
    const tagged = (scene: number, tag: string) => look(scene, { statusTags: [tag], carryForward: [tag] })
    const looks = [tagged(1, 'clean'), tagged(2, 'muddy'), look(3, { inheritedFromId: 'look 2' })]
    expect(resolveLooks([ida], looks, scenes(3)).get('look 3')!.tags).toEqual(['clean', 'muddy'])
    expect(resolveLooks([ida], looks, scenes(3, [2])).get('look 3')!.tags).toEqual(['clean'])
  })

  it('is none that points to an earlier look of the same asset', () => {
    expect(brokenPins([look(1), look(2), look(3, { inheritedFromId: 'look 1' })], scenes(3))).toEqual([])
  })
})

describe('the reference carousel', () => {
  const chainOf = (looks: LookFact[], id: string, order = scenes(5)) => {
    const resolved = resolveLooks([ida], looks, order)
    return referenceChain(resolved.get(id)!, [...resolved.values()], order, [{ assetId: 'ida', name: 'SWAN', picture: picture('swan') }])
  }

  it('walks back through the scenes that have a picture, to the master image, to the forms', () => {
    const chain = chainOf([own(1), look(2), own(3), look(4)], 'look 4')
    expect(chain.map(({ label }) => label)).toEqual(['Scene 3', 'Scene 1', 'Master image', 'SWAN'])
    expect(chain.filter(({ current }) => current).map(({ label }) => label)).toEqual(['Scene 3'])
  })

  it('marks the chosen one, even when it is no longer selected where it was made', () => {
    const chosen = chainOf([own(1), own(3), look(4, { chosen: picture('in 1') })], 'look 4')
    expect(chosen.find(({ current }) => current)?.label).toBe('Scene 1')
    expect(chainOf([own(1), look(4, { chosen: picture('of old') })], 'look 4')[0]).toMatchObject({ label: 'Chosen picture', current: true })
  })

  it('skips deferred and later scenes', () => {
    expect(chainOf([own(1), own(3), look(4), own(5)], 'look 4', scenes(5, [3])).map(({ label }) => label)).toEqual(['Scene 1', 'Master image', 'SWAN'])
  })
})

describe('the gate', () => {
  const film = (looks: LookFact[], assets = [asset('ida'), asset('max'), asset('cup', { kind: 'prop' })]) => ({
    looks: resolveLooks(assets, looks, scenes(3)),
    primary: new Set(['ida']),
    shares: [{ assetId: 'ida', scenes: 3, speeches: 8 }, { assetId: 'max', scenes: 1, speeches: 2 }],
    scenes: 3,
  })

  it('requires primary characters, with their figures, and nobody else', () => {
    const looks = [look(1), look(1, { id: 'max', assetId: 'max' }), look(1, { id: 'cup', assetId: 'cup' })]
    expect(gate(looks, film(looks)).map(({ name, required, because }) => [name, required, because])).toEqual([
      ['IDA', true, 'primary: in 3 of 3 scenes, 8 of 10 speeches'],
      ['MAX', false, 'not primary: in 1 of 3 scenes, 2 of 10 speeches'],
      ['CUP', false, 'a prop'],
    ])
  })

  it('is opened and closed by the user', () => {
    const looks = [look(1, { requirement: 'later' }), look(1, { id: 'cup', assetId: 'cup', requirement: 'required' })]
    expect(gate(looks, film(looks)).map(({ required }) => required)).toEqual([false, true])
  })

  it('says exactly what is missing, and what is shown instead', () => {
    const looks = [look(1), own(2), look(3, { asIs: false })]
    expect(gate(looks, film(looks)).map(({ missing }) => missing)).toEqual([
      'no picture at all; it goes as words',
      null,
      'no picture of its own yet; that of an earlier scene is shown instead',
    ])
  })
})

it('asks of carried tags only those that nobody kept or dropped here', () => {
  const looks = [look(1, { statusTags: ['wet', 'scar', 'limp'], carryForward: ['wet', 'scar', 'limp'] }), look(2, { droppedTags: ['wet'], statusTags: ['scar'] })]
  expect(carriedTags(looks[1]!, resolveLooks([ida], looks, scenes(2)))).toEqual(['limp'])
})
