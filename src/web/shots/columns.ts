import type { EditShot, Shot } from '#contract/shots.ts'
import { parseCamera, cameraText } from '#core/shots/camera-text.ts'
import { dialogueText, readDialogue } from './dialogue-text.ts'

export type Change = EditShot['change']

/** A column whose cells are typed, copied and pasted as text. */
export interface Column {
  id: 'seconds' | 'action' | 'dialogue' | 'camera'
  name: string
  /** The field of the shot behind it. */
  read: (shot: Shot) => string
  /** What the text means for the shot; null where it means nothing. */
  write: (text: string, shot: Shot) => Change | null
  several: boolean
}

export const columns: readonly Column[] = [
  { id: 'seconds', name: 'Seconds', several: false, read: ({ seconds }) => String(seconds), write: readSeconds },
  { id: 'action', name: 'Action', several: true, read: ({ action }) => action, write: (text) => ({ action: text.trim() }) },
  { id: 'dialogue', name: 'Dialogue', several: true, read: ({ dialogue }) => dialogueText(dialogue), write: writeDialogue },
  { id: 'camera', name: 'Camera', several: false, read: ({ camera }) => cameraText(camera), write: (text, { camera }) => ({ camera: { ...camera, ...parseCamera(text) } }) },
]

/** "6", "6.5", "6,5 s", "0:06" */
function readSeconds(text: string): Change | null {
  const [, minutes = '0', rest = ''] = /^(?:(\d+):)?(\d+(?:[.,]\d+)?)\s*s?$/.exec(text.trim()) ?? []
  const seconds = Number(minutes) * 60 + Number(rest.replace(',', '.'))
  return rest && seconds >= 0.5 && seconds <= 600 ? { seconds } : null
}

function writeDialogue(text: string): Change | null {
  const dialogue = readDialogue(text)
  return dialogue && { dialogue }
}

/** The same fields as they were, so that nobody's newer words are overwritten. */
export const seenIn = (shot: Shot, change: Change): Change => Object.fromEntries(Object.keys(change).map((field) => [field, shot[field as keyof Change & keyof Shot]]))

/** Tab-separated cells, as spreadsheets copy them; quoted where a cell has a tab or several lines. */
export const toCells = (rows: string[][]): string => rows.map((row) => row.map(quoted).join('\t')).join('\n')

const quoted = (text: string) => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

export function fromCells(text: string): string[][] {
  const rows: string[][] = [[]]
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '')
  const cell = /(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/gy
  for (let found = cell.exec(plain); found; found = cell.exec(plain)) {
    rows.at(-1)!.push(found[1] === undefined ? (found[2] ?? '') : found[1].replaceAll('""', '"'))
    if (found[3] === '\n') rows.push([])
    if (found[3] === '') break
  }
  return rows
}
