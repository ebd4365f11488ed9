import type { Candidate, Candidates } from '#contract/breakdown.ts'
import { billing } from '#core/assets/kind.ts'
import { lexiconOf } from '#core/breakdown/lexicon/lexicon.ts'
import { likelyKind } from '#core/breakdown/likely-kind.ts'
import type { ExtractionId } from '#core/ids.ts'
import { offerPictures } from '#server/assets/index.ts'
import type { Ctx } from '#server/context.ts'
import { filmScenes } from '#server/scenes/index.ts'
import { offerDescriptions } from './describe.job.ts'
import { likelyPairs } from './likely-pairs.ts'
import { quotesOf, readLiving, scenesOf } from './living.ts'
import { languageOf, readRun } from './read-run.ts'

const quotesShown = 6

/** Everything the filter dialog shows, in one answer; mending a finding changes the next one. */
export async function readCandidates(ctx: Ctx, { extractionId }: { extractionId: ExtractionId }): Promise<Candidates> {
  const { projectId, likelySame, ...run } = await readRun(ctx, { id: extractionId })
  const living = await readLiving(ctx.db, projectId, ['candidate', 'kept'])
  const found = living.filter(({ state }) => state === 'candidate')
  const language = await languageOf(ctx.db, projectId, run.language)
  const lexicon = lexiconOf(language)
  const offer = await offerPictures(ctx, { projectId, ids: found.map(({ id }) => id) })
  const { each, usdPerCall } = await offerDescriptions(ctx, projectId)
  const isFound = new Set(found.map(({ id }) => id))
  const usd = new Map(offer.lines.map((line) => [line.assetId, line.usd]))
  const candidates = found.map((asset): Candidate => {
    const { id, kind, nature, name, aliases, count, speaks } = asset
    return { id, kind, nature, name, aliases, count, speaks, scenes: scenesOf(asset), quotes: quotesOf(asset, quotesShown), likelyKind: likelyKind(asset, lexicon), usd: usd.get(id) ?? 0, describeUsd: each.get(id) ?? 0 }
  })
  const pairs = await likelyPairs(ctx.db, living, { projectId, language, likelySame })
  return {
    scenes: (await filmScenes(ctx.db, projectId)).length,
    candidates: candidates.toSorted((a, b) => billing(a.kind) - billing(b.kind) || b.scenes.length - a.scenes.length),
    likelySame: pairs.filter(({ survivor, other }) => survivor.state === 'candidate' || other.state === 'candidate'),
    rehearsed: offer.rehearsed,
    describing: { waiting: [...each].filter(([id]) => !isFound.has(id)).map(([, price]) => price), usdPerCall },
  }
}
