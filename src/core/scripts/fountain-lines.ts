import { endsAction, isLyric, isParenthetical, kindAtStart } from './fountain-rules.ts'
import { firstShown, masked, withoutNotes } from './hidden.ts'
import type { ScreenplayElement } from './screenplay.ts'
import { isText, type SourceLine, sourceLines } from './source-lines.ts'

/** A mark is written only where the text alone would be read as something else; it also holds empty lines. */
export function actionLines(text: string, forced: boolean): string[] {
  const { lines } = sourceLines(`${text}\n`)
  if (!forced && readsAsAction(lines)) return lines.map((line) => line.text)
  return lines.map((line, index) => {
    const marked = index === 0 || line.blank !== null || line.shown.startsWith('!')
    return marked ? `!${line.text}` : line.text
  })
}

function readsAsAction([first, ...more]: readonly SourceLine[]): boolean {
  if (!isText(first) || first.shown.startsWith('!')) return false
  const kind = kindAtStart(first.shown, { followed: isText(more[0]), endsInSpace: /\s$/.test(first.text) })
  return kind === 'action' && !more.some(({ blank, shown }) => blank || endsAction(shown))
}

const onOneLine = (text: string) => {
  const { lines } = sourceLines(text)
  return lines.map((line) => line.text.trim()).filter(Boolean).join(' ')
}

/** Whether the text is read as this kind without any mark. */
function readsAs(kind: ScreenplayElement['kind'], text: string, followed = false): boolean {
  const shown = sourceLines(text).lines[0]?.shown ?? ''
  return kindAtStart(shown, { followed, endsInSpace: false }) === kind && !/^[@.>]/.test(shown)
}

export function cueLine(cue: ScreenplayElement, { forced }: { forced: boolean }): string {
  const name = onOneLine(cue.text) + (cue.dual ? ' ^' : '')
  return !forced && readsAs('character', name, true) ? name : `@${name}`
}

/** Any element that is a line of its own. */
export function elementLine(element: ScreenplayElement): string {
  const text = onOneLine(element.text)
  switch (element.kind) {
    case 'scene_heading':
      return headingLine(element, text)
    case 'transition':
      return readsAs('transition', text) ? text : `> ${text}`
    case 'centered':
      return `> ${text} <`
    case 'section':
      return `${'#'.repeat(element.depth ?? 1)} ${text}`
    case 'synopsis':
      return `= ${text}`
    case 'lyric':
      return `~${text}`
    case 'page_break':
      return '==='
    default:
      return text
  }
}

function headingLine({ forced, sceneNumber }: ScreenplayElement, text: string): string {
  const numbered = sceneNumber === undefined ? text : `${text} #${sceneNumber}#`
  const natural = !forced && readsAs('scene_heading', numbered)
  if (natural) return numbered
  const start = firstShown(masked(numbered))
  return `${numbered.slice(0, start)}.${numbered.slice(start).replace(/^\.+/, '…')}`
}

export function hiddenLine({ kind, text }: ScreenplayElement): string {
  if (kind === 'boneyard') {
    const safe = text.replaceAll('*/', '* /')
    return safe.includes('\n') ? `/*\n${safe}\n*/` : `/* ${safe} */`
  }
  const safe = text.replaceAll(']]', '] ]').replace(/^[^\S\n]*$/gm, '  ')
  return /^\]|\]$/.test(safe) ? `[[ ${safe} ]]` : `[[${text === '' ? '' : safe}]]`
}

export function spokenLines(spoken: readonly ScreenplayElement[]): string[] {
  return spoken.flatMap((element, index) => {
    if (element.kind === 'note' || element.kind === 'boneyard') return [hiddenLine(element)]
    if (element.kind === 'parenthetical') return [inParentheses(onOneLine(element.text))]
    if (element.kind !== 'dialogue') return [elementLine(element)]
    const goesOn = spoken[index - 1]?.kind === 'dialogue'
    return [...(goesOn ? [heldLine] : []), ...dialogueLines(element.text)]
  })
}

const heldLine = '  '
const inParentheses = (text: string) => (isParenthetical(withoutNotes(text)) ? text : `(${text})`)

/** A backslash keeps a line that looks like a song or a parenthetical what it is. */
function dialogueLines(text: string): string[] {
  return sourceLines(text).lines.map((line) => {
    if (line.blank) return heldLine
    const looksMarked = isLyric(line.shown) || isParenthetical(line.shown) || /^\\+[(~]/.test(line.shown)
    const start = firstShown(line.mask)
    return looksMarked ? `${line.text.slice(0, start)}\\${line.text.slice(start)}` : line.text
  })
}
