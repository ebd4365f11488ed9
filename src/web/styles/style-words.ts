import { strengths, type Style } from '#core/styles/style.ts'

export const styleFields = [
  { key: 'medium', label: 'Medium', hint: 'black-and-white 35 mm film' },
  { key: 'palette', label: 'Palette', hint: 'black, silver, one muted accent' },
  { key: 'mood', label: 'Mood', hint: 'tense, fatalistic' },
  { key: 'lighting', label: 'Lighting', hint: 'hard low-key light, deep shadows' },
  { key: 'cameraLanguage', label: 'Camera language', hint: 'low angles, wide lenses' },
] as const satisfies readonly { key: keyof Style; label: string; hint: string }[]

const strengthWords = { subtle: 'Subtle', balanced: 'Balanced', strong: 'Strong' }

export const strengthChoices = strengths.map((value) => ({ value, label: strengthWords[value] }))

/** "black-and-white 35 mm film · black, silver, one muted accent" */
export const styleInShort = (style: Style): string => [style.medium, style.palette, style.mood].filter(Boolean).join(' · ') || style.words

const parts = ['name', 'medium', 'palette', 'mood', 'lighting', 'cameraLanguage', 'words', 'strength'] as const satisfies readonly (keyof Style)[]

export const isSameStyle = (one: Style, other: Style): boolean => parts.every((part) => one[part] === other[part])
