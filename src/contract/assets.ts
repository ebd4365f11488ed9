import { oc } from '@orpc/contract'
import { z } from 'zod'
import { AttemptState } from '#core/attempts/slot.ts'
import { AssetKind, Nature } from '#core/assets/kind.ts'
import { AssetState } from '#core/assets/state.ts'
import { AssetId, AttemptId, ProjectId, SceneId } from '#core/ids.ts'

export const Asset = z.object({
  id: AssetId,
  kind: AssetKind,
  nature: Nature,
  name: z.string(),
  aliases: z.array(z.string()),
  description: z.string(),
  state: AssetState,
  count: z.int().nullable(),
  speaks: z.boolean(),
  /** Hash of the selected picture; GET /media/{hash}. */
  picture: z.string().nullable(),
  sceneIds: z.array(SceneId),
})
export type Asset = z.infer<typeof Asset>

export const Evidence = z.object({ sceneId: SceneId, manner: z.string(), quote: z.string(), rule: z.string(), line: z.int() })

export const Attempt = z.object({
  id: AttemptId,
  state: AttemptState,
  origin: z.enum(['made', 'uploaded']),
  engine: z.string(),
  variation: z.int(),
  picture: z.string().nullable(),
  selected: z.boolean(),
  warnings: z.array(z.string()),
  error: z.string().nullable(),
  usd: z.number().nullable(),
  createdAt: z.date(),
})

const one = z.object({ id: AssetId })
const errors = { NOT_FOUND: {}, REFUSED: {} }

export const assets = {
  list: oc.route({ method: 'GET', path: '/films/{projectId}/assets' }).input(z.object({ projectId: ProjectId })).output(z.array(Asset)),
  evidence: oc.route({ method: 'GET', path: '/assets/{id}/evidence' }).input(one).output(z.array(Evidence)),
  attempts: oc.route({ method: 'GET', path: '/assets/{id}/attempts' }).input(one).output(z.array(Attempt)),
  makePicture: oc
    .route({ method: 'POST', path: '/assets/{id}/pictures' })
    .errors(errors)
    .input(one.extend({ mode: z.enum(['needed', 'another']).default('needed') }))
    .output(z.object({ attemptId: AttemptId, how: z.string() })),
  uploadPicture: oc
    .route({ method: 'POST', path: '/assets/{id}/uploads', description: 'PNG, JPEG, WebP or AVIF, judged by content; becomes the selected attempt.' })
    .errors(errors)
    .input(one.extend({ file: z.file() }))
    .output(z.object({ attemptId: AttemptId, picture: z.string() })),
}
