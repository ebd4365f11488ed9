/** Which clip of the film it is. All numbers count from 1. */
export interface ClipPlace {
  /** The film's short code: "TLH". */
  code: string
  /** Place of the scene in the film, and of the shot in the scene. */
  scene: number
  shot: number
  take: number
  /** The approved take is the primary one; any other is an alternative. */
  role: 'primary' | 'alternative'
  /** Counts the exports of this film. */
  version: number
}

const roles = { primary: 'PRIMARY', alternative: 'ALT' } as const

/** TLH_SC003_SH014_TK02_PRIMARY_v1.mp4: sorts in the order of the film, and is safe on every disk and in an EDL. */
export const clipName = ({ code, scene, shot, take, role, version }: ClipPlace): string =>
  `${safeCode(code)}_SC${digits(scene, 3)}_SH${digits(shot, 3)}_TK${digits(take, 2)}_${roles[role]}_v${version}.mp4`

const digits = (number: number, count: number) => String(number).padStart(count, '0')

/** Capitals and digits only; a title in another script has none of them. */
const safeCode = (code: string) =>
  code
    .normalize('NFKD')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '') || 'FILM'
