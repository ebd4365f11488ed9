import sharp from 'sharp'
import type { FrameSide } from '#core/casting/presence.ts'
import { findModel } from '#core/engines/models.ts'
import { FilmError } from '#core/errors.ts'
import { passPrice } from '#core/frames/frame-price.ts'
import type { FrameReference, PassRequest } from '#core/frames/request.ts'
import type { AttemptRow } from '#server/attempts/index.ts'
import type { Ctx } from '#server/context.ts'
import { metered } from '#server/engines/index.ts'
import { keepBytes, loadBytes } from '#server/media/index.ts'
import { fingerprint } from '#server/platform/fingerprint.ts'
import type { ImageRequest, ImageResult, Reference } from '#server/platform/models/ports.ts'
import { attemptPasses } from '#server/tables/attempts.ts'

export interface Done {
  hash: string
  layout: unknown
}

export interface PassWork {
  engine: string
  side: FrameSide
  pass: PassRequest
  previous: Done | null
  label: { scene: number; shot: string }
  region?: ImageRequest['region']
}

/** One request to the engine, paid for and kept. */
export async function makePass(ctx: Ctx, row: AttemptRow, work: PassWork, signal: AbortSignal) {
  const { engine, side, pass, previous, label, region } = work
  const references = await Promise.all(pass.references.map((reference, index) => load(ctx, reference, index + 1, previous)))
  const model = findModel(ctx.engines.models, 'image', engine)
  const usd = passPrice(model, pass)
  ctx.engines.recorder?.({
    purpose: 'frame',
    engine,
    ...label,
    side,
    pass: pass.number,
    asset: null,
    references: references.map(({ number, name, kind, role, hash }) => ({ number, name, kind, role, hash })),
    text: pass.text,
    width: pass.width,
    height: pass.height,
    seconds: null,
    variation: row.variation,
    recipeHash: row.recipeHash,
    usd,
  })
  const call = { projectId: row.projectId, attemptId: row.id, purpose: 'frame', engine, units: 1, estimatedUsd: usd, ...(row.recipeHash ? { recipeHash: row.recipeHash } : {}) }
  const { text: prompt, width, height } = pass
  const drawn = await metered(ctx, call, () =>
    ctx.engines.image(engine).generate({ prompt, references, width, height, background: 'scene', variation: row.variation, ...(region ? { region } : {}) }, signal),
  )
  const hash = await keepBytes(ctx, await fitted(drawn, pass))
  await ctx.db
    .insert(attemptPasses)
    .values({ attemptId: row.id, number: pass.number, recipeHash: fingerprint({ pass, previous: previous?.hash ?? null, ...(region ? { region: region.hash } : {}) }), variation: row.variation, request: pass, blobHash: hash, layout: drawn.layout, usd })
    .onConflictDoNothing()
  return { hash, layout: drawn.layout, warnings: drawn.warnings, usd }
}

async function load(ctx: Ctx, reference: FrameReference, number: number, previous: Done | null): Promise<Reference> {
  const hash = reference.hash ?? previous?.hash
  if (!hash) throw new FilmError('REFUSED', `The picture of ${reference.name} cannot be found; nothing was sent.`)
  const bytes = await loadBytes(ctx, hash).catch(() => {
    throw new FilmError('REFUSED', `The picture of ${reference.name} cannot be loaded; nothing was sent. Select another one for it.`)
  })
  return { ...reference, number, hash, bytes }
}

/** Some engines answer in a size of their own; later passes and the crop count on the one asked for. */
async function fitted(drawn: ImageResult, { width, height }: PassRequest) {
  if (drawn.width === width && drawn.height === height) return drawn
  return { bytes: await sharp(drawn.bytes).resize(width, height, { fit: 'cover' }).png().toBuffer(), mediaType: 'image/png', width, height }
}
