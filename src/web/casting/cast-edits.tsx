import { createContext, useContext } from 'react'

type Guard = (edit: () => void) => void

const Guarded = createContext<Guard>((edit) => edit())

/** The page gives the guard of its stage here: stages stand to the right of casting, which cannot ask for it itself. */
export const CastingEdits = Guarded.Provider

export const useCastingEdit = (): Guard => useContext(Guarded)
