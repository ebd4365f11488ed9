import type { AssetId, AttemptId, ExtractionId, PolishingId, ProjectId, ProposalId, SceneId, ShotId, StyleSampleId } from '#core/ids.ts'
import type { Queue } from './platform/jobs/queue.ts'

/** Every job the workers know, and what it carries: ids only, never rows. */
export interface JobPayloads {
  'styles.sample': { sampleId: StyleSampleId }
  'breakdown.preview': { extractionId: ExtractionId }
  'breakdown.describe': { projectId: ProjectId; extractionId: ExtractionId; pictured: AssetId[] }
  'shots.draft': { sceneId: SceneId }
  'casting.read': { sceneId: SceneId }
  'prompts.polish': { polishingId: PolishingId }
  'looks.describe': { proposalId: ProposalId }
  'assets.picture': { attemptId: AttemptId }
  'frames.generate': { attemptId: AttemptId }
  'frames.check': { attemptId: AttemptId }
  'frames.follow': { sceneId: SceneId; shotIds: ShotId[] }
  'clips.make': { attemptId: AttemptId }
  'stages.prepare': { projectId: ProjectId }
  'attempts.collect': object
}

export const jobNames = ['styles.sample', 'breakdown.preview', 'breakdown.describe', 'shots.draft', 'casting.read', 'prompts.polish', 'looks.describe', 'assets.picture', 'frames.generate', 'frames.check', 'frames.follow', 'clips.make', 'stages.prepare', 'attempts.collect'] as const satisfies readonly (keyof JobPayloads)[]

export type Jobs = Queue<JobPayloads>
