export { filmPreflight } from './preflight.ts'
export { filmStatus } from './film-status.ts'
export { collectSpace, readSpace } from './space.ts'
export { makeFilm, prepareFilm, type Progress } from './make-film.ts'
