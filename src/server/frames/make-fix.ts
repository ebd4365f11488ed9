import { eq } from 'drizzle-orm'
import { fixRequest } from '#core/frames/fix.ts'
import type { FrameInputs, RegionFix } from '#core/frames/inputs.ts'
import type { AttemptRow, Made } from '#server/attempts/index.ts'
import type { Ctx } from '#server/context.ts'
import { keepBytes, loadBytes } from '#server/media/index.ts'
import { readPixels, writePng } from '#server/platform/pictures/pixels.ts'
import { insideOnly, readRegion } from '#server/platform/pictures/region.ts'
import { attemptPasses } from '#server/tables/attempts.ts'
import { makePass, type PassWork } from './make-pass.ts'

interface FixWork {
  inputs: FrameInputs
  fix: RegionFix
  label: PassWork['label']
}

/** Whatever an engine does around the region, the pixels there stay those of the picture before (F9). */
export async function makeFix(ctx: Ctx, row: AttemptRow, { inputs, fix, label }: FixWork, signal: AbortSignal): Promise<Made> {
  const { picture, mask, engine, cap, width, height } = fix
  const region = { hash: mask, bytes: await loadBytes(ctx, mask) }
  const pass = fixRequest(inputs, fix, cap, { width, height })
  const [stored] = await ctx.db.select().from(attemptPasses).where(eq(attemptPasses.attemptId, row.id))
  const drawn = stored
    ? { hash: stored.blobHash, warnings: [], usd: stored.usd }
    : await makePass(ctx, row, { engine, side: inputs.side, pass, previous: null, label, region }, signal)
  const before = await readPixels(await loadBytes(ctx, picture))
  const after = await readPixels(await loadBytes(ctx, drawn.hash))
  const bytes = await writePng(insideOnly(before, after, await readRegion(region.bytes, before)))
  const blobHash = await keepBytes(ctx, { bytes, mediaType: 'image/png', width, height })
  return { blobHash, layout: row.layout, warnings: drawn.warnings, usd: drawn.usd }
}
