import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { openDatabase } from '#server/platform/db/open-database.ts'
import { attempts } from '#server/tables/attempts.ts'
import { makeFrames, millFilm } from './mill-film.ts'
import { scriptedEngines } from './scripted-engines.ts'
import { openStudio } from './studio.ts'

/** A studio of its own process, in which a region is drawn anew for ever; says which attempt once it is being drawn, and is killed then. */
const [folder = ''] = process.argv.slice(2)
const stock = scriptedEngines()
const [painter] = stock.image
const fix = Promise.withResolvers<string>()
const drawing: typeof stock.image = [
  {
    ...painter!,
    generate: async (request, signal) => {
      if (!request.region) return painter!.generate(request, signal)
      console.log(await fix.promise)
      return new Promise(() => {})
    },
  },
]
const database = await openDatabase({ folder: join(folder, 'database') })
const studio = await openStudio({ stock: { ...stock, image: drawing }, from: { folder, database } })
await studio.work()
const { sceneId } = await millFilm(studio, { actions: ['Nora counts sacks.'] })
await makeFrames(studio, sceneId)
const [source] = await studio.ctx.db.select({ id: attempts.id }).from(attempts).where(eq(attempts.facet, 'start'))
const mark = { create: { width: 64, height: 36, channels: 4, background: '#fff' } } as const
const mask = await sharp({ create: { width: 128, height: 36, channels: 4, background: '#0000' } }).composite([{ input: mark, left: 0, top: 0 }]).png().toBuffer()
fix.resolve((await studio.api.frames.fix({ attemptId: source!.id, words: 'a lamp', mask: new File([new Uint8Array(mask)], 'mask.png') })).attemptId)
