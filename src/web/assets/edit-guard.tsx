import { createContext, useContext } from 'react'

type Guard = (edit: () => void) => void

const Guarded = createContext<Guard>((edit) => edit())

/** The page gives the guard of its stage here: stages stand to the right of assets, which cannot ask for it themselves. */
export const AssetEdits = Guarded.Provider

export const useAssetEdit = (): Guard => useContext(Guarded)

/** For what is waited for: asked first, and then done. */
export function useGuarded() {
  const guard = useAssetEdit()
  return <Answer,>(work: () => Promise<Answer>) => new Promise<Answer>((resolve, reject) => guard(() => void work().then(resolve, reject)))
}
