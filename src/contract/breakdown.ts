import { oc } from '@orpc/contract'
import { z } from 'zod'
import { AssetKind, Nature } from '#core/assets/kind.ts'
import { AssetState } from '#core/assets/state.ts'
import { Describing, ExtractionState } from '#core/breakdown/extraction.ts'
import { LikelySame } from '#core/breakdown/findings.ts'
import { AssetId, ExtractionId, ProjectId, SceneId, UndoId } from '#core/ids.ts'

export const Extraction = z.object({
  id: ExtractionId,
  state: ExtractionState,
  language: z.string().nullable(),
  likelySame: z.array(LikelySame),
  warnings: z.array(z.string()),
  describing: Describing.nullable(),
  error: z.string().nullable(),
})
export type Extraction = z.infer<typeof Extraction>

const Quote = z.object({ sceneId: SceneId, scene: z.int(), line: z.int(), quote: z.string() })

/** What the filter dialog shows of a finding. */
export const Candidate = z.object({
  id: AssetId,
  kind: AssetKind,
  nature: Nature,
  name: z.string(),
  aliases: z.array(z.string()),
  count: z.int().nullable(),
  speaks: z.boolean(),
  /** Numbers of the scenes that show it. */
  scenes: z.array(z.int()),
  /** The most telling ones. */
  quotes: z.array(Quote),
  /** Of another type, perhaps, and why. */
  likelyKind: z.object({ kind: AssetKind, reason: z.string() }).nullable(),
  /** Of its picture. */
  usd: z.number(),
  /** Of its description, where a text engine writes it. */
  describeUsd: z.number(),
})
export type Candidate = z.infer<typeof Candidate>

const One = z.object({ id: AssetId, name: z.string(), kind: AssetKind, state: AssetState, scenes: z.int(), picture: z.string().nullable() })

/** Two that may be one. The first would survive. */
export const LikelyPair = z.object({
  survivor: One,
  other: One,
  reason: z.string(),
  as: z.enum(['name', 'form']),
  /** Where the script first speaks of the other one: from there on, if it is a form. */
  turn: Quote.nullable(),
})
export type LikelyPair = z.infer<typeof LikelyPair>

export const Candidates = z.object({
  /** Scenes of the film. */
  scenes: z.int(),
  candidates: z.array(Candidate),
  likelySame: z.array(LikelyPair),
  /** The prices are those of the rehearsed model; nothing is paid. */
  rehearsed: z.boolean(),
  /** Confirming has these described too: what stands on the board without a word; and what each call is told besides. */
  describing: z.object({ waiting: z.array(z.number()), usdPerCall: z.number() }),
})
export type Candidates = z.infer<typeof Candidates>

const film = z.object({ projectId: ProjectId })
const one = z.object({ extractionId: ExtractionId })
const errors = { NOT_FOUND: {}, REFUSED: { status: 422 } }

export const breakdown = {
  preview: oc
    .route({ method: 'POST', path: '/films/{projectId}/extract-preview', description: 'One pass over the whole script; answers with a run id at once. With `anew` it is read again.' })
    .errors(errors)
    .input(film.extend({ anew: z.boolean().optional() }))
    .output(z.object({ extractionId: ExtractionId })),
  run: oc
    .route({ method: 'GET', path: '/extractions/{id}' })
    .errors(errors)
    .input(z.object({ id: ExtractionId }))
    .output(Extraction),
  latest: oc
    .route({ method: 'GET', path: '/films/{projectId}/extraction', description: 'The last run of the film, whatever became of it; null before the first.' })
    .errors(errors)
    .input(film)
    .output(Extraction.nullable()),
  cancel: oc
    .route({ method: 'POST', path: '/extractions/{extractionId}/cancel', description: 'Stops the reading; the film stays as it was.' })
    .errors(errors)
    .input(one)
    .output(z.object({ cancelled: z.boolean() })),
  candidates: oc
    .route({ method: 'GET', path: '/extractions/{extractionId}/candidates', description: 'What the filter dialog shows: every finding with scenes, quotes and price, likely duplicates, likely wrong types.' })
    .errors(errors)
    .input(one)
    .output(Candidates),
  likelySame: oc
    .route({ method: 'GET', path: '/films/{projectId}/likely-same', description: 'Assets of the board that may be one, and why; those told apart are left out.' })
    .errors(errors)
    .input(film)
    .output(z.array(LikelyPair)),
  tellApart: oc
    .route({ method: 'POST', path: '/films/{projectId}/told-apart', description: 'Two that look like one are two; they are not proposed again.' })
    .errors(errors)
    .input(film.extend({ assetIds: z.tuple([AssetId, AssetId]) }))
    .output(z.object({ undoId: UndoId.nullable() })),
  confirm: oc
    .route({ method: 'POST', path: '/films/{projectId}/extract-confirm', description: 'Keeps the ticked assets, sidelines the others; idempotent.' })
    .errors(errors)
    .input(film.extend({ extractionId: ExtractionId, assetIds: z.array(AssetId), pictured: z.array(AssetId).optional() }))
    .output(z.object({ kept: z.int(), sidelined: z.int() })),
  describe: oc
    .route({ method: 'POST', path: '/extractions/{extractionId}/descriptions', description: 'Goes on with the descriptions where they stopped; what is described is not asked for again.' })
    .errors(errors)
    .input(one)
    .output(z.object({ describing: Describing.nullable() })),
  cancelDescriptions: oc
    .route({ method: 'POST', path: '/extractions/{extractionId}/descriptions/cancel', description: 'What is described stays.' })
    .errors(errors)
    .input(one)
    .output(z.object({ cancelled: z.boolean() })),
}
