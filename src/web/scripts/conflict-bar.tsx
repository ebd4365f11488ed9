import { useState } from 'react'
import type { NewerScript } from '#contract/scripts.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { CompareTexts } from './editor/compare-texts.tsx'

interface Props {
  newer: NewerScript
  mine: () => string
  onKeepMine: () => void
  onTakeNewer: () => void
}

/** Two windows wrote: nothing is saved until somebody says which text it is to be. */
export function ConflictBar({ newer, mine, onKeepMine, onTakeNewer }: Props) {
  const [shown, setShown] = useState<string | null>(null)
  const choices = (
    <>
      <Button look="plain" onClick={onTakeNewer}>
        Take the other text
      </Button>
      <Button look="plain" onClick={onKeepMine}>
        Keep this text
      </Button>
    </>
  )
  return (
    <div role="alert" className="flex flex-wrap items-center gap-2 border-b border-outdated/60 bg-raised px-4 py-2">
      <p className="min-w-0 flex-1">The script was changed in another window. Nothing was overwritten, and nothing is saved until you choose.</p>
      <Button look="quiet" onClick={() => setShown(mine())}>
        Compare both
      </Button>
      {choices}
      <Dialog open={shown !== null} onClose={() => setShown(null)} title="Two texts of the script" width="wide" actions={choices}>
        {shown !== null && <CompareTexts left={{ name: 'Saved in the other window', text: newer.text }} right={{ name: 'On this page', text: shown }} />}
      </Dialog>
    </div>
  )
}
