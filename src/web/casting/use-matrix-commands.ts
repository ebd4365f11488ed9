import { useMemo } from 'react'
import { presences } from '#core/casting/presence.ts'
import { type TemplateKind, templateKinds, templateWords } from '#core/casting/templates.ts'
import { type Command, useCommands } from '#web/lib/commands.ts'
import { presenceWords } from './presence-words.ts'

const group = 'Casting'
const told = (shown: string, label: string): Command => ({ id: `casting ${shown}`, label, group, shown, run: () => undefined })

/** What the matrix does by itself, for the shortcut sheet. */
const keys: Command[] = [
  ...presences.map((presence) => told(presenceWords[presence].key, `Cast the chosen cells: ${presenceWords[presence].said}`)),
  told('Delete', 'Take the chosen out of their shots'),
  told('Shift+ArrowRight', 'Choose more cells'),
  told('$mod+c', 'Copy the chosen cells, or a column'),
  told('$mod+v', 'Paste them'),
]

/** Templates in the palette. */
export function useMatrixCommands(begin: (kind: TemplateKind, range: null) => void): void {
  useCommands(
    useMemo(
      () => [
        ...keys,
        ...templateKinds.map((kind): Command => ({ id: `casting ${kind}`, label: `Cast the scene: ${templateWords[kind].toLowerCase()}`, group, words: 'template presence matrix', run: () => begin(kind, null) })),
      ],
      [begin],
    ),
  )
}
