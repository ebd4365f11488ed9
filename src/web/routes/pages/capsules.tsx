import { CapsuleLibrary } from '#web/styles/capsule-library.tsx'
import { StudioPage } from '../studio-page.tsx'

export function CapsulesPage() {
  return (
    <StudioPage title="Capsules">
      <CapsuleLibrary />
    </StudioPage>
  )
}
