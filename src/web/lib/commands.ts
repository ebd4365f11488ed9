import { useEffect, useSyncExternalStore } from 'react'
import { tinykeys } from 'tinykeys'

/** Something the palette offers; with keys it is a shortcut too, and stands on the sheet that `?` opens. */
export interface Command {
  id: string
  /** A verb with its object: "Go to scene 12", "Undo the last change". */
  label: string
  group: string
  /** As tinykeys writes them: "$mod+z", "g h". */
  keys?: string
  /** Keys that a widget handles by itself: only told on the sheet. */
  shown?: string
  /** More words to be found by. */
  words?: string
  run: () => void
}

const sets = new Map<symbol, Command[]>()
const changed = new EventTarget()
let all: Command[] = []

function publish(): void {
  all = [...sets.values()].flat()
  changed.dispatchEvent(new Event('commands'))
}

/** The commands of a component, for as long as it is on the screen. Give a memoised list. */
export function useCommands(commands: Command[]): void {
  useEffect(() => {
    const key = Symbol('commands')
    sets.set(key, commands)
    publish()
    const unbind = tinykeys(window, bindings(commands))
    return () => {
      sets.delete(key)
      unbind()
      publish()
    }
  }, [commands])
}

export function useAllCommands(): Command[] {
  return useSyncExternalStore(
    (listener) => {
      changed.addEventListener('commands', listener)
      return () => changed.removeEventListener('commands', listener)
    },
    () => all,
  )
}

function bindings(commands: Command[]) {
  return Object.fromEntries(
    commands.flatMap(({ keys, run }) => {
      if (!keys) return []
      return [[keys, (event: KeyboardEvent) => {
        if (isTyping(event) && !(keys.includes('$mod') && keys !== '$mod+z')) return
        event.preventDefault()
        run()
      }]]
    }),
  )
}

/** A letter belongs to the field it is typed into, and so does Ctrl-Z. */
export function isTyping(event: Event): boolean {
  const target = event.target
  return target instanceof HTMLElement && (target.isContentEditable || target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [role=textbox]') !== null)
}

const signs: Record<string, string> = { Shift: '⇧', Alt: '⌥', Enter: '↵', ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' }
const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent)

/** "$mod+k" → ["Ctrl", "K"] or ["⌘", "K"] */
export const keysShown = (keys: string): string[] =>
  keys.split(/[+\s]/).map((key) => (key === '$mod' ? (isMac ? '⌘' : 'Ctrl') : (signs[key] ?? (key.length === 1 ? key.toUpperCase() : key))))
