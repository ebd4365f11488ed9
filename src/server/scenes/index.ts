export { approveScript } from './approve-script.ts'
export { asCut, filmScenes, type SceneRow } from './film-scenes.ts'
