export { assetFacts, lookFacts, sceneOrder, shares } from './film-looks.ts'
