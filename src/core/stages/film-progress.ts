import { z } from 'zod'
import { stages } from './stage.ts'

/** How far a film is at one of its stages, all scenes together, in words. */
export const FilmStep = z.object({ stage: z.enum(stages), done: z.boolean(), words: z.string() })
export type FilmStep = z.infer<typeof FilmStep>

/** What there is of a film, counted. */
export interface FilmFigures {
  /** The latest version, and the approved one; 0 and null before the first. */
  version: number
  approvedVersion: number | null
  assets: number
  pictured: number
  scenes: number
  scenesCut: number
  looks: number
  looksPictured: number
  shots: number
  prompted: number
  /** Frames to be made, without those that show another frame's picture. */
  frames: number
  framesMade: number
  clips: number
  clipsApproved: number
}

/** The steps that leave something behind, in the order of the journey. A picture of an asset is never required (A4). */
export function filmSteps(figures: FilmFigures): FilmStep[] {
  const { version, approvedVersion, assets, pictured, scenes, scenesCut, looks, looksPictured, shots, prompted, frames, framesMade, clips, clipsApproved } = figures
  const all = (done: number, of: number) => of > 0 && done >= of
  return [
    { stage: 'script', done: approvedVersion !== null && approvedVersion >= version, words: scriptWords(figures) },
    { stage: 'assets', done: assets > 0, words: assets === 0 ? 'no assets yet' : `${pictured} of ${assets} assets pictured` },
    { stage: 'shots', done: all(scenesCut, scenes), words: `${scenesCut} of ${scenes} scenes cut into shots` },
    { stage: 'looks', done: all(looksPictured, looks), words: looks === 0 ? 'nobody in a scene yet' : `${looksPictured} of ${looks} looks pictured` },
    { stage: 'prompts', done: all(prompted, shots), words: `${prompted} of ${shots} shots have prompts` },
    { stage: 'frames', done: all(framesMade, frames), words: `${framesMade} of ${frames} frames` },
    { stage: 'review', done: all(clipsApproved, shots), words: clipsApproved > 0 ? `${clipsApproved} of ${shots} clips approved` : `${clips} of ${shots} clips` },
  ]
}

function scriptWords({ version, approvedVersion }: FilmFigures): string {
  if (version === 0) return 'no script yet'
  if (approvedVersion === null) return `version ${version}, not approved`
  return approvedVersion < version ? `version ${approvedVersion} approved, version ${version} is a draft` : `version ${version} approved`
}

/** Where the film stands: the first step that is not done, or none when all is. */
export const currentStep = (steps: readonly FilmStep[]): FilmStep | undefined => steps.find(({ done }) => !done)
