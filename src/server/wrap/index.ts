export { deliverFilm, type Delivered } from './deliver-film.ts'
