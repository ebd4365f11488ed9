import { type Extension, RangeSetBuilder, StateEffect, StateField, type Text } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, ViewPlugin, type ViewUpdate } from '@codemirror/view'
import { parseFountain } from '#core/scripts/parse-fountain.ts'
import type { Screenplay } from '#core/scripts/screenplay.ts'
import { type LineLook, pageLines } from '../page-lines.ts'

const read = StateEffect.define<Screenplay>()

/** Letters up to which a script is read again with every key; a longer one after a short rest. */
const readAtOnce = 30_000
const rest = 120

const marks = new Map<LineLook, Decoration>()
function mark(look: LineLook): Decoration {
  const known = marks.get(look) ?? Decoration.line({ class: `sp-${look}` })
  marks.set(look, known)
  return known
}

function typeset(doc: Text, screenplay: Screenplay): DecorationSet {
  const set = new RangeSetBuilder<Decoration>()
  for (const [number, look] of [...pageLines(screenplay)].toSorted(([a], [b]) => a - b)) {
    if (number > doc.lines) break
    const { from } = doc.line(number)
    set.add(from, from, mark(look))
  }
  return set.finish()
}

/** Slug lines, cues, speeches… stand where they stand on a page, as the import of the studio reads them. */
export function screenplayPage(onRead: (screenplay: Screenplay) => void): Extension {
  const looks = StateField.define<DecorationSet>({
    create: (state) => typeset(state.doc, parseFountain(state.doc.toString())),
    update(set, transaction) {
      const told = transaction.effects.find((effect) => effect.is(read))
      return told ? typeset(transaction.newDoc, told.value) : set.map(transaction.changes)
    },
    provide: (field) => EditorView.decorations.from(field),
  })

  const reader = ViewPlugin.fromClass(
    class {
      timer: ReturnType<typeof setTimeout> | undefined
      readonly view: EditorView

      constructor(view: EditorView) {
        this.view = view
        this.plan(0)
      }

      update({ docChanged, state }: ViewUpdate) {
        if (docChanged) this.plan(state.doc.length < readAtOnce ? 0 : rest)
      }

      plan(wait: number) {
        clearTimeout(this.timer)
        this.timer = setTimeout(() => {
          const screenplay = parseFountain(this.view.state.doc.toString())
          this.view.dispatch({ effects: read.of(screenplay) })
          onRead(screenplay)
        }, wait)
      }

      destroy() {
        clearTimeout(this.timer)
      }
    },
  )
  return [looks, reader]
}
