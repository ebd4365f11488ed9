import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { PackageOpen } from 'lucide-react'
import { useRef } from 'react'
import { toast } from 'sonner'
import { uploadArchive } from '#web/lib/upload-archive.ts'
import { Button } from '#web/ui/button.tsx'

/** A film that was exported here or elsewhere comes in beside the others. */
export function ImportArchive() {
  const input = useRef<HTMLInputElement>(null)
  const navigate = useNavigate()
  const take = useMutation({
    mutationFn: uploadArchive,
    meta: { ownError: true },
    onSuccess: ({ projectId, name }) => {
      toast.success(`${name} is here`)
      void navigate({ to: '/films/$filmId/hub', params: { filmId: projectId } })
    },
    onError: (error) => toast.error(error.message),
  })
  return (
    <>
      <Button look="quiet" icon={<PackageOpen size={14} aria-hidden />} busy={take.isPending} onClick={() => input.current?.click()}>
        Import a film archive
      </Button>
      <input
        ref={input}
        type="file"
        accept=".aiuteur,application/zip"
        aria-label="Film archive"
        tabIndex={-1}
        className="sr-only"
        onChange={(event) => {
          const [file] = event.target.files ?? []
          if (file) take.mutate(file)
          event.target.value = ''
        }}
      />
    </>
  )
}
