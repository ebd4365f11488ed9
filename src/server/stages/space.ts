import { desc, sql } from 'drizzle-orm'
import type { Space } from '#contract/stages.ts'
import type { ProjectId } from '#core/ids.ts'
import { collectBytes, findUnreferred } from '#server/attempts/index.ts'
import type { Ctx } from '#server/context.ts'
import { type Taken, thumbnailSpace } from '#server/media/index.ts'
import { compact, databaseBytes } from '#server/platform/db/compact.ts'
import type { Db } from '#server/platform/db/database.ts'
import { blobs } from '#server/tables/media.ts'
import { projects } from '#server/tables/projects.ts'

const sorts = ['uploads', 'clips', 'pictures'] as const
type Sort = (typeof sorts)[number]

/** What each film holds; a file that is several things in it is the first of them. */
const held = sql`
  with held as (
    select project_id, hash, case when origin = 'uploaded' then 'uploads' when kind = 'clip' then 'clips' else 'pictures' end as sort
      from attempts, lateral (values (blob_hash), (raw_hash)) as of_attempt (hash)
    union all select a.project_id, p.blob_hash, 'pictures' from attempt_passes p inner join attempts a on a.id = p.attempt_id
    union all select project_id, source_hash, 'uploads' from scripts
    union all select project_id, jsonb_array_elements_text(reference_hashes), 'uploads' from project_styles
    union all select c.project_id, r.blob_hash, 'uploads' from shot_references r inner join shots s on s.id = r.shot_id inner join scenes c on c.id = s.scene_id
  ), sorted as (
    select project_id, hash, min(array_position(array['uploads', 'clips', 'pictures'], sort)) as place from held where hash is not null group by 1, 2
  )`

/** What is stored of every film, of all of them together, and of none. */
export async function readSpace(ctx: Ctx): Promise<Space> {
  const films = await ctx.db.select({ id: projects.id, name: projects.name, removedAt: projects.removedAt }).from(projects).orderBy(desc(projects.createdAt))
  const taken = await heldByFilms(ctx.db)
  const stored = await amountOf(ctx.db, sql`select count(*)::int as files, coalesce(sum(bytes), 0)::float8 as bytes from ${blobs}`)
  const ofFilms = await amountOf(ctx.db, sql`${held} select count(*)::int as files, coalesce(sum(bytes), 0)::float8 as bytes from ${blobs} where hash in (select hash from sorted)`)
  const { free, waiting } = await findUnreferred(ctx)
  return {
    films: films.map(({ id, name, removedAt }) => ({ id, name, inBin: removedAt !== null, ...(taken.get(id) ?? nothingHeld()) })),
    others: minus(minus(minus(stored, ofFilms), free), waiting),
    unreferenced: free,
    waiting,
    stored,
    thumbnails: await thumbnailSpace(ctx),
    databaseBytes: await databaseBytes(ctx.db),
  }
}

/** What nothing refers to goes; and since somebody waits for the space, the embedded database gives back its own. */
export async function collectSpace(ctx: Ctx): Promise<Taken> {
  const freed = await collectBytes(ctx)
  if (ctx.config.databaseUrl === null) await compact(ctx.db)
  return freed
}

const nothingHeld = (): Record<Sort, Taken> => ({ uploads: { files: 0, bytes: 0 }, clips: { files: 0, bytes: 0 }, pictures: { files: 0, bytes: 0 } })

async function heldByFilms(db: Db): Promise<Map<ProjectId, Record<Sort, Taken>>> {
  const { rows } = await db.execute<{ film: ProjectId; place: number; files: number; bytes: number }>(
    sql`${held} select project_id as film, place, count(*)::int as files, sum(b.bytes)::float8 as bytes from sorted inner join ${blobs} b using (hash) group by 1, 2`,
  )
  const films = new Map<ProjectId, Record<Sort, Taken>>()
  for (const { film, place, files, bytes } of rows) films.set(film, { ...(films.get(film) ?? nothingHeld()), [sorts[place - 1]!]: { files, bytes } })
  return films
}

async function amountOf(db: Db, query: ReturnType<typeof sql>): Promise<Taken> {
  const { rows } = await db.execute<{ files: number; bytes: number }>(query)
  return rows[0]!
}

const minus = (a: Taken, b: Taken): Taken => ({ files: a.files - b.files, bytes: a.bytes - b.bytes })
