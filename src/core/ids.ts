import { z } from 'zod'

export const ProjectId = z.uuid().brand<'ProjectId'>()
export type ProjectId = z.infer<typeof ProjectId>

export const ScriptId = z.uuid().brand<'ScriptId'>()
export type ScriptId = z.infer<typeof ScriptId>

export const SceneId = z.uuid().brand<'SceneId'>()
export type SceneId = z.infer<typeof SceneId>

export const AssetId = z.uuid().brand<'AssetId'>()
export type AssetId = z.infer<typeof AssetId>

export const ExtractionId = z.uuid().brand<'ExtractionId'>()
export type ExtractionId = z.infer<typeof ExtractionId>

export const LookId = z.uuid().brand<'LookId'>()
export type LookId = z.infer<typeof LookId>

export const ShotId = z.uuid().brand<'ShotId'>()
export type ShotId = z.infer<typeof ShotId>

export const ShotReferenceId = z.uuid().brand<'ShotReferenceId'>()
export type ShotReferenceId = z.infer<typeof ShotReferenceId>

export const AssignmentId = z.uuid().brand<'AssignmentId'>()
export type AssignmentId = z.infer<typeof AssignmentId>

export const AttemptId = z.uuid().brand<'AttemptId'>()
export type AttemptId = z.infer<typeof AttemptId>

export const PromptId = z.uuid().brand<'PromptId'>()
export type PromptId = z.infer<typeof PromptId>

export const UndoId = z.uuid().brand<'UndoId'>()
export type UndoId = z.infer<typeof UndoId>

export const ModelCallId = z.uuid().brand<'ModelCallId'>()
export type ModelCallId = z.infer<typeof ModelCallId>

export const PolishingId = z.uuid().brand<'PolishingId'>()
export type PolishingId = z.infer<typeof PolishingId>
export const ProposalId = z.uuid().brand<'ProposalId'>()
export type ProposalId = z.infer<typeof ProposalId>

export const CapsuleId = z.uuid().brand<'CapsuleId'>()
export type CapsuleId = z.infer<typeof CapsuleId>

export const StyleSampleId = z.uuid().brand<'StyleSampleId'>()
export type StyleSampleId = z.infer<typeof StyleSampleId>

/** SHA-256 of the bytes, in hexadecimal. */
export const BlobHash = z.string().regex(/^[0-9a-f]{64}$/)
