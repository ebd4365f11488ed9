export { makeFilm, type Progress } from './make-film.ts'
