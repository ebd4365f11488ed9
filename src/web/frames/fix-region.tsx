import { useMutation, useQuery } from '@tanstack/react-query'
import { Eraser, Redo2, Undo2 } from 'lucide-react'
import { useDeferredValue, useRef, useState } from 'react'
import type { Attempt } from '#contract/attempts.ts'
import { api, mediaUrl } from '#web/lib/api.ts'
import { priced } from '#web/lib/format.ts'
import { Button, IconButton } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Segments } from '#web/ui/segments.tsx'
import { RegionCanvas } from './region-canvas.tsx'
import type { Tool } from './region-marks.ts'
import { useMarks } from './use-marks.ts'

const tools = [
  { value: 'rectangle', label: 'Rectangle' },
  { value: 'brush', label: 'Brush' },
  { value: 'lasso', label: 'Lasso' },
] as const

const sides = ['Left', 'Top', 'Right', 'Bottom'] as const

interface Props {
  attempt: Attempt
  ratio: number
  guard: (edit: () => void) => void
  onClose: () => void
}

/** Mark a region, say what to change: a new attempt, and everything around the region stays (F9). */
export function FixRegion({ attempt, ratio, guard, onClose }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const [tool, setTool] = useState<Tool>('rectangle')
  const [brush, setBrush] = useState(6)
  const [box, setBox] = useState([25, 25, 75, 75])
  const [erases, setErases] = useState(false)
  const { marks, add, clear, undo, redo, canUndo, canRedo } = useMarks()
  const isMarked = marks.some((mark) => !mark.erases)
  const [words, setWords] = useState('')
  const asked = useDeferredValue(words)
  const plan = useQuery(api.frames.planFix.queryOptions({ input: { attemptId: attempt.id, words: asked }, placeholderData: (before) => before }))
  const fix = useMutation(api.frames.fix.mutationOptions({ meta: { done: 'The region is drawn anew' }, onSuccess: onClose }))
  const obstacle = plan.data?.obstacle ?? null

  const pen = ({ width }: { width: number }) => ({ tool, erases, width: (brush / 100) * width })
  const markPercent = () => {
    if (!canvas.current) return
    const { width, height } = canvas.current
    const [left = 0, top = 0, right = 0, bottom = 0] = box.map((percent) => percent / 100)
    add({ ...pen({ width }), spots: [{ x: left * width, y: top * height }, { x: right * width, y: bottom * height }] })
  }
  const send = () =>
    canvas.current?.toBlob((bytes) => {
      if (bytes) guard(() => fix.mutate({ attemptId: attempt.id, words, mask: new File([bytes], 'region.png', { type: 'image/png' }) }))
    }, 'image/png')

  return (
    <Dialog
      open
      onClose={onClose}
      width="wide"
      title="Change a region"
      lead="Only what is marked is drawn anew; everything around it stays as it is."
      actions={
        <Button look="primary" busy={fix.isPending} disabled={!isMarked || words.trim() === '' || plan.data === undefined || obstacle !== null} onClick={send}>
          {plan.data ? priced('Change the region', plan.data.usd) : 'Change the region'}
        </Button>
      }
    >
      <div className="flex flex-col gap-3">
        {obstacle && <p role="alert" className="text-failed">{obstacle}</p>}
        <div className="flex flex-wrap items-center gap-3">
          <Segments label="Mark with" value={tool} choices={tools} onChange={setTool} />
          {tool === 'brush' && (
            <label className="flex items-center gap-2 text-quiet">
              Width <input type="range" min={1} max={20} value={brush} onChange={(event) => setBrush(Number(event.target.value))} className="accent-(--accent)" />
            </label>
          )}
          <IconButton label="Take away from what is marked" pressed={erases} onClick={() => setErases(!erases)}>
            <Eraser size={15} />
          </IconButton>
          <span className="flex-1" />
          <IconButton label="Undo the last mark" keys="$mod+z" disabled={!canUndo} onClick={undo}>
            <Undo2 size={15} />
          </IconButton>
          <IconButton label="Redo the mark" keys="$mod+y" disabled={!canRedo} onClick={redo}>
            <Redo2 size={15} />
          </IconButton>
          <Button look="quiet" disabled={marks.length === 0} onClick={clear}>
            Clear the marks
          </Button>
        </div>
        {attempt.picture && <RegionCanvas canvas={canvas} picture={mediaUrl(attempt.picture)} marks={marks} pen={pen} ratio={ratio} onMark={add} />}
        {tool === 'rectangle' && (
          <fieldset className="flex flex-wrap items-center gap-2 text-quiet">
            <legend className="sr-only">Rectangle in percent of the picture</legend>
            {sides.map((side, index) => (
              <label key={side} className="flex items-center gap-1">
                {side} %
                <input
                  type="number"
                  min={0}
                  max={100}
                  value={box[index]}
                  onChange={(event) => setBox(box.with(index, Number(event.target.value)))}
                  className="figures h-7 w-16 rounded-control border border-line-strong bg-sunken px-2 text-ink"
                />
              </label>
            ))}
            <Button onClick={markPercent}>{erases ? 'Take this rectangle away' : 'Mark this rectangle'}</Button>
          </fieldset>
        )}
        <label className="flex flex-col gap-1">
          What to change
          <textarea rows={2} maxLength={600} value={words} onChange={(event) => setWords(event.target.value)} className="rounded-control border border-line-strong bg-sunken px-2 py-1" />
        </label>
      </div>
    </Dialog>
  )
}
