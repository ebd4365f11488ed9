export { draftShots, sceneCasts } from './draft-shots.ts'
