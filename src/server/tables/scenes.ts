import { boolean, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { SceneId } from '#core/ids.ts'
import type { Drafting } from '#core/scenes/drafting.ts'
import type { SlugLine } from '#core/scenes/scene.ts'
import type { ScreenplayElement } from '#core/scripts/screenplay.ts'
import { createdAt, moment, projectKey } from './columns.ts'
import { projects } from './projects.ts'

export const scenes = pgTable(
  'scenes',
  {
    id: uuid().$type<SceneId>().primaryKey().defaultRandom(),
    projectId: projectKey().references(() => projects.id, { onDelete: 'cascade' }),
    /** Place in the film, from 1; gone scenes keep their last one. */
    position: integer().notNull(),
    /** Place in the script, which is another one for scenes the user moved in the film. */
    scriptPosition: integer('script_position').notNull().default(0),
    printedNumber: text('printed_number'),
    heading: text().notNull(),
    slug: jsonb().$type<SlugLine>().notNull(),
    insert: boolean().notNull().default(false),
    elements: jsonb().$type<ScreenplayElement[]>().notNull(),
    contentHash: text('content_hash').notNull(),
    /** Content its shots were drafted from; another one than today's: the shots follow the script when asked to. */
    draftedHash: text('drafted_hash'),
    /** Its shot list as a text engine makes it; null where the rules made it at once. */
    drafting: jsonb().$type<Drafting>(),
    /** Content its mentions were found in; a text engine is asked again only about scenes that changed. */
    extractedHash: text('extracted_hash'),
    deferredAt: moment('deferred_at'),
    /** The script no longer has it; kept with all its work, and found again when it comes back. */
    goneAt: moment('gone_at'),
    extractedAt: moment('extracted_at'),
    populatedAt: moment('populated_at'),
    createdAt: createdAt(),
  },
  (table) => [index().on(table.projectId, table.position)],
)
