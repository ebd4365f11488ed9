import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ChosenScenes, WrapCheck } from '#contract/wrap.ts'
import { FilmError } from '#core/errors.ts'
import { clipName } from '#core/wrap/clip-name.ts'
import { writeEdls } from '#core/wrap/edl.ts'
import { writeFcpxml } from '#core/wrap/fcpxml.ts'
import { type FrameRate, frameRate, rateWords } from '#core/wrap/frame-rate.ts'
import { writeOtio } from '#core/wrap/otio.ts'
import { clipPath, layOut, type Timeline } from '#core/wrap/timeline.ts'
import { writeXmeml } from '#core/wrap/xmeml.ts'
import type { Ctx } from '#server/context.ts'
import { getProject } from '#server/projects/index.ts'
import { sha256 } from '#server/platform/fingerprint.ts'
import { type Probe, probe } from '#server/platform/video/probe.ts'
import { clipFile } from './clip-file.ts'
import { writeManifest, writeReadme } from './manifest.ts'
import type { Part } from './parts.ts'
import { type WrapClip, type WrapFacts, wrapFacts } from './wrap-facts.ts'

interface Wanted extends ChosenScenes {
  /** Counts the deliveries of this film; it stands in every name. */
  version?: number
}

export async function checkWrap(ctx: Pick<Ctx, 'db' | 'engines'>, chosen: ChosenScenes): Promise<WrapCheck> {
  await getProject(ctx, { id: chosen.projectId })
  const { shots, problems } = await wrapFacts(ctx, chosen)
  const takes = shots.flatMap((shot) => shot.takes)
  return {
    problems,
    clips: takes.filter(({ selected }) => selected).length,
    alternatives: takes.filter(({ selected }) => !selected).length,
    seconds: shots.reduce((sum, { seconds }) => sum + seconds, 0),
    bytes: takes.reduce((sum, { bytes }) => sum + bytes, 0),
  }
}

/** Every file of the package; refused with the whole list of reasons. Text is made here, clips are opened when they are sent. */
export async function wrapFilm(ctx: Ctx, { version = 1, ...chosen }: Wanted): Promise<Part[]> {
  const project = await getProject(ctx, { id: chosen.projectId })
  const facts = await wrapFacts(ctx, chosen)
  const { problems } = facts
  if (problems.length > 0) throw new FilmError('REFUSED', `The film cannot be wrapped: ${problems.map(({ message }) => message).join('; ')}.`, { problems })
  const clips = await measuredClips(ctx, { code: project.code, version }, facts)
  const timeline = timelineOf(project.name, clips)
  const texts: [path: string, content: string][] = [
    ['timeline.fcpxml', writeFcpxml(timeline)],
    ['timeline-fcp7.xml', writeXmeml(timeline)],
    ...writeEdls(timeline).map((list, index, all): [string, string] => [all.length > 1 ? `timeline-${index + 1}.edl` : 'timeline.edl', list]),
    ['timeline.otio', writeOtio(timeline)],
    ['manifest.json', writeManifest({ project, version, timeline, clips })],
    ['README.txt', writeReadme({ project, timeline, clips })],
  ]
  const sums = [...texts.map(([path, content]) => `${sha256(Buffer.from(content))}  ${path}`), ...clips.map((clip) => `${clip.hash}  ${clipPath(clip)}`)]
  return [
    ...texts.map(([path, content]) => ({ path, content })),
    { path: 'SHA256SUMS', content: `${sums.join('\n')}\n` },
    ...clips.map((clip) => ({ path: clipPath(clip), content: () => ctx.blobs.get(clip.hash) })),
  ]
}

function timelineOf(title: string, clips: readonly WrapClip[]): Timeline {
  const rate = commonRate(clips)
  const used = clips.filter(({ role }) => role === 'primary')
  const { width, height } = used[0]!.media
  const placed = used.map(({ name, shot: { label, scene, heading }, frames, media }) => ({ name, label, scene, bin: binName(scene, heading), frames, available: media.frames, sound: media.sound }))
  return { title, rate, width, height, clips: layOut(placed) }
}

/** One timeline has one rate: that of most clips. */
function commonRate(clips: readonly WrapClip[]): FrameRate {
  const alike = [...Map.groupBy(clips, ({ media }) => (frameRate(media.rate) ? rateWords(frameRate(media.rate)!) : 'broken')).values()]
  const most = alike.reduce((best, group) => (group.length > best.length ? group : best))
  const rate = frameRate(most[0]!.media.rate)
  const odd = rate ? alike.filter((group) => group !== most).flat() : clips
  if (rate && odd.length === 0) return rate
  const told = odd.map(({ shot, media }) => `${shot.label} (${Number(media.rate.toFixed(3))})`)
  throw new FilmError('REFUSED', `The film cannot be wrapped: a timeline has one rate${rate ? `, here ${rateWords(rate)} frames per second` : ''}. Make again what has another: ${told.join(', ')}.`)
}

const binName = (scene: number, heading: string) => `${String(scene).padStart(3, '0')} ${heading || 'Scene without a heading'}`

/** So many files at once are opened by other programs. */
const together = 4

/** The files themselves are asked how long they are: what is planned in seconds is not yet a number of frames. */
async function measuredClips(ctx: Ctx, { code, version }: { code: string; version: number }, { shots }: WrapFacts): Promise<WrapClip[]> {
  const tools = await ctx.ffmpeg()
  const workplace = await mkdtemp(join(tmpdir(), 'aiuteur-wrap-'))
  const takes = shots.flatMap((shot) => shot.takes.map((take) => ({ shot, ...take })))
  const measured = async ({ shot, take, hash, bytes, seconds, selected }: (typeof takes)[number], place: number): Promise<WrapClip> => {
    const role = selected ? 'primary' : 'alternative'
    const name = clipName({ code, scene: shot.scene, shot: shot.shot, take, role, version })
    const media = await probe(tools, await clipFile(ctx, hash, join(workplace, `${place}.mp4`)))
    return { name, role, shot, take, hash, bytes, media, frames: keptFrames(media, seconds) }
  }
  try {
    const clips: WrapClip[] = []
    for (let start = 0; start < takes.length; start += together) clips.push(...(await Promise.all(takes.slice(start, start + together).map(measured))))
    return clips
  } finally {
    await rm(workplace, { recursive: true, force: true })
  }
}

const keptFrames = ({ frames, rate }: Probe, seconds: number | null) => (seconds === null ? frames : Math.min(frames, Math.max(1, Math.round(seconds * rate))))
