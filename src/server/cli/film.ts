import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, extname, join, resolve } from 'node:path'
import { FilmError } from '#core/errors.ts'
import type { Screenplay } from '#core/scripts/screenplay.ts'
import type { AspectRatio } from '#core/projects/film.ts'
import { stylePreset, stylePresets } from '#core/styles/presets.ts'
import { readConfig } from '#server/config.ts'
import { type Ctx, openContext } from '#server/context.ts'
import { recordToFile } from '#server/engines/index.ts'
import { createProject, listProjects, updateProject } from '#server/projects/index.ts'
import { approveScript } from '#server/scenes/index.ts'
import { approvedScript, readUpload, uploadScript } from '#server/scripts/index.ts'
import { sha256 } from '#server/platform/fingerprint.ts'
import { makeFilm, type Progress } from '#server/stages/index.ts'
import { setStyle } from '#server/styles/index.ts'
import { startWorker } from '#server/worker.ts'
import { deliverFilm } from '#server/wrap/index.ts'

interface Options {
  out: string
  db?: string
  requests?: string
  ratio?: AspectRatio
  style?: string
  rehearse?: string
  json?: boolean
}

/** The whole pipeline, headless. Reads the script before anything is opened, so bad input leaves nothing behind. */
export async function film(file: string, options: Options): Promise<void> {
  const bytes = await readFile(file).catch(() => {
    throw new FilmError('NOT_FOUND', `${file} cannot be read. Nothing was made.`)
  })
  const { titlePage } = await readUpload({ fileName: basename(file), bytes })
  const name = titleOf(titlePage) ?? basename(file, extname(file))
  const out = resolve(options.out)
  const folder = options.db ? resolve(options.db) : await mkdtemp(join(tmpdir(), 'aiuteur-film-'))
  const config = readConfig({ ...process.env, DATA_DIR: folder })
  const ctx = await openContext(config, options.requests ? { recorder: recordToFile(resolve(options.requests)) } : {})
  try {
    const projectId = await prepare(ctx, { name, fileName: basename(file), bytes }, options)
    if (config.worker) await startWorker(ctx)
    await makeFilm(ctx, projectId, progress())
    await mkdir(out, { recursive: true })
    const delivered = await deliverFilm(ctx, { projectId, folder: out })
    process.stderr.write('\n')
    console.log(options.json ? JSON.stringify(delivered) : `${delivered.film}\n${delivered.report}`)
  } finally {
    await ctx.close()
    if (!options.db) await rm(folder, { recursive: true, force: true })
  }
}

/** As the title page says it, without its marks of emphasis. */
function titleOf(titlePage: Screenplay['titlePage']): string | null {
  const told = titlePage.find(({ key }) => key.toLowerCase() === 'title')?.values.join(' ') ?? ''
  return told.replace(/[*_]/g, '').replace(/\s+/g, ' ').trim().slice(0, 200) || null
}

/** A film that is there already is gone on with; a script that has not changed is not imported again. */
async function prepare(ctx: Ctx, { name, fileName, bytes }: { name: string; fileName: string; bytes: Uint8Array }, options: Options) {
  const style = options.style ? stylePreset(options.style) : undefined
  if (options.style && !style)
    throw new FilmError('REFUSED', `No style is called "${options.style}". There are: ${stylePresets.map(({ name }) => name).join(', ')}.`)
  if (options.rehearse && !ctx.engines.models.some(({ id }) => id === options.rehearse))
    throw new FilmError('REFUSED', `No model is called "${options.rehearse}". There are: ${ctx.engines.models.map(({ id }) => id).join(', ')}.`)
  const [known] = options.db ? await listProjects(ctx) : []
  const settings = { ...(options.ratio ? { aspectRatio: options.ratio } : {}), ...(options.rehearse ? { rehearse: options.rehearse } : {}) }
  const project = known
    ? await updateProject(ctx, { id: known.id, change: settings })
    : await createProject(ctx, { name, ...settings })
  const current = await approvedScript(ctx, project.id)
  if (current?.sourceHash !== sha256(bytes)) {
    const script = await uploadScript(ctx, { projectId: project.id, fileName, bytes })
    await approveScript(ctx, { projectId: project.id, scriptId: script.id })
  }
  if (style) await setStyle(ctx, { projectId: project.id, style })
  return project.id
}

/** One line that is written over, on a terminal; elsewhere a line per stage. */
function progress(): Progress {
  let last = ''
  return (stage, done, of) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${stage} ${done} of ${of}`)
    else if (last !== stage) process.stderr.write(`${stage}…\n`)
    last = stage
  }
}
