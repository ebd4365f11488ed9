import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { breakDown } from '#core/breakdown/break-down.ts'
import type { Findings } from '#core/breakdown/findings.ts'
import { presences } from '#core/casting/presence.ts'
import { proposeCasting } from '#core/casting/propose-casting.ts'
import { cutScenes } from '#core/scenes/cut-scenes.ts'
import { detectLanguage, type Language } from '#core/scripts/language/detect-language.ts'
import type { SceneCut } from '#core/scenes/scene.ts'
import { cameraText } from '#core/shots/camera-text.ts'
import { movements, shotAngles, shotSizes } from '#core/shots/camera.ts'
import { draftShots } from '#core/shots/draft-shots.ts'
import { established } from '#core/shots/established.ts'
import { shotLabel } from '#core/shots/shot-label.ts'
import { readScreenplay } from '#server/scripts/import/read-screenplay.ts'

type DraftedShots = ReturnType<typeof drafted>

/** `aiuteur shots FILE`: the shot list with who is in which shot, as the rules draft it; or how it is spread. */
export async function shotsCommand(file: string, { json = false, spread = false }: { json?: boolean; spread?: boolean }) {
  const screenplay = await readScreenplay(await readFile(file), basename(file))
  const language = detectLanguage(screenplay)
  const cuts = cutScenes(screenplay)
  const known = established(cuts.map(({ slug }) => slug))
  const findings = breakDown(cuts, { language })
  const shots = cuts.flatMap((cut, index) => drafted(cut, findings, { language, established: known[index] ?? false }))
  process.stdout.write(json ? `${JSON.stringify(spread ? spreadOf(shots) : shots, null, 1)}\n` : spread ? told(spreadOf(shots), shots) : list(shots))
}

function drafted(cut: SceneCut, { assets }: Findings, options: { language: Language; established: boolean }) {
  const here = assets.filter(({ kind, mentions }) => kind !== 'location' && mentions.some(({ scene, manner }) => scene === cut.number && manner === 'present'))
  const shots = draftShots(cut, here, options)
  const casting = proposeCasting(shots, here, { setting: cut.slug.setting, language: options.language })
  return shots.map(({ action, dialogue, seconds, camera, cameraReason }, index) => ({
    label: shotLabel(cut.number, index),
    seconds,
    camera,
    cameraReason,
    action,
    dialogue,
    cast: casting.filter(({ shot }) => shot === index).map(({ asset, presence, evidence, rule }) => ({ asset, presence, evidence, rule })),
  }))
}

const list = (shots: DraftedShots) =>
  shots
    .map(({ label, seconds, camera, cameraReason, action, dialogue, cast }) =>
      [
        `${label}  ${seconds} s  ${cameraText(camera)}  (${cameraReason})`,
        ...(action ? [`    ${action}`] : []),
        ...dialogue.map(({ speaker, text }) => `    ${speaker}: ${text}`),
        `    ${cast.map(({ asset, presence }) => (presence === 'throughout' ? asset : `${asset} ${presence}`)).join(', ')}\n`,
      ].join('\n'),
    )
    .join('\n')

/** How often each size, angle, movement, length and presence is used: what a director would look at first. */
function spreadOf(shots: DraftedShots) {
  const tally = <Word extends string>(words: readonly Word[], used: Word[]) =>
    Object.fromEntries(words.map((word) => [word, used.filter((one) => one === word).length] as const).filter(([, count]) => count > 0))
  const seconds = shots.map((shot) => shot.seconds).sort((a, b) => a - b)
  const lengths = ['under 3 s', '3 to 5 s', '5 to 8 s', 'over 8 s'] as const
  const lengthOf = (length: number) => (length < 3 ? lengths[0] : length < 5 ? lengths[1] : length <= 8 ? lengths[2] : lengths[3])
  return {
    sizes: tally(shotSizes, shots.map(({ camera }) => camera.size)),
    angles: tally(shotAngles, shots.map(({ camera }) => camera.angle)),
    movements: tally(movements, shots.map(({ camera }) => camera.movement)),
    lengths: { ...tally(lengths, seconds.map(lengthOf)), median: seconds[Math.floor(seconds.length / 2)] ?? 0 },
    presences: tally(presences, shots.flatMap(({ cast }) => cast.map(({ presence }) => presence))),
  }
}

function told(spread: ReturnType<typeof spreadOf>, shots: DraftedShots): string {
  const seconds = shots.reduce((sum, shot) => sum + shot.seconds, 0)
  const lines = Object.entries(spread).map(([name, counts]) => `${name.padEnd(10)} ${Object.entries(counts).map(([word, count]) => `${word.replaceAll('_', ' ')} ${count}`).join(' · ')}`)
  return `${shots.length} shots, ${Math.round(seconds)} s\n${lines.join('\n')}\n`
}
