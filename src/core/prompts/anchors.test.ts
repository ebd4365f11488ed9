import { expect, it } from 'vitest'
import { withoutSentencesAbout } from './anchors.ts'

const prompt = 'Medium shot, 1.85 wide. @[Mr. Hale] stands left. @[vase] appears exactly once, with Mr. Hale. @[Mr. Hale] looks at @[vase]. Night.'

it('takes out what is told of nobody but these', () => {
  expect(withoutSentencesAbout(prompt, new Set(['vase']))).toBe('Medium shot, 1.85 wide. @[Mr. Hale] stands left. @[Mr. Hale] looks at @[vase]. Night.')
  expect(withoutSentencesAbout(prompt, new Set(['vase', 'Mr. Hale']))).toBe('Medium shot, 1.85 wide. Night.')
})

it('leaves everything else as it is, to the letter', () => {
  expect(withoutSentencesAbout(prompt, new Set())).toBe(prompt)
  expect(withoutSentencesAbout(prompt, new Set(['somebody else']))).toBe(prompt)
  expect(withoutSentencesAbout('What? No… "Run!" he says', new Set(['vase']))).toBe('What? No… "Run!" he says')
})

it('takes a lens for no gentlemen: the camera stays when the sentence behind it goes', () => {
  const text = 'Full shot, eye level, 35 mm. @[Ida] stands left. MM. @[Leroy] and @[Ida] wait.'
  expect(withoutSentencesAbout(text, new Set(['Ida', 'Leroy']))).toBe('Full shot, eye level, 35 mm.')
})
