import { sql } from 'drizzle-orm'
import { boolean, index, jsonb, pgTable, pgView, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { DescriptionConflict } from '#core/assets/merge-description.ts'
import { proposalSources, proposalStates } from '#core/looks/description-proposal.ts'
import { requirements, lookSources } from '#core/looks/look.ts'
import type { AssetId, AttemptId, LookId, ProposalId, SceneId } from '#core/ids.ts'
import { assets } from './assets.ts'
import { createdAt, moment, projectKey } from './columns.ts'
import { projects } from './projects.ts'
import { scenes } from './scenes.ts'

/** An asset as it looks in one scene. The rows are the truth of "who is needed in this scene". */
export const looks = pgTable(
  'scene_asset_instances',
  {
    id: uuid().$type<LookId>().primaryKey().defaultRandom(),
    sceneId: uuid('scene_id').$type<SceneId>().notNull().references(() => scenes.id, { onDelete: 'cascade' }),
    assetId: uuid('asset_id').$type<AssetId>().notNull().references(() => assets.id, { onDelete: 'cascade' }),
    source: text({ enum: lookSources }).notNull(),
    /** The user's pin; null: the nearest earlier look of the same asset, computed. */
    inheritedFromId: uuid('inherited_from_instance_id').$type<LookId>(),
    /** Replaces the inherited description in this scene and after it; null: inherited. */
    descriptionOverride: text('description_override'),
    statusTags: jsonb('status_tags').$type<string[]>().notNull().default([]),
    /** Those of the tags that later scenes inherit. */
    carryForward: jsonb('carry_forward').$type<string[]>().notNull().default([]),
    /** Inherited tags that no longer hold from this scene on. */
    droppedTags: jsonb('dropped_tags').$type<string[]>().notNull().default([]),
    /** Shows its reference's picture without generation. */
    asIs: boolean('as_is').notNull().default(true),
    /** The picture the user chose as reference; null: the nearest one, computed. */
    referenceAttemptId: uuid('reference_attempt_id').$type<AttemptId>(),
    view: text(),
    height: text(),
    size: text(),
    requirement: text({ enum: requirements }),
    /** The user took it out of the scene; re-extraction does not add it again. */
    removedAt: moment('removed_at'),
    createdAt: createdAt(),
  },
  (table) => [
    unique().on(table.sceneId, table.assetId),
    unique().on(table.id, table.sceneId),
    index().on(table.assetId),
  ],
)

export const suggestions = pgTable(
  'scene_asset_suggestions',
  {
    id: uuid().primaryKey().defaultRandom(),
    sceneId: uuid('scene_id').$type<SceneId>().notNull().references(() => scenes.id, { onDelete: 'cascade' }),
    assetId: uuid('asset_id').$type<AssetId>().notNull().references(() => assets.id, { onDelete: 'cascade' }),
    suggestedBy: text('suggested_by').notNull(),
    evidence: text().notNull().default(''),
    accepted: boolean().notNull().default(false),
    dismissed: boolean().notNull().default(false),
    createdAt: createdAt(),
  },
  (table) => [unique().on(table.sceneId, table.assetId), index().on(table.assetId)],
)

/** A description somebody was asked for; it changes nothing until the user takes it. */
export const descriptionProposals = pgTable(
  'description_proposals',
  {
    id: uuid().$type<ProposalId>().primaryKey().defaultRandom(),
    projectId: projectKey().references(() => projects.id, { onDelete: 'cascade' }),
    assetId: uuid('asset_id').$type<AssetId>().notNull().references(() => assets.id, { onDelete: 'cascade' }),
    lookId: uuid('look_id').$type<LookId>().references(() => looks.id, { onDelete: 'cascade' }),
    source: text({ enum: proposalSources }).notNull(),
    state: text({ enum: proposalStates }).notNull().default('queued'),
    engine: text().notNull(),
    /** What it is described as now. */
    current: text().notNull().default(''),
    /** What the picture shows, or how it looks in the scene; null: nothing to change. */
    proposed: text(),
    merged: text(),
    conflicts: jsonb().$type<DescriptionConflict[]>().notNull().default([]),
    error: text(),
    createdAt: createdAt(),
  },
  (table) => [index().on(table.assetId)],
)

/** What the API and SQL show of a scene's looks, under the fixed name `dependencies`. */
export const sceneDependencies = pgView('scene_dependencies', {
  sceneId: uuid('scene_id').$type<SceneId>().notNull(),
  dependencies: jsonb().notNull(),
}).as(sql`
  select s.id as scene_id,
    jsonb_build_object(
      'characters', coalesce(jsonb_agg(a.id order by a.name) filter (where a.kind = 'character'), '[]'),
      'locations', coalesce(jsonb_agg(a.id order by a.name) filter (where a.kind = 'location'), '[]'),
      'props', coalesce(jsonb_agg(a.id order by a.name) filter (where a.kind = 'prop'), '[]'),
      'extras', coalesce(jsonb_agg(a.id order by a.name) filter (where a.kind = 'extra'), '[]'),
      'extractedAt', s.extracted_at
    ) as dependencies
  from scenes s
  left join scene_asset_instances l on l.scene_id = s.id and l.removed_at is null
  left join assets a on a.id = l.asset_id and a.state = 'kept'
  group by s.id`)
