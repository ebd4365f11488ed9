import { getTableColumns } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'
import { z } from 'zod'
import { EngineChoice } from '#core/projects/film.ts'
import { SlugLine } from '#core/scenes/scene.ts'
import { Camera } from '#core/shots/camera.ts'
import { Speech } from '#core/shots/shot.ts'
import { Style } from '#core/styles/style.ts'
import type { ArchivedTable } from './tables.ts'

type Row = Record<string, unknown>

/** What the screens and planners rely on inside a column. */
const shapes: Record<string, z.ZodType> = {
  'projects.engines': EngineChoice,
  'project_styles.style': Style,
  'capsules.style': Style,
  'scenes.slug': SlugLine,
  'shots.camera': Camera,
  'shots.dialogue': z.array(Speech),
}

/** A row as the table has it: its columns and no others, each of its type; a column that came later may be missing if it has a default. */
export function rowSchema({ name, table }: ArchivedTable): z.ZodType<Row> {
  const columns = Object.values(getTableColumns(table))
  return z.strictObject(Object.fromEntries(columns.map((column) => [column.name, columnSchema(name, column)])))
}

function columnSchema(table: string, column: PgColumn): z.ZodType {
  const schema = shapes[`${table}.${column.name}`] ?? typeSchema(column)
  if (!column.notNull) return schema.nullable().optional()
  return column.hasDefault ? schema.optional() : schema
}

function typeSchema({ dataType, enumValues, columnType }: PgColumn): z.ZodType {
  if (enumValues && enumValues.length > 0) return z.enum(enumValues as [string, ...string[]])
  if (columnType === 'PgUUID') return z.guid()
  if (dataType === 'date') return z.string().max(40)
  if (dataType === 'number') return z.number()
  if (dataType === 'boolean') return z.boolean()
  if (dataType === 'json') return z.json()
  return z.string()
}
