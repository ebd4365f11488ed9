import { useEffect, useState } from 'react'
import { isTyping } from '#web/lib/commands.ts'
import type { Mark } from './region-marks.ts'

interface Steps {
  /** What is marked, after each step. */
  states: Mark[][]
  at: number
}

/** The marks with every step back and forth; Ctrl-Z belongs to them, and not to the film, for as long as they are there. */
export function useMarks() {
  const [{ states, at }, setSteps] = useState<Steps>({ states: [[]], at: 0 })
  const marks = states[at] ?? []
  const change = (next: Mark[]) => setSteps({ states: [...states.slice(0, at + 1), next], at: at + 1 })
  const undo = () => setSteps((now) => ({ ...now, at: Math.max(0, now.at - 1) }))
  const redo = () => setSteps((now) => ({ ...now, at: Math.min(now.states.length - 1, now.at + 1) }))

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase()
      if (!(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y') || isTyping(event)) return
      event.preventDefault()
      event.stopPropagation()
      if (key === 'y' || event.shiftKey) redo()
      else undo()
    }
    document.addEventListener('keydown', press, { capture: true })
    return () => document.removeEventListener('keydown', press, { capture: true })
  }, [])

  return {
    marks,
    add: (mark: Mark) => change([...marks, mark]),
    clear: () => change([]),
    undo,
    redo,
    canUndo: at > 0,
    canRedo: at < states.length - 1,
  }
}
