import { sql } from 'drizzle-orm'
import { check, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { SceneId } from '#core/ids.ts'
import { stages, stageStates } from '#core/stages/stage.ts'
import { moment, projectKey } from './columns.ts'
import { projects } from './projects.ts'
import { scenes } from './scenes.ts'

/** Draft or locked (G9); a stage without a row is a draft. */
export const stageLocks = pgTable(
  'stage_states',
  {
    id: uuid().primaryKey().defaultRandom(),
    projectId: projectKey().references(() => projects.id, { onDelete: 'cascade' }),
    sceneId: uuid('scene_id').$type<SceneId>().references(() => scenes.id, { onDelete: 'cascade' }),
    stage: text({ enum: stages }).notNull(),
    state: text({ enum: stageStates }).notNull(),
    changedAt: moment('changed_at').notNull().defaultNow(),
  },
  (table) => [
    unique('stage_states_one').on(table.projectId, table.sceneId, table.stage).nullsNotDistinct(),
    check('stage_states_scene', sql`(${table.sceneId} is null) = (${table.stage} in ('project', 'script', 'assets'))`),
  ],
)
