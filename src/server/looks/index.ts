export { editLook, whereIs } from './edit-look.ts'
export { assetFacts, lookFacts, sceneOrder, shares } from './film-looks.ts'
export { type LookPicture, lookPictures } from './look-inputs.ts'
