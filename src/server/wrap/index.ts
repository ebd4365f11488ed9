export { deliverFilm } from './deliver-film.ts'
