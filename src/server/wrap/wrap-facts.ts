import { and, asc, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import type { ChosenScenes } from '#contract/wrap.ts'
import { shotLabel } from '#core/shots/shot-label.ts'
import { type WrapProblem, wrapProblems } from '#core/wrap/wrap-problems.ts'
import type { Ctx } from '#server/context.ts'
import { filmStatus } from '#server/stages/index.ts'
import type { Probe } from '#server/platform/video/probe.ts'
import { attempts } from '#server/tables/attempts.ts'
import { blobs } from '#server/tables/media.ts'
import { scenes } from '#server/tables/scenes.ts'
import { shots } from '#server/tables/shots.ts'

interface Take {
  take: number
  hash: string
  bytes: number
  /** What the film keeps of it; an engine may have made more. */
  seconds: number | null
  selected: boolean
  approved: boolean
}

export interface WrapShot {
  label: string
  scene: number
  heading: string
  /** Place in the scene, from 1. */
  shot: number
  action: string
  seconds: number
  /** Those in use or approved. */
  takes: Take[]
}

export interface WrapClip {
  name: string
  role: 'primary' | 'alternative'
  shot: WrapShot
  take: number
  hash: string
  bytes: number
  media: Probe
  /** Frames the film keeps. */
  frames: number
}

export interface WrapFacts {
  shots: WrapShot[]
  problems: WrapProblem[]
}

/** The chosen shots in the order of the film with their takes, and all that keeps them from being wrapped. */
export async function wrapFacts(ctx: Pick<Ctx, 'db' | 'engines'>, chosen: ChosenScenes): Promise<WrapFacts> {
  const rows = await shotsWithTakes(ctx, chosen)
  const status = new Map((await filmStatus(ctx, chosen.projectId)).filter(({ slot }) => slot.kind === 'clip').map((line) => [line.slot.subjectId, line]))
  const found = [...Map.groupBy(rows, ({ sceneId }) => sceneId).values()].flatMap((inScene) =>
    [...Map.groupBy(inScene, ({ shotId }) => shotId).values()].map((takes, index) => ({ shotId: takes[0]!.shotId, facts: shotOf(takes, index) })),
  )
  const problems = wrapProblems(
    found.map(({ shotId, facts: { label, takes } }) => {
      const line = status.get(shotId)
      const used = takes.find(({ selected }) => selected)
      return { label, made: used !== undefined, outdated: line && line.freshness !== 'fresh' ? line.reasons : null, approved: used?.approved ?? false }
    }),
  )
  return { shots: found.map(({ facts }) => facts), problems }
}

type TakeRow = Awaited<ReturnType<typeof shotsWithTakes>>[number]

const shotsWithTakes = ({ db }: Pick<Ctx, 'db'>, { projectId, sceneIds }: ChosenScenes) =>
  db
    .select({
      shotId: shots.id,
      sceneId: scenes.id,
      scene: scenes.position,
      heading: scenes.heading,
      action: shots.action,
      seconds: shots.seconds,
      hash: attempts.blobHash,
      bytes: blobs.bytes,
      kept: attempts.seconds,
      selected: attempts.selected,
      approved: attempts.approved,
      removedAt: attempts.removedAt,
    })
    .from(shots)
    .innerJoin(scenes, eq(scenes.id, shots.sceneId))
    .leftJoin(attempts, and(eq(attempts.kind, 'clip'), eq(attempts.subjectId, shots.id), eq(attempts.state, 'done'), isNotNull(attempts.blobHash)))
    .leftJoin(blobs, eq(blobs.hash, attempts.blobHash))
    .where(and(eq(scenes.projectId, projectId), sceneIds ? inArray(scenes.id, sceneIds) : undefined, isNull(shots.removedAt), isNull(scenes.goneAt), isNull(scenes.deferredAt)))
    .orderBy(asc(scenes.position), asc(shots.position), asc(attempts.createdAt), asc(attempts.id))

function shotOf(rows: readonly TakeRow[], index: number): WrapShot {
  const { scene, heading, action, seconds } = rows[0]!
  const takes = rows.flatMap(({ hash, bytes, kept, selected, approved, removedAt }, place) =>
    hash !== null && removedAt === null && (selected || approved) ? [{ take: place + 1, hash, bytes: bytes ?? 0, seconds: kept, selected: selected ?? false, approved: approved ?? false }] : [],
  )
  return { label: shotLabel(scene, index), scene, heading, shot: index + 1, action, seconds, takes }
}
