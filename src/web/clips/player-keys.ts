import { useEffect, useRef } from 'react'
import { type Command, isTyping, useCommands } from '#web/lib/commands.ts'

interface Told {
  keys: string
  words: string
}

/** As on every editing desk. */
const told: Told[] = [
  { keys: 'Space', words: 'Play or pause' },
  { keys: 'j', words: 'Backwards, again: faster' },
  { keys: 'k', words: 'Pause' },
  { keys: 'l', words: 'Forwards, again: faster' },
  { keys: ',', words: 'One frame back' },
  { keys: '.', words: 'One frame on' },
  { keys: 'ArrowLeft', words: 'The shot before' },
  { keys: 'ArrowRight', words: 'The next shot' },
  { keys: 'Home', words: 'The first shot' },
  { keys: 'End', words: 'The last shot' },
  { keys: 'c', words: 'Subtitles on or off' },
  { keys: 'f', words: 'The whole screen' },
]
const toldOfTakes: Told[] = [
  { keys: 'ArrowUp', words: 'The take before' },
  { keys: 'ArrowDown', words: 'The next take' },
  { keys: 'a', words: 'Approve the take that is shown, or take it back' },
]

const asCommand = ({ keys, words }: Told): Command => ({ id: `player-${keys}`, label: words, group: 'Player', shown: keys, run: () => document.querySelector<HTMLElement>('[data-player]')?.focus() })
const commands = told.map(asCommand)
const commandsWithTakes = [...commands, ...toldOfTakes.map(asCommand)]

export type PlayerKeys = Partial<Record<string, () => void>>

/** These work where nothing has the focus, too. */
const anywhere = new Set([' ', 'j', 'k', 'l', ',', '.'])

/** What has a use of its own for a key keeps it: a slider its arrows, a button its space. */
function isTaken({ key, target }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return true
  if (target instanceof HTMLInputElement && target.type === 'range') return /^(Arrow|Home|End)/.test(key)
  if (target instanceof HTMLButtonElement) return key === ' ' || key === 'Enter'
  return false
}

/** The keys of the player, while it or nothing at all has the focus. */
export function usePlayerKeys(keys: PlayerKeys, hasTakes: boolean) {
  useCommands(hasTakes ? commandsWithTakes : commands)
  const acts = useRef(keys)
  useEffect(() => {
    acts.current = keys
  })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey, defaultPrevented } = event
      if (!(target instanceof HTMLElement) || defaultPrevented || ctrlKey || metaKey || altKey) return
      const player = target.closest<HTMLElement>('[data-player]')
      if (!player && !(target === document.body && anywhere.has(key))) return
      if ((isTyping(event) && !(target instanceof HTMLInputElement && target.type === 'range')) || isTaken(event)) return
      const act = acts.current[key.length === 1 ? key.toLowerCase() : key]
      if (!act) return
      event.preventDefault()
      // A mark may scroll out of sight and be gone, and the keyboard with it.
      if (player && 'mark' in target.dataset) player.focus({ preventScroll: true })
      act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
