import type { AttemptId, ExtractionId } from '#core/ids.ts'
import type { Queue } from './platform/jobs/queue.ts'

/** Every job the workers know, and what it carries: ids only, never rows. */
export interface JobPayloads {
  'breakdown.preview': { extractionId: ExtractionId }
  'assets.picture': { attemptId: AttemptId }
  'frames.generate': { attemptId: AttemptId }
  'clips.make': { attemptId: AttemptId }
}

export const jobNames = ['breakdown.preview', 'assets.picture', 'frames.generate', 'clips.make'] as const satisfies readonly (keyof JobPayloads)[]

export type Jobs = Queue<JobPayloads>
