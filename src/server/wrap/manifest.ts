import type { Project } from '#contract/projects.ts'
import { framesPerSecond, rateWords, timecode } from '#core/wrap/frame-rate.ts'
import { clipPath, type Timeline, totalFrames } from '#core/wrap/timeline.ts'
import type { WrapClip } from './wrap-facts.ts'

interface Wrapped {
  project: Project
  timeline: Timeline
  clips: readonly WrapClip[]
}

/** What lies in the package, for programs. */
export function writeManifest({ project, version, timeline, clips }: Wrapped & { version: number }): string {
  const starts = new Map(timeline.clips.map(({ name, start }) => [name, start]))
  const { title, rate, width, height } = timeline
  const manifest = {
    format: 'aiuteur-wrap',
    formatVersion: 1,
    film: { title, code: project.code, aspectRatio: project.aspectRatio, version, rate: framesPerSecond(rate), width, height, frames: totalFrames(timeline) },
    clips: clips.map((clip) => ({
      file: clipPath(clip),
      role: clip.role,
      scene: clip.shot.scene,
      heading: clip.shot.heading,
      shot: clip.shot.label,
      take: clip.take,
      /** Frame of the timeline; null for alternatives, which do not lie in it. */
      start: starts.get(clip.name) ?? null,
      frames: clip.frames,
      framesInFile: clip.media.frames,
      width: clip.media.width,
      height: clip.media.height,
      hasSound: clip.media.hasSound,
      bytes: clip.bytes,
      sha256: clip.hash,
      action: clip.shot.action,
    })),
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

export function writeReadme({ project, timeline, clips }: Wrapped): string {
  const alternatives = clips.filter(({ role }) => role === 'alternative').length
  return `${project.name}
${timeline.clips.length} clips${alternatives ? ` and ${alternatives} alternatives` : ''}, ${rateWords(timeline.rate)} frames per second, non-drop, ${timecode(totalFrames(timeline), timeline.rate)}, ${timeline.width}x${timeline.height}

Keep this folder together: every timeline finds its clips beside it, in "clips".

DaVinci Resolve    File > Import > Timeline…, choose timeline.fcpxml (or timeline.otio, timeline.edl).
Premiere Pro       File > Import…, choose timeline-fcp7.xml. If clips are offline: Link media, choose the folder "clips".
Final Cut Pro      File > Import > XML…, choose timeline.fcpxml. If clips are offline: File > Relink files.
Avid, others       timeline.edl (CMX3600): the clip's name stands below each event.

The film begins at 01:00:00:00. Scenes are bins (events in Final Cut Pro). Alternatives lie in "clips" and in manifest.json, not in the timeline.
Names say film, scene, shot in the scene, take, role and version: ${timeline.clips[0]?.name ?? ''}
Check that nothing was damaged on the way: sha256sum -c SHA256SUMS
`
}
