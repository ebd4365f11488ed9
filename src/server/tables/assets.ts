import { sql } from 'drizzle-orm'
import { type AnyPgColumn, boolean, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { assetKinds, natures } from '#core/assets/kind.ts'
import { assetOrigins, assetStates } from '#core/assets/state.ts'
import { manners } from '#core/assets/mention.ts'
import type { AssetId, SceneId } from '#core/ids.ts'
import { createdAt, moment, projectKey } from './columns.ts'
import { projects } from './projects.ts'
import { scenes } from './scenes.ts'

export const assets = pgTable(
  'assets',
  {
    id: uuid().$type<AssetId>().primaryKey().defaultRandom(),
    projectId: projectKey().references(() => projects.id, { onDelete: 'cascade' }),
    kind: text({ enum: assetKinds }).notNull(),
    nature: text({ enum: natures }).notNull().default('thing'),
    name: text().notNull(),
    aliases: jsonb().$type<string[]>().notNull().default([]),
    description: text().notNull().default(''),
    /** How many an extra archetype stands for, where the script says so. */
    count: integer(),
    /** For a location inside another one. */
    within: text(),
    speaks: boolean().notNull().default(false),
    state: text({ enum: assetStates }).notNull().default('candidate'),
    origin: text({ enum: assetOrigins }).notNull().default('extracted'),
    /** The user wants a picture of it; else it goes as words. */
    pictured: boolean().notNull().default(true),
    absorbedBy: uuid('absorbed_by').$type<AssetId>().references((): AnyPgColumn => assets.id),
    absorbedAs: text('absorbed_as', { enum: ['name', 'form'] }),
    madeInScene: uuid('made_in_scene').$type<SceneId>().references(() => scenes.id, { onDelete: 'set null' }),
    lockedAt: moment('locked_at'),
    createdAt: createdAt(),
  },
  (table) => [index().on(table.projectId, table.state, table.kind), index().on(table.absorbedBy).where(sql`${table.absorbedBy} is not null`)],
)

/** Asset × scene × quote. They survive sidelining, and feed suggestions and descriptions. */
export const mentions = pgTable(
  'mentions',
  {
    id: uuid().primaryKey().defaultRandom(),
    projectId: projectKey().references(() => projects.id, { onDelete: 'cascade' }),
    assetId: uuid('asset_id').$type<AssetId>().notNull().references(() => assets.id, { onDelete: 'cascade' }),
    sceneId: uuid('scene_id').$type<SceneId>().notNull().references(() => scenes.id, { onDelete: 'cascade' }),
    manner: text({ enum: manners }).notNull(),
    quote: text().notNull(),
    rule: text().notNull(),
    line: integer().notNull(),
    form: text(),
  },
  (table) => [index().on(table.assetId, table.sceneId), index().on(table.sceneId)],
)
