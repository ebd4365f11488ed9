import { type SQL, sql } from 'drizzle-orm'
import type { PgTable } from 'drizzle-orm/pg-core'
import type { ProjectId } from '#core/ids.ts'
import { assets, mentions } from '#server/tables/assets.ts'
import { attemptPasses, attempts } from '#server/tables/attempts.ts'
import { extractions, toldApart } from '#server/tables/breakdown.ts'
import { assignments, castingQuestions, castingReadings } from '#server/tables/casting.ts'
import { modelCalls } from '#server/tables/engines.ts'
import { frameLinks, presenceChecks } from '#server/tables/frames.ts'
import { descriptionProposals, looks, suggestions } from '#server/tables/looks.ts'
import { projects } from '#server/tables/projects.ts'
import { promptPolishings, prompts } from '#server/tables/prompts.ts'
import { scenes } from '#server/tables/scenes.ts'
import { scripts } from '#server/tables/scripts.ts'
import { shotReferences, shots, transformations } from '#server/tables/shots.ts'
import { stageLocks } from '#server/tables/stages.ts'
import { capsules, projectStyles } from '#server/tables/styles.ts'
import { undoRecords } from '#server/tables/undo.ts'

export interface ArchivedTable {
  name: string
  table: PgTable
  /** The rows of one film. */
  of: (projectId: ProjectId) => SQL
}

const byFilm = (projectId: ProjectId) => sql`t.project_id = ${projectId}`
const byScene = (projectId: ProjectId) => sql`t.scene_id in (select id from scenes where project_id = ${projectId})`
const byShot = (projectId: ProjectId) => sql`t.shot_id in (select s.id from shots s inner join scenes c on c.id = s.scene_id where c.project_id = ${projectId})`

/**
 * Every table that holds something of a film, parents before children. Bytes (`blobs`) follow by hash; samples of styles
 * are a cache of the library and stay. A test asks the database whether a table is missing here.
 */
export const archivedTables: ArchivedTable[] = [
  { name: 'projects', table: projects, of: (projectId) => sql`t.id = ${projectId}` },
  { name: 'capsules', table: capsules, of: (projectId) => sql`t.id in (select capsule_id from project_styles where project_id = ${projectId})` },
  { name: 'project_styles', table: projectStyles, of: byFilm },
  { name: 'scripts', table: scripts, of: byFilm },
  { name: 'attempts', table: attempts, of: byFilm },
  { name: 'attempt_passes', table: attemptPasses, of: (projectId) => sql`t.attempt_id in (select id from attempts where project_id = ${projectId})` },
  { name: 'presence_checks', table: presenceChecks, of: (projectId) => sql`t.id in (select id from attempts where project_id = ${projectId})` },
  { name: 'scenes', table: scenes, of: byFilm },
  { name: 'assets', table: assets, of: byFilm },
  { name: 'mentions', table: mentions, of: byFilm },
  { name: 'extractions', table: extractions, of: byFilm },
  { name: 'assets_told_apart', table: toldApart, of: byFilm },
  { name: 'scene_asset_instances', table: looks, of: byScene },
  { name: 'scene_asset_suggestions', table: suggestions, of: byScene },
  { name: 'description_proposals', table: descriptionProposals, of: byFilm },
  { name: 'shots', table: shots, of: byScene },
  { name: 'shot_references', table: shotReferences, of: byShot },
  { name: 'transformations', table: transformations, of: byFilm },
  { name: 'shot_asset_assignments', table: assignments, of: byScene },
  { name: 'casting_readings', table: castingReadings, of: byScene },
  { name: 'casting_questions', table: castingQuestions, of: byScene },
  { name: 'prompts', table: prompts, of: byShot },
  { name: 'prompt_polishings', table: promptPolishings, of: byShot },
  { name: 'frame_links', table: frameLinks, of: byShot },
  { name: 'stage_states', table: stageLocks, of: byFilm },
  { name: 'model_calls', table: modelCalls, of: byFilm },
  { name: 'undo_records', table: undoRecords, of: byFilm },
]

/** What an archive leaves behind, and why it may. */
export const notArchived = ['blobs', 'style_samples']
