import { useCallback, useMemo, useRef, useState } from 'react'
import { LayoutTemplate } from 'lucide-react'
import type { CellChange, Matrix } from '#contract/casting.ts'
import { cellWords } from '#core/casting/cell-words.ts'
import type { Presence } from '#core/casting/presence.ts'
import { type TemplateKind, templateKinds, templateWords } from '#core/casting/templates.ts'
import type { LookId, ShotId } from '#core/ids.ts'
import { count } from '#web/lib/format.ts'
import { Button } from '#web/ui/button.tsx'
import { Menu, MenuItem } from '#web/ui/menu.tsx'
import { Empty } from '#web/ui/states.tsx'
import { AskReader } from './ask-reader.tsx'
import { BrushPicker } from './brush-picker.tsx'
import { brushed, castTable, markWords, pasted, type Range, type Spot, withChanges } from './cast-table.ts'
import { LostBar } from './lost-bar.tsx'
import { MatrixGrid } from './matrix-grid.tsx'
import { MatrixNotes } from './matrix-notes.tsx'
import { presenceWords } from './presence-words.ts'
import { SplitPassingDialog } from './split-passing-dialog.tsx'
import { TemplateBar } from './template-bar.tsx'
import { useCasting } from './use-casting.ts'
import { useMatrixCommands } from './use-matrix-commands.ts'

interface Props {
  matrix: Matrix
  /** A shot was double-clicked, or Enter pressed on one of its cells. */
  onOpenShot?: (shotId: ShotId) => void
}

interface Chosen {
  lookId: LookId
  shotId: ShotId
}

