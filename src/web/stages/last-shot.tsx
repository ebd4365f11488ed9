import { useNavigate } from '@tanstack/react-router'
import { useFilmId } from '#web/lib/film.ts'
import { Confirm } from '#web/ui/dialog.tsx'

/** The last shot of a scene is not deleted: a scene without shots is a deferred scene (H3). */
export function LastShot({ open, onClose }: { open: boolean; onClose: () => void }) {
  const filmId = useFilmId()
  const navigate = useNavigate()
  return (
    <Confirm open={open} onClose={onClose} title="This is the last shot of the scene" action="Defer the scene in the hub" onConfirm={() => void navigate({ to: '/films/$filmId/hub', params: { filmId } })}>
      <p>A scene without shots would be nothing. Defer the scene instead: it is left out of the film with everything in it kept, and can be restored at any time.</p>
    </Confirm>
  )
}
