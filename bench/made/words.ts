import type { Chance } from './chance.ts'

const openings = ['Al', 'Bren', 'Cor', 'Dal', 'Es', 'Fen', 'Gar', 'Hal', 'Is', 'Jor', 'Kel', 'Lor', 'Mar', 'Nel', 'Or', 'Per', 'Quin', 'Ros', 'Sel', 'Tam']
const endings = ['ba', 'da', 'eth', 'ina', 'is', 'ko', 'la', 'mund', 'na', 'o', 'ric', 'sa', 'ta', 'us', 'win']
const materials = ['brass', 'wooden', 'iron', 'glass', 'leather', 'silver', 'paper', 'copper']
const things = ['lantern', 'kettle', 'compass', 'ladder', 'suitcase', 'map', 'bell', 'rope', 'clock', 'chair', 'bucket', 'violin', 'mirror', 'key', 'letter']
const sites = ['harbour', 'bakery', 'station', 'orchard', 'library', 'garage', 'market', 'chapel', 'kitchen', 'rooftop', 'cellar', 'bridge']
const owners = ['old', 'north', 'upper', 'narrow', 'grand', 'hidden', 'stone', 'river']
const crowds = ['dockers', 'choir singers', 'market women', 'schoolchildren', 'cyclists', 'bakers', 'nurses', 'porters', 'fiddlers', 'gardeners']
const hair = ['red hair', 'grey braid', 'black curls', 'shaved head', 'fair bob', 'long brown hair']
const garments = ['green apron', 'blue raincoat', 'brown waistcoat', 'yellow scarf', 'white shirt', 'grey wool coat', 'dark red dress']
const doings = ['lifts', 'sets down', 'looks at', 'reaches for', 'carries', 'turns', 'wipes', 'hides', 'points to', 'hands over']
const manners = ['slowly', 'without a word', 'in a hurry', 'with both hands', 'like every morning', 'under the lamp', 'against the wind']
const sayings = ['It was here yesterday', 'You said you would wait', 'Nobody rings that bell', 'We leave before the tide', 'Hold it up to the light', 'I counted them twice', 'Ask him again', 'There is no other road']

const crossed = (first: readonly string[], second: readonly string[], join: string) => second.flatMap((b) => first.map((a) => `${a}${join}${b}`))

/** Enough different names for any film: every opening with every ending. */
export const people = crossed(openings, endings, '')
export const props = crossed(materials, things, ' ')
export const places = crossed(owners, sites, ' ')
export const extras = crossed(['young', 'tired', 'singing'], crowds, ' ')

export const personDescription = (chance: Chance) => `${chance.pick(hair)}, ${chance.pick(garments)}, ${chance.whole(18, 70)} years old`
export const thingDescription = (chance: Chance) => `worn ${chance.pick(materials)}, ${chance.whole(20, 90)} cm high, ${chance.pick(['scratched', 'polished', 'dented'])}`
export const placeDescription = (chance: Chance) => `${chance.pick(['brick', 'plaster', 'timber'])} walls, ${chance.pick(['tall windows', 'a low ceiling', 'an open roof'])}, ${chance.pick(['wet floor', 'dusty boards', 'cobbles'])}`

/** One sentence of action about somebody and something. */
export function sentence(chance: Chance, who: readonly string[], what: readonly string[]): string {
  const object = chance.pick(what)
  const other = chance.likely(0.4) ? ` beside ${chance.pick(who)}` : ''
  return `${chance.pick(who)} ${chance.pick(doings)} the ${object}${other}, ${chance.pick(manners)}.`
}

export const saying = (chance: Chance) => `${chance.pick(sayings)}. ${chance.pick(sayings)}${chance.pick(['.', '?', '!'])}`
