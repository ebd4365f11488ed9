export { describeLook } from './describe.job.ts'
export { whereIs } from './edit-look.ts'
export { assetFacts, lookFacts, sceneOrder, shares } from './film-looks.ts'
export { lookPictures } from './look-inputs.ts'
