import { EditorView } from '@codemirror/view'

const column = (left: string, right: string) => ({ paddingLeft: left, paddingRight: right })

/** A page of sixty columns, in the places where a screenplay has them. */
export const pageTheme = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'var(--ground)', color: 'var(--ink)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: "'Courier Prime', 'Courier New', monospace", fontSize: '16px', lineHeight: '1.3', overflow: 'auto' },
  '.cm-content': { boxSizing: 'border-box', flex: '0 1 auto', width: 'calc(60ch + 144px)', margin: '0 auto', padding: '64px 72px 40vh', backgroundColor: 'var(--raised)', borderLeft: '1px solid var(--line)', borderRight: '1px solid var(--line)', caretColor: 'var(--accent)' },
  '.cm-line': { padding: '0' },
  '.cm-cursor': { borderLeftColor: 'var(--accent)', borderLeftWidth: '2px' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--faint)', border: 'none', fontFamily: 'inherit', fontSize: '12px' },
  '.cm-lineNumbers .cm-gutterElement': { padding: '0 8px 0 12px', minWidth: '44px' },
  '.cm-activeLineGutter': { backgroundColor: 'transparent', color: 'var(--ink)' },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': { backgroundColor: 'var(--accent-soft)' },
  '.cm-placeholder': { color: 'var(--faint)', whiteSpace: 'pre-wrap' },
  '.sp-scene_heading': { fontWeight: '700' },
  '.sp-character': column('22ch', '0'),
  '.sp-dialogue': column('11ch', '14ch'),
  '.sp-lyric': { ...column('11ch', '14ch'), fontStyle: 'italic' },
  '.sp-parenthetical': column('16ch', '19ch'),
  '.sp-transition': { textAlign: 'right' },
  '.sp-centered': { textAlign: 'center' },
  '.sp-title, .sp-section, .sp-synopsis, .sp-note, .sp-boneyard, .sp-page_break': { color: 'var(--faint)' },
  '.sp-section': { fontWeight: '700' },
  '.cm-panels': { backgroundColor: 'var(--raised)', color: 'var(--ink)', borderColor: 'var(--line)', fontFamily: "'Inter Variable', Inter, sans-serif" },
  '.cm-panel.cm-search': { padding: '6px 12px', fontSize: '13px' },
  '.cm-panel.cm-search label': { fontSize: '13px', display: 'inline-flex', gap: '4px', alignItems: 'center' },
  '.cm-textfield': { backgroundColor: 'var(--sunken)', color: 'var(--ink)', border: '1px solid var(--line-strong)', borderRadius: '6px', padding: '3px 8px', fontSize: '13px' },
  '.cm-button': { backgroundImage: 'none', backgroundColor: 'var(--raised)', color: 'var(--ink)', border: '1px solid var(--line-strong)', borderRadius: '6px', padding: '3px 10px', fontSize: '13px' },
  '.cm-panel.cm-search [name=close]': { color: 'var(--ink)', fontSize: '18px', right: '8px', top: '4px', padding: '0 6px' },
  '.cm-searchMatch': { backgroundColor: 'var(--accent-soft)', outline: '1px solid var(--line-strong)' },
  '.cm-searchMatch-selected': { backgroundColor: 'var(--accent)', color: 'var(--on-accent)' },
})

/** The same type where two versions stand side by side. */
export const compareTheme = EditorView.theme({
  '&': { backgroundColor: 'var(--raised)', color: 'var(--ink)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: "'Courier Prime', 'Courier New', monospace", fontSize: '13px', lineHeight: '1.35' },
  '.cm-gutters': { backgroundColor: 'transparent', color: 'var(--faint)', border: 'none' },
  '.cm-selectionBackground, &.cm-focused .cm-selectionBackground': { backgroundColor: 'var(--accent-soft)' },
  '&.cm-merge-a .cm-changedLine': { backgroundColor: 'color-mix(in oklch, var(--failed) 12%, transparent)' },
  '&.cm-merge-b .cm-changedLine': { backgroundColor: 'color-mix(in oklch, var(--enters) 12%, transparent)' },
  '&.cm-merge-a .cm-changedText': { background: 'color-mix(in oklch, var(--failed) 34%, transparent)' },
  '&.cm-merge-b .cm-changedText': { background: 'color-mix(in oklch, var(--enters) 34%, transparent)' },
  '.cm-collapsedLines': { background: 'var(--sunken)', color: 'var(--quiet)', padding: '4px 12px' },
  '.cm-collapsedLines::before, .cm-collapsedLines::after': { content: '""' },
})
