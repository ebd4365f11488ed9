const list = (words: string) => `(?:${words.trim().split(/\s+/u).join('|')})(?![a-z-])`

/** Rooms of the scene itself, whatever it is called. */
const same = list('room house home building place premises scene')

/** Places of their own: in one scene they are where somebody comes from, in another where somebody goes. */
const other = list(`
  apartment flat hall hallway lobby corridor kitchen bathroom bedroom office shop store bar cafe pub restaurant diner
  church chapel tent hut cabin
  cell garage barn shed yard courtyard garden stage club theatre theater cinema hotel motel hospital ward school
  classroom library cellar basement
  attic tower castle palace temple cave tunnel elevator lift stairwell staircase compartment studio workshop factory
  warehouse station bank museum
  gallery court courtroom gym lab laboratory morgue saloon inn tavern bakery market parlour parlor chamber suite
  lounge camp village town city
  country pier dock deck bridge platform square street alley arena ring field clearing meeting party backyard
  driveway balcony terrace porch
  restroom toilet washroom pantry closet bathhouse wheelhouse cockpit bunker mine crypt vault hangar stable kennel
  coop greenhouse sauna
`)

/** The little words and one describing word before a noun. */
const article = "(?:(?:the|this|that|his|her|their|its|our|a|an|another|'s|@who) )*(?:[a-z]+(?:-[a-z]+)? )?"

/** Here, whatever the words. */
export const here = `(?:@here|${article}${same})`
/** A place with a name of its own. */
export const elsewhere = `${article}(?:(?:dining|living|waiting|engine|copy|control|throne|dressing) )?${other}`
export const anyPlace = `(?:${here}|${elsewhere})`

const openings =
  'door doors doorway doorframe gate gates window windows curtain curtains arch archway hatch entrance exit ' +
  'threshold flap trapdoor'
export const opening = `${article}${list(openings)}`
export const view = `(?:the )?${list('frame view shot picture sight light open')}`

const hidings =
  'shadow shadows dark darkness gloom crowd fog mist smoke bushes woods forest trees undergrowth ' +
  'night rain snow storm ' +
  'distance water sea reeds dusk dust traffic wilderness'
/** Where somebody can no longer be seen. */
export const hiding = `${article}${list(hidings)}`

const vehicles =
  'car taxi cab van truck bus boat train carriage wagon ship plane helicopter jeep limousine limo lorry tram ferry'
export const vehicle = `${article}${list(vehicles)}`

/** Things that somebody goes through or sits in. */
export const passable: ReadonlySet<string> = new Set(`${openings} ${vehicles}`.split(' '))
