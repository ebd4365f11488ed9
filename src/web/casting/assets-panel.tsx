import { CircleAlert, Plus, UserRoundPlus } from 'lucide-react'
import { type ReactNode, useMemo, useRef, useState } from 'react'
import type { Matrix, MatrixLook } from '#contract/casting.ts'
import { cellWords } from '#core/casting/cell-words.ts'
import type { Presence } from '#core/casting/presence.ts'
import type { LookId, ShotId } from '#core/ids.ts'
import { Button } from '#web/ui/button.tsx'
import { Menu, MenuItem, MenuLine } from '#web/ui/menu.tsx'
import { Picture } from '#web/ui/picture.tsx'
import { billedLooks } from './cast-table.ts'
import { LostBar } from './lost-bar.tsx'
import { PanelRow } from './panel-row.tsx'
import { presenceWords } from './presence-words.ts'
import { SplitPassingDialog } from './split-passing-dialog.tsx'
import { type Casting, useCasting } from './use-casting.ts'
import { useNearby } from './use-nearby.ts'

interface Props {
  matrix: Matrix
  shotId: ShotId
  /** Opens the page's way to bring more assets into the scene. */
  onAddToScene?: () => void
}

/** Who is in one shot, and how (P4); what is said about each stands below them. Told in words until it comes near. */
export function AssetsPanel(props: Props) {
  const { matrix, shotId } = props
  const box = useRef<HTMLElement>(null)
  const near = useNearby(box)
  return (
    <section ref={box} aria-label={`Assets of ${labelOf(matrix, shotId)}`} className="flex flex-col gap-1">
      {near ? <Cast {...props} /> : <Told {...props} />}
    </section>
  )
}

const labelOf = ({ shots }: Matrix, shotId: ShotId) => shots.find(({ id }) => id === shotId)?.label ?? ''

function Told({ matrix, shotId }: Props) {
  const there = [...castOf(matrix, shotId, []).values()]
  return (
    <p className="text-quiet" style={{ minHeight: there.length * rowHeight }}>
      {there.map(({ look, presence }) => `${look.name}${presence ? `: ${presenceWords[presence].said}` : ''}`).join(', ')}
    </p>
  )
}

const rowHeight = 49

function Cast({ matrix, shotId, onAddToScene }: Props) {
  const casting = useCasting(matrix.sceneId)
  const { paint, painted } = casting
  const [splitting, setSplitting] = useState<LookId | null>(null)
  const label = labelOf(matrix, shotId)
  const cast = castOf(matrix, shotId, painted)
  const looks = useMemo(() => billedLooks(matrix.looks), [matrix.looks])
  const there = looks.flatMap((look) => cast.get(look.lookId) ?? []).flatMap(({ presence, ...one }) => (presence ? [{ ...one, presence }] : []))
  const absent = looks.filter(({ lookId }) => !cast.get(lookId)?.presence)

  return (
    <>
      <LostBar matrix={matrix} casting={casting} />
      {there.length === 0 && <p className="py-1 text-quiet">Nobody is in this shot.</p>}
      <ul className="flex flex-col">
        {there.map(({ look, presence, count }) => (
          <li key={look.lookId} className="flex flex-col gap-1 border-b border-line py-1.5 last:border-b-0">
            <PanelRow look={look} shotId={shotId} label={label} presence={presence} count={count} onPaint={paint} />
            <Said matrix={matrix} lookId={look.lookId} shotId={shotId} onSplit={() => setSplitting(look.lookId)} />
          </li>
        ))}
      </ul>
      <AddMenu label={label} absent={absent} onAdd={({ lookId, name }) => paint([{ lookId, shotId, from: null, presence: 'throughout' }], cellWords(name, label, 'throughout'))} {...(onAddToScene ? { onAddToScene } : {})} />
      {splitting && <SplitPassingDialog matrix={matrix} lookId={splitting} shotId={shotId} onClose={() => setSplitting(null)} />}
    </>
  )
}

interface Member {
  look: MatrixLook
  presence: Presence | null
  count: number | null
}

/** As stored, and what was painted and is still on its way. */
function castOf({ looks, assignments }: Matrix, shotId: ShotId, painted: Casting['painted']): Map<LookId, Member> {
  const lookOf = new Map(looks.map((look) => [look.lookId, look]))
  const cast = new Map<LookId, Member>()
  for (const one of [...assignments, ...painted]) {
    const look = one.shotId === shotId ? lookOf.get(one.lookId) : undefined
    if (look) cast.set(one.lookId, { look, presence: one.presence, count: one.count === undefined ? (cast.get(one.lookId)?.count ?? null) : one.count })
  }
  return cast
}

/** What makes no sense here, what the text says otherwise, and what no frame shows. */
function Said({ matrix, lookId, shotId, onSplit }: { matrix: Matrix; lookId: LookId; shotId: ShotId; onSplit: () => void }) {
  const isHere = (one: { lookId: LookId | null; shotId: ShotId }) => one.lookId === lookId && one.shotId === shotId
  const lines: ReactNode[] = [
    ...matrix.breaks.filter(isHere).map(({ id, message }) => <Line key={id} text={message} />),
    ...matrix.unanchored.filter(isHere).map(({ message }) => (
      <Line key="unanchored" text={message}>
        <Button onClick={onSplit}>Split shot…</Button>
      </Line>
    )),
    ...matrix.suggestions.filter(isHere).map(({ presence, evidence }) => <Line key={presence} text={`The text says otherwise: “${evidence}”`} quiet />),
    ...matrix.lookAlikes.filter((one) => one.shotId === shotId && one.lookIds.includes(lookId)).map(({ message }) => <Line key={message} text={message} quiet />),
  ]
  return lines
}

const Line = ({ text, quiet = false, children }: { text: string; quiet?: boolean; children?: ReactNode }) => (
  <p className={quiet ? 'flex items-center gap-2 text-quiet' : 'flex items-center gap-2 text-outdated'}>
    {!quiet && <CircleAlert size={14} className="shrink-0" aria-hidden />}
    <span className="min-w-0 flex-1">{text}</span>
    {children}
  </p>
)

function AddMenu({ label, absent, onAdd, onAddToScene }: { label: string; absent: MatrixLook[]; onAdd: (look: MatrixLook) => void; onAddToScene?: () => void }) {
  if (absent.length === 0 && !onAddToScene) return null
  return (
    <div>
      <Menu
        trigger={
          <Button look="quiet" icon={<Plus size={14} aria-hidden />}>
            Add to {label}
          </Button>
        }
      >
        {absent.map((look) => (
          <MenuItem key={look.lookId} icon={<Picture hash={look.picture} alt="" cutOut={look.kind !== 'location'} width={20} className="size-5 rounded-[3px]" />} onSelect={() => onAdd(look)}>
            {look.name}
          </MenuItem>
        ))}
        {onAddToScene && (
          <>
            {absent.length > 0 && <MenuLine />}
            <MenuItem icon={<UserRoundPlus size={14} aria-hidden />} onSelect={onAddToScene}>
              Somebody who is not in the scene yet…
            </MenuItem>
          </>
        )}
      </Menu>
    </div>
  )
}
