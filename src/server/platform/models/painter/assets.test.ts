import { describe, expect, it } from 'vitest'
import { readPixels } from '../../pictures/pixels.ts'
import { ada, adaTold, alphaAt, ben, blue, difference, quay, reference, share, subject } from './studio.fixture.ts'

describe('pictures of assets', () => {
  it('are drawn as they are described', async () => {
    expect(await share(ada, blue)).toBeGreaterThan(0.2)
    expect(await share(ada, '#a8472a')).toBeGreaterThan(0.03)
    expect(await share(ben, blue)).toBeLessThan(0.01)
    expect(await share(ben, '#dcae33')).toBeGreaterThan(0.2)
  })

  it.each([
    ['German', 'eine Frau mit roten Haaren und einem blauen Kleid'],
    ['French', 'une femme aux cheveux roux, robe bleue'],
    ['Spanish', 'una mujer pelirroja con un vestido azul'],
    ['Polish', 'kobieta, rude włosy, niebieska sukienka'],
  ])('are drawn as they are described in %s', async (_, told) => {
    const picture = await subject(`Full-length portrait of Ida (character, person): ${told}. Front view.`)
    expect(await share(picture, blue)).toBeGreaterThan(0.2)
    expect(await share(picture, '#a8472a')).toBeGreaterThan(0.02)
  })

  it.each([
    ['a person', 'Full-length portrait of Olu (character, person): an old fisherman.'],
    ['an animal', 'Full-length portrait of Pip (character, animal): a three-legged dog.'],
    ['a thing that acts', 'Full-length portrait of Unit 9 (character, thing): a rusty robot.'],
    ['a prop', 'Picture of the storm lamp (prop): a brass lantern.'],
    ['a prop of no known kind', 'Picture of the Quorl (prop): nobody knows what it does.'],
    ['extras', 'Several varied people of one kind, MOURNERS (extra): people in black.'],
  ])('show %s alone, whole, on transparent ground', async (_, prompt) => {
    const pixels = await readPixels((await subject(`${prompt} Front view, the whole figure.`)).bytes)
    const corners = [
      [0, 0],
      [299, 0],
      [0, 399],
      [299, 399],
    ].map(([x, y]) => alphaAt(pixels, x!, y!))
    const edges = Array.from({ length: 300 }, (_edge, x) => alphaAt(pixels, x, 0) + alphaAt(pixels, x, 399))
    expect(corners).toEqual([0, 0, 0, 0])
    expect(Math.max(...edges)).toBe(0)
    expect(pixels.data.filter((_byte, at) => at % 4 === 3 && pixels.data[at]! > 200).length).toBeGreaterThan(4000)
  })

  it('fill the whole frame with a place', async () => {
    const { data } = await readPixels(quay.bytes)
    expect(data.every((byte, at) => at % 4 !== 3 || byte === 255)).toBe(true)
  })

  it('differ from every angle', async () => {
    const angles = await Promise.all(
      ['Front view', 'Three-quarter view', 'Side view, in profile', 'Back view'].map((view) =>
        subject(`Full-length portrait of Ada (character, person): ${adaTold}. ${view}.`),
      ),
    )
    for (const [index, one] of angles.entries())
      for (const other of angles.slice(index + 1))
        expect(await difference(one.bytes, other.bytes)).toBeGreaterThan(0.02)
  })

  it('keep face and clothes of the master picture in another view', async () => {
    const side = 'Full-length portrait of Kim (character, person): a clerk. Side view, in profile.'
    const green = '#3f7a50'
    const master = await subject(
      'Full-length portrait of Kim (character, person): a woman in a green coat. Front view.',
    )
    const turned = await subject(side, { references: [reference(1, 'Kim', 'character', 'a clerk', master.bytes)] })
    expect(await share(turned, green)).toBeGreaterThan(0.2)
    expect(await share(await subject(side), green)).toBeLessThan(0.02)
  })

  it('put on what is told now, over the face of the master picture', async () => {
    const master = await subject(
      'Full-length portrait of Kim (character, person): a woman in a green coat. Front view.',
    )
    const dressed = await subject(
      'Full-length portrait of Kim (character, person): at a wedding, in a yellow dress. Front view.',
      {
        references: [reference(1, 'Kim', 'character', 'a clerk', master.bytes)],
      },
    )
    expect(await share(dressed, '#dcae33')).toBeGreaterThan(0.15)
    expect(await share(dressed, '#3f7a50')).toBeLessThan(0.02)
  })

  it('never look alike for two names that nothing is told of', async () => {
    const names = ['Ilka', 'Oskar', 'Tove', 'Ruben', 'Wanda', 'Milo']
    const pictures = await Promise.all(
      names.map((name) => subject(`Full-length portrait of ${name} (character, person). Front view.`)),
    )
    for (const [index, one] of pictures.entries())
      for (const other of pictures.slice(index + 1))
        expect(await difference(one.bytes, other.bytes)).toBeGreaterThan(0.05)
  })
})
