import { MergeView } from '@codemirror/merge'
import { EditorState } from '@codemirror/state'
import { EditorView, lineNumbers } from '@codemirror/view'
import { useEffect, useRef } from 'react'
import { compareTheme } from './page-theme.ts'

interface Side {
  /** What is on this side, in words. */
  name: string
  text: string
}

/** Two versions side by side; what both have is folded away. */
export function CompareTexts({ left, right }: { left: Side; right: Side }) {
  const host = useRef<HTMLDivElement>(null)
  const { name: leftName, text: leftText } = left
  const { name: rightName, text: rightText } = right
  useEffect(() => {
    const side = ({ name, text }: Side) => ({
      doc: text,
      extensions: [lineNumbers(), EditorView.lineWrapping, EditorState.readOnly.of(true), EditorView.editable.of(false), EditorView.contentAttributes.of({ 'aria-label': name, tabindex: '0', 'aria-readonly': 'true' }), compareTheme],
    })
    const merge = new MergeView({ parent: host.current!, a: side({ name: leftName, text: leftText }), b: side({ name: rightName, text: rightText }), collapseUnchanged: { margin: 2, minSize: 6 }, diffConfig: { timeout: 800 } })
    return () => merge.destroy()
  }, [leftName, leftText, rightName, rightText])
  return (
    <div>
      <div className="grid grid-cols-2 text-xs text-quiet">
        <p className="px-2 pb-1">{left.name}</p>
        <p className="px-2 pb-1">{right.name}</p>
      </div>
      <div ref={host} className="max-h-[60vh] overflow-auto rounded-control border border-line" />
    </div>
  )
}
