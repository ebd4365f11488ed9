import type { AssetKind, Nature } from './kind.ts'
import type { PictureInputs } from './inputs.ts'
import { assetPicturePrompt, type View } from './picture-prompt.ts'

/** What of the film reaches the pictures of its assets. */
export interface PictureBrief {
  engine: string
  cutout: string
  style: string
  /** Size of a place, in the film's ratio. */
  place: { width: number; height: number }
  /** Size of a subject on its fitted canvas. */
  subject: { width: number; height: number }
}

interface Subject {
  name: string
  kind: AssetKind
  nature: Nature
  description: string
  tags: string[]
  setting: string
}

/** The recipe's inputs for one picture of one asset; places are whole pictures, everything else is cut out (A11). */
export function pictureInputs(brief: PictureBrief, subject: Subject, view: View, reference: PictureInputs['reference']): PictureInputs {
  const place = subject.kind === 'location'
  const { name, description, tags } = subject
  return {
    name,
    description,
    tags,
    view,
    style: brief.style,
    prompt: assetPicturePrompt({ ...subject, view, style: brief.style }),
    engine: brief.engine,
    cutout: place ? null : brief.cutout,
    background: place ? 'scene' : 'transparent',
    ...(place ? brief.place : brief.subject),
    reference,
  }
}