/** The matrix of a scene: who is in which shot, and how; painted, mended, suggested, cast by templates. */
export function CastingMatrix({ matrix, onOpenShot }: Props) {
  const { sceneId } = matrix
  const casting = useCasting(sceneId)
  const { paint, painted, lost } = casting
  const onItsWay = JSON.stringify(painted)
  const stored = useMemo(() => castTable(matrix), [matrix])
  const table = useMemo(() => withChanges(stored, JSON.parse(onItsWay) as typeof painted), [stored, onItsWay])
  const [brush, setBrush] = useState<Presence | null>('throughout')
  const [range, setRange] = useState<Range>({ top: 0, bottom: 0, left: 0, right: 0 })
  const [template, setTemplate] = useState<{ kind: TemplateKind; range: Range | null } | null>(null)
  const [changes, setChanges] = useState<CellChange[] | null>(null)
  const [splitting, setSplitting] = useState<Chosen | null>(null)
  const [said, setSaid] = useState('')
  const goTo = useRef<((spot: Spot) => void) | null>(null)
  const ghost = useMemo(() => (changes ? withChanges(table, changes) : null), [table, changes])
  const marks = useMemo(() => markWords(matrix, lost?.newer ?? []), [matrix, lost])

  const { looks, shots } = stored
  const goToCell = useCallback(
    (lookId: LookId, shotId: ShotId) => goTo.current?.({ row: looks.findIndex((look) => look.lookId === lookId), column: shots.findIndex(({ id }) => id === shotId) }),
    [looks, shots],
  )
  const split = useCallback((lookId: LookId, shotId: ShotId) => setSplitting({ lookId, shotId }), [])
  const wordsFor = (cells: CellChange[], presence: Presence | null) => {
    const [cell] = cells
    const look = table.looks.find(({ lookId }) => lookId === cell?.lookId)
    const shot = table.shots.find(({ id }) => id === cell?.shotId)
    if (cells.length === 1 && look && shot) return cellWords(look.name, shot.label, presence)
    return `${presence ? presenceWords[presence].name : 'Taken out'}: ${count(cells.length, 'cell')}`
  }
  const paintRange = (over: Range, presence: Presence | null) => {
    const cells = brushed(table, over, presence)
    const words = wordsFor(cells, presence)
    paint(cells, words, cells.length > 1 ? words : undefined)
    if (cells.length === 1) setSaid(words)
  }
  const paste = (spot: Spot, copy: (Presence | null)[][]) => {
    const cells = pasted(table, spot, copy)
    paint(cells, `Pasted ${count(cells.length, 'cell')}`, `Pasted ${count(cells.length, 'cell')}`)
  }
  const endTemplate = () => {
    setTemplate(null)
    setChanges(null)
  }
  const begin = useCallback((kind: TemplateKind, over: Range | null) => {
    setChanges(null)
    setTemplate({ kind, range: over })
  }, [])
  useMatrixCommands(begin)

  if (table.shots.length === 0) return <Empty title="This scene has no shots yet">Break it into shots first; then say who is in them.</Empty>
  if (table.looks.length === 0) return <Empty title="Nobody is in this scene yet">Add assets of the film to the scene; then say in which shots they are.</Empty>

  const several = range.left !== range.right || range.top !== range.bottom ? range : null
  return (
    <section aria-label="Casting matrix" className="flex min-h-0 flex-col gap-2">
      <h2 className="sr-only">Who is in which shot, and how</h2>
      <div className="flex flex-wrap items-center gap-2">
        <BrushPicker brush={brush} onChange={setBrush} />
        <Menu trigger={<Button icon={<LayoutTemplate size={14} aria-hidden />}>Templates</Button>}>
          {templateKinds.map((kind) => (
            <MenuItem key={kind} onSelect={() => begin(kind, several)}>
              {templateWords[kind]}
            </MenuItem>
          ))}
        </Menu>
        <AskReader matrix={matrix} />
        <p className="min-w-0 flex-1 truncate text-right text-xs text-faint">drag paints · Shift-arrows choose · Ctrl-C, Ctrl-V copy a column · Ctrl-Z undoes</p>
      </div>
      {template && (
        <TemplateBar
          wanted={wantedOf(matrix, template, table)}
          scope={scopeWords(template.range, table)}
          onPreview={setChanges}
          onCancel={endTemplate}
          onApply={(cells, name) => {
            paint(cells, name, `${name}: ${count(cells.length, 'cell')} changed`)
            endTemplate()
          }}
        />
      )}
      <LostBar matrix={matrix} casting={casting} />
      <div className="grid min-h-0 gap-4 *:max-h-[62vh] lg:grid-cols-[minmax(0,1fr)_300px]">
        <MatrixGrid
          table={table}
          brush={brush}
          marks={marks}
          ghost={ghost}
          goTo={goTo}
          onPaint={paintRange}
          onPaste={paste}
          onChoose={setRange}
          onOpenShot={onOpenShot && ((column) => onOpenShot(table.shots[column]!.id))}
          onEscape={endTemplate}
        />
        <div className="min-h-0 overflow-auto" tabIndex={0} role="region" aria-label="Notes on the casting">
          <MatrixNotes matrix={matrix} onGoTo={goToCell} onSplit={split} />
        </div>
      </div>
      <p role="status" className="sr-only">
        {said}
      </p>
      {splitting && <SplitPassingDialog matrix={matrix} {...splitting} onClose={() => setSplitting(null)} />}
    </section>
  )
}

type Table = ReturnType<typeof castTable>

function wantedOf({ sceneId }: Matrix, { kind, range }: { kind: TemplateKind; range: Range | null }, { shots, looks }: Table) {
  if (!range) return { sceneId, template: kind }
  const shotIds = shots.slice(range.left, range.right + 1).map(({ id }) => id)
  const lookIds = looks.slice(range.top, range.bottom + 1).map(({ lookId }) => lookId)
  return { sceneId, template: kind, shotIds, ...(lookIds.length < looks.length ? { lookIds } : {}) }
}

function scopeWords(range: Range | null, { shots, looks }: Table): string {
  if (!range) return 'for the whole scene'
  const [first, last] = [shots[range.left]?.label ?? '', shots[range.right]?.label ?? '']
  const who = range.bottom - range.top + 1
  return `for ${who === looks.length ? 'everybody' : count(who, 'asset')} in ${first === last ? first : `${first} to ${last}`}`
}
