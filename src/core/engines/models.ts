import { z } from 'zod'
import { type EngineKind, Model, type ModelRow } from './model.ts'
import { builtInRows } from './rows-built-in.ts'
import { imageRows } from './rows-image.ts'
import { cutoutRows, languageRows } from './rows-language.ts'
import { videoRows } from './rows-video.ts'

/** Every model there is, retired ones too; a person's own come first and replace ours of the same kind and id. */
export function readModels(extra: unknown = []): Model[] {
  const own = z.array(Model).safeParse(extra)
  if (!own.success) {
    const complaints = own.error.issues.map((issue) => complaint(issue, extra))
    throw new TypeError(`your models cannot be read: ${complaints.join('; ')}`)
  }
  const twice = own.data.find((row, index) => own.data.slice(0, index).some((earlier) => isSame(earlier, row)))
  if (twice) throw new TypeError(`your models cannot be read: ${twice.id} is there twice`)
  return [...own.data, ...shipped.filter((row) => !own.data.some((mine) => isSame(mine, row)))]
}

/** A model that reads and sees is two rows of one id. */
const isSame = (one: Model, other: Model) => one.kind === other.kind && one.id === other.id

const rows: ModelRow[] = [...builtInRows, ...languageRows, ...imageRows, ...videoRows, ...cutoutRows]
const shipped: Model[] = rows.map((row) => Model.parse(row))

/** "row 2 (mine/model): sizes.tiers: expected array" */
function complaint({ path, message }: z.core.$ZodIssue, extra: unknown): string {
  const [index, ...field] = path
  if (typeof index !== 'number' || !Array.isArray(extra)) return 'expected a list of models'
  const id = z.object({ id: z.string() }).safeParse(extra[index])
  const where = field.length > 0 ? `${field.join('.')}: ` : ''
  return `row ${index + 1}${id.success ? ` (${id.data.id})` : ''}: ${where}${message}`
}

type ModelOf<Kind> = Extract<Model, { kind: Kind }>

export const findModel = <Kind extends EngineKind>(models: readonly Model[], kind: Kind, id: string) =>
  models.find((model): model is ModelOf<Kind> => model.kind === kind && model.id === id)
