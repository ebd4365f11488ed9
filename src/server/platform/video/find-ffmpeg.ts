import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { runTool } from './run-tool.ts'

/** The two programs every video is made and measured with. */
export interface Ffmpeg {
  ffmpeg: string
  ffprobe: string
}

/** Who catches it can show the message as it is, or run the command where that is allowed. */
export class FfmpegMissing extends Error {
  override readonly name = 'FfmpegMissing'
  readonly installCommand: string

  constructor(problem: string, installCommand: string) {
    super(`${problem} Video needs it. Install it with: ${installCommand}`)
    this.installCommand = installCommand
  }
}

export interface SearchPlace {
  /** Folders, separated as in the PATH variable. */
  path: string
  platform: NodeJS.Platform
}

const here = (): SearchPlace => ({ path: process.env['PATH'] ?? '', platform: process.platform })

export async function findFfmpeg(place: SearchPlace = here()): Promise<Ffmpeg> {
  const [ffmpeg, ffprobe] = await Promise.all([findProgram('ffmpeg', place), findProgram('ffprobe', place)])
  if (ffmpeg === null || ffprobe === null) {
    const missing = ffmpeg === null ? 'ffmpeg' : 'ffprobe'
    throw new FfmpegMissing(`The program ${missing} was not found.`, await howToInstall(place))
  }
  if (!(await runTool(ffmpeg, ['-hide_banner', '-encoders'])).includes('libx264')) {
    throw new FfmpegMissing(`The ffmpeg at ${ffmpeg} cannot write H.264 (no libx264).`, await howToInstall(place))
  }
  return { ffmpeg, ffprobe }
}

async function findProgram(name: string, { path, platform }: SearchPlace): Promise<string | null> {
  const file = platform === 'win32' ? `${name}.exe` : name
  for (const folder of path.split(delimiter).filter((entry) => entry !== '')) {
    const candidate = join(folder, file)
    if (await isExecutable(candidate)) return candidate
  }
  return null
}

const isExecutable = (file: string) =>
  access(file, constants.X_OK).then(
    () => true,
    () => false,
  )

const linuxManagers = [
  ['apt-get', 'sudo apt-get install -y ffmpeg'],
  ['dnf', 'sudo dnf install -y ffmpeg'],
  ['pacman', 'sudo pacman -S --noconfirm ffmpeg'],
  ['zypper', 'sudo zypper install -y ffmpeg'],
  ['apk', 'sudo apk add ffmpeg'],
] as const

async function howToInstall(place: SearchPlace): Promise<string> {
  if (place.platform === 'darwin') return 'brew install ffmpeg'
  if (place.platform === 'win32') return 'winget install ffmpeg'
  for (const [manager, command] of linuxManagers) {
    if ((await findProgram(manager, place)) !== null) return command
  }
  return linuxManagers[0][1]
}
