import { SaveNote } from './autosave.tsx'
import { Button } from './button.tsx'
import { Failed } from './states.tsx'
import type { SharedText } from './use-shared-text.ts'

/** How the saving of a text stands; when another window was faster, both texts to choose from. */
export function TextState({ shared }: { shared: SharedText }) {
  if (shared.theirs === null) return Boolean(shared.error) && shared.state === 'failed' ? <Failed error={shared.error} /> : <SaveNote state={shared.state} />
  return <TextConflict theirs={shared.theirs} onTake={shared.takeTheirs} onKeep={shared.keepMine} />
}

interface Conflict {
  theirs: string
  onTake: () => void
  onKeep: () => void
}

/** Nothing is overwritten: what is there is shown beside one's own words, and one chooses. */
export function TextConflict({ theirs, onTake, onKeep }: Conflict) {
  return (
    <div role="alert" className="flex flex-col gap-2 rounded-control border border-outdated/60 px-3 py-2">
      <p>It was changed meanwhile, in another window or by work that ended. Nothing was overwritten. There it says:</p>
      <blockquote className="border-l-2 border-line-strong pl-2 text-quiet">{theirs || 'nothing'}</blockquote>
      <div className="flex gap-2">
        <Button onClick={onTake}>Take what is there</Button>
        <Button onClick={onKeep}>Keep mine</Button>
      </div>
    </div>
  )
}
