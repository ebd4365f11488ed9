import { cellWords } from './cell-words.ts'
import type { CastingChange, Words } from './world-breaks.ts'

/** What is true once the changes are made: "Nora enters in 3C". */
export const mendWords = ({ labels, nameOf }: Words, mend: readonly CastingChange[]): string =>
  mend.map(({ shot, asset, presence }) => cellWords(nameOf(asset), labels[shot] ?? '', presence)).join(', ')
