import type { AssetKind, Nature } from './kind.ts'

export const views = ['front', 'three_quarter', 'side', 'back'] as const
export type View = (typeof views)[number]

/** What an asset's picture is asked for with. */
export interface AssetBrief {
  name: string
  kind: AssetKind
  nature: Nature
  description: string
  tags: string[]
  view: View
  /** "interior, night" for a location. */
  setting: string
  style: string
}

const viewWords: Record<View, string> = {
  front: 'Front view',
  three_quarter: 'Three-quarter view',
  side: 'Side view, in profile',
  back: 'Back view',
}

const clean = 'Isolated on a plain, transparent background, nothing else in the picture, no shadow on the ground, no text.'

/** One still of one asset: subjects isolated on clean ground, places without people (A11). */
export function assetPicturePrompt(brief: AssetBrief): string {
  const told = [brief.description, ...brief.tags].filter(Boolean).join('. ').replace(/\.\./g, '.')
  const about = told ? `: ${told.replace(/[.\s]+$/, '')}.` : '.'
  switch (brief.kind) {
    case 'location':
      return `Establishing view of ${brief.name} (location)${brief.setting ? `, ${brief.setting}` : ''}${about} The empty place, no people, no animals, no text. ${brief.style}`
    case 'extra':
      return `Several varied people of one kind, ${brief.name} (extra)${about} Each of them a different individual, full figures side by side. ${clean} ${brief.style}`
    case 'prop':
      return `Picture of ${brief.name} (prop)${about} ${viewWords[brief.view]}, the whole object. ${clean} ${brief.style}`
    case 'character':
      return `Full-length portrait of ${brief.name} (character, ${brief.nature})${about} ${viewWords[brief.view]}, the whole figure, neutral pose. ${clean} ${brief.style}`
  }
}
