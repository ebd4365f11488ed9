export { followScript } from './follow-script.ts'
export { paintCasting } from './paint.ts'
export { populateCasting } from './populate.ts'
export { addToScene, removeFromScene } from './scene-cast.ts'
