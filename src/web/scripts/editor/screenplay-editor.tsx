import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { highlightSelectionMatches, openSearchPanel, search, searchKeymap } from '@codemirror/search'
import { Annotation, Compartment, EditorState, type Extension } from '@codemirror/state'
import { drawSelection, EditorView, highlightActiveLineGutter, keymap, lineNumbers, placeholder } from '@codemirror/view'
import { type Ref, useEffect, useEffectEvent, useImperativeHandle, useRef, useState } from 'react'
import type { Screenplay } from '#core/scripts/screenplay.ts'
import { pageTheme } from './page-theme.ts'
import { screenplayPage } from './screenplay-page.ts'

export interface EditorHandle {
  goTo: (line: number) => void
  find: () => void
  text: () => string
  /** Another text on the page; what was there can be got back with Ctrl-Z. */
  replace: (text: string) => void
  focus: () => void
}

interface Props {
  ref: Ref<EditorHandle>
  /** What stands on the page in the beginning. */
  text: string
  readOnly: boolean
  onType: (text: string) => void
  onRead: (screenplay: Screenplay) => void
  /** The line the cursor is in. */
  onLine: (line: number) => void
  /** Somebody typed although it is read only. */
  onRefused: () => void
  onLeave: () => void
}

const firstLines = 'INT. KITCHEN - NIGHT\n\nRain. ANA, 30, stands at the window.\n\nANA\nHe is late.'
const lock = (readOnly: boolean): Extension => EditorState.readOnly.of(readOnly)
/** One instance for the one editor of a page. */
const locking = new Compartment()

/** A change that nobody typed here. */
const fromStudio = Annotation.define<boolean>()

/** Only what differs, so that the cursor stays where it was. */
function difference(was: string, is: string): { from: number; to: number; insert: string } {
  const shorter = Math.min(was.length, is.length)
  let from = 0
  while (from < shorter && was[from] === is[from]) from++
  let end = 0
  while (end < shorter - from && was.at(-1 - end) === is.at(-1 - end)) end++
  return { from, to: was.length - end, insert: is.slice(from, is.length - end) }
}

/** A screenplay as it stands on paper, in Fountain: what is typed is what is stored. */
export function ScreenplayEditor({ ref, text, readOnly, onType, onRead, onLine, onRefused, onLeave }: Props) {
  const host = useRef<HTMLDivElement>(null)
  const [view, setView] = useState<EditorView | null>(null)
  const typed = useEffectEvent(onType)
  const wasRead = useEffectEvent(onRead)
  const moved = useEffectEvent(onLine)
  const refused = useEffectEvent(onRefused)
  const left = useEffectEvent(onLeave)
  const start = useEffectEvent(() => ({ doc: text, readOnly }))

  useEffect(() => {
    const { doc, readOnly: isLocked } = start()
    const editor = new EditorView({
      parent: host.current!,
      state: EditorState.create({
        doc,
        extensions: [
          locking.of(lock(isLocked)),
          lineNumbers(),
          highlightActiveLineGutter(),
          history(),
          drawSelection(),
          search({ top: true }),
          highlightSelectionMatches({ minSelectionLength: 3 }),
          keymap.of([...searchKeymap, ...historyKeymap, ...defaultKeymap]),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': 'Screenplay', tabindex: '0', spellcheck: 'true' }),
          placeholder(firstLines),
          pageTheme,
          screenplayPage((screenplay) => wasRead(screenplay)),
          EditorView.updateListener.of((update) => {
            if (update.docChanged && !update.transactions.some((one) => one.annotation(fromStudio))) typed(update.state.doc.toString())
            if (update.docChanged || update.selectionSet) moved(update.state.doc.lineAt(update.state.selection.main.head).number)
          }),
          EditorView.domEventHandlers({
            beforeinput: (_event, current) => void (current.state.readOnly && refused()),
            keydown: (event, current) => void (current.state.readOnly && isWriting(event) && refused()),
            blur: () => left(),
          }),
        ],
      }),
    })
    setView(editor)
    return () => editor.destroy()
  }, [])

  useEffect(() => view?.dispatch({ effects: locking.reconfigure(lock(readOnly)) }), [view, readOnly])

  useImperativeHandle(
    ref,
    () => ({
      goTo(line) {
        if (!view) return
        const { from } = view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines))
        view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'start', yMargin: 48 }) })
        view.focus()
      },
      find: () => view && void openSearchPanel(view),
      text: () => view?.state.doc.toString() ?? '',
      replace: (next) => view?.dispatch({ changes: difference(view.state.doc.toString(), next), annotations: fromStudio.of(true) }),
      focus: () => view?.focus(),
    }),
    [view],
  )

  return <div ref={host} className="h-full min-h-0" />
}

const isWriting = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) => !ctrlKey && !metaKey && !altKey && (key.length === 1 || key === 'Enter' || key === 'Backspace' || key === 'Delete')
