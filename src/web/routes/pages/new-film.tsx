import { NewFilmForm } from '#web/stages/home/new-film/new-film-form.tsx'
import { StudioPage } from '../studio-page.tsx'

export function NewFilmPage() {
  return (
    <StudioPage title="New film">
      <div className="mx-auto max-w-[1200px] px-6 py-5">
        <h1 className="pb-4 text-lg font-medium">New film</h1>
        <NewFilmForm />
      </div>
    </StudioPage>
  )
}
