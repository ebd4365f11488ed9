/** "walk" → walk, walks, walking; the past is left out: what happened before is not seen. */
export const presentForms = (...lists: string[]): ReadonlySet<string> =>
  new Set(lists.flatMap((list) => list.trim().split(/\s+/u)).flatMap((verb) => [verb, third(verb), gerund(verb)]))

function third(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/u.test(verb)) return `${verb}es`
  return /[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`
}

function gerund(verb: string): string {
  if (/[^e]e$/u.test(verb)) return `${verb.slice(0, -1)}ing`
  return doubling.has(verb) ? `${verb}${verb.slice(-1)}ing` : `${verb}ing`
}

const doubling = new Set('run step slip hop get sit swim trot skip pop plod drag let flit jog strut zip dig'.split(' '))

/** Ways of moving; where to is in the words behind them. */
export const travel = presentForms(`
  walk run step stride march rush dash hurry storm stagger stumble limp shuffle shamble crawl creep sneak slip slide
  climb jump leap hop
  burst come go head move fly ride drive roll float tiptoe wander stroll saunter trudge jog sprint race barrel charge
  bolt dart file pour
  swarm squeeze pop lumber waddle trot gallop scuttle scurry totter glide swim sail wheel stream troop tumble plod
  bound wade back get sweep
  dance amble hobble lurch drift slink swagger strut tramp stomp hasten scamper skip crash barge break pile clamber
  swing sidle pad flit whirl
  breeze hustle speed zoom roar rumble rattle chug peel steam bustle duck scramble slither cycle bike skate ski nip
  pound thunder clatter patter
  splash zip shoot flee tear blow sashay traipse shove toddle prance gallivant zigzag weave slouch stalk steal brush
`)

/** Ways of moving that always go somewhere, so that an unknown word behind "out of" is a place. */
export const decisive = presentForms(`
  walk run stride march rush dash hurry storm stagger stumble limp shuffle crawl creep sneak slip saunter trudge
  sprint race charge bolt dart
  file pour stroll barge bustle flee scurry scuttle hobble tiptoe
`)

export const onFoot = presentForms(
  'come walk step stride rush hurry stagger stumble limp shuffle run march wander stroll trot pad waddle amble',
  'saunter hobble',
)

/** Whoever does this goes along with whom or what it is done to. */
export const bringing = presentForms(`
  lead drag carry escort bring wheel haul take march guide roll drive hustle bundle bear tow walk push pull lug heave
  cart smuggle ride shepherd steer
`)

/** Whoever does this stays. */
export const sending = presentForms(
  'show let invite wave send throw kick chase order help shove usher force toss hurl beckon hustle push bundle summon',
)

/** What a thing does when it moves; a lamp that goes out does not. */
export const driven = presentForms(`
  roll glide sail fly float slide drive pull draw steam chug speed rattle rumble zoom race arrive depart leave pass
  cross appear reappear emerge
  disappear vanish enter exit stop park land dock come drift coast roar
`)

/** What is ridden goes where its rider goes. */
export const riding = presentForms('drive ride arrive roll sail fly speed race cycle pull cruise row')

export const taking = presentForms(
  'take grab pick snatch carry hold seize collect scoop pocket shoulder clutch lift gather fetch bring hug hoist',
  'swipe steal',
)

/** A direction behind them is where somebody looks, speaks or reaches, not where somebody goes. */
export const staying = presentForms(`
  look peer gaze stare glance lean shout call yell scream speak talk whisper point reach listen watch wave aim fire
  spit shine breathe poke stick sing
  bark growl hiss peek squint gesture nod bow curse laugh smile grin weep sob smoke read write drink eat see hear
  hang sit stand lie kneel crouch hide
  wait stay remain live work sleep doze rest hold keep turn twist bend stretch fall drop sink lift put set place lay
  pour dip tuck plug lock fold cut
  dig dive draw pull push throw toss fling hurl pass hand take get bring carry drag lead roll let make give leave
  enter exit press type tap knock
  break wear shake show ward scare fight doze trail ring sign switch shut finish kick brush wipe wash fade melt shy
  shrink flinch jerk tear do peel rip
  bite chop slice cross tick check blow dust scrape strip tie zip snap send drain die clear back shrug toss wrench
  tug pry stuff stow file hide
`)

export const moved =
  'led dragged carried escorted brought wheeled hauled taken marched guided rolled driven hustled ' +
  'bundled shown invited waved sent thrown kicked chased ' +
  'ordered helped shoved ushered forced tossed hurled pushed pulled called swept blown pushed shepherded steered'
