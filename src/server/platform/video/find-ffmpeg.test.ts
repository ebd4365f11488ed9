import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findFfmpeg } from './find-ffmpeg.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'programs-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function program(name: string, prints = '') {
  const file = join(folder, name)
  await writeFile(file, `#!/bin/sh\necho "${prints}"\n`)
  await chmod(file, 0o755)
  return file
}

describe('ffmpeg', () => {
  it('is found on the path, with ffprobe', async () => {
    const ffmpeg = await program('ffmpeg', ' V..... libx264 H.264')
    const ffprobe = await program('ffprobe')
    expect(await findFfmpeg({ path: ['/nowhere', folder].join(delimiter), platform: 'linux' })).toEqual({ ffmpeg, ffprobe })
  })

  it('is refused when it cannot write H.264', async () => {
    await program('ffmpeg', ' V..... mpeg4')
    await program('ffprobe')
    await expect(findFfmpeg({ path: folder, platform: 'linux' })).rejects.toThrow('cannot write H.264')
  })

  it.each([
    ['linux', 'apt-get', 'sudo apt-get install -y ffmpeg'],
    ['linux', 'dnf', 'sudo dnf install -y ffmpeg'],
    ['linux', 'apk', 'sudo apk add ffmpeg'],
    ['darwin', 'brew', 'brew install ffmpeg'],
    ['win32', 'winget.exe', 'winget install ffmpeg'],
  ] as const)('missing on %s with %s: the message is the command to run', async (platform, manager, installCommand) => {
    await program(manager)
    await expect(findFfmpeg({ path: folder, platform })).rejects.toMatchObject({
      installCommand,
      message: `The program ffmpeg was not found. Video needs it. Install it with: ${installCommand}`,
    })
  })
})
