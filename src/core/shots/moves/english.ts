import { presentForms } from './english-verbs.ts'
import { forms, moving, type MoveRule } from './rules.ts'

const travel = presentForms(
  'walk run step stride march rush dash hurry storm stagger stumble limp shuffle shamble crawl creep sneak slip slide climb jump leap hop',
  'burst come go head move fly ride drive roll float tiptoe wander stroll saunter trudge jog sprint race barrel charge bolt dart file pour',
  'swarm squeeze pop lumber waddle trot gallop scuttle scurry totter glide swim sail wheel stream troop tumble plod bound wade back get sweep',
  'dance amble hobble lurch drift slink swagger strut tramp stomp hasten scamper skip crash barge break pile clamber swing sidle pad flit whirl',
  'breeze hustle speed zoom roar rumble rattle chug peel steam bustle duck make barge scramble slither coast cycle bike skate ski sidle nip pace',
)
/** Verbs that go somewhere by themselves, so that an unknown place behind them is a place. */
const decisive = presentForms(
  'walk run stride march rush dash hurry storm stagger stumble limp shuffle crawl creep sneak slip saunter trudge sprint race charge bolt dart file pour stroll barge bustle flee',
)
const coming = presentForms('come walk step stride rush hurry stagger stumble limp shuffle run march wander stroll trot pad waddle')
const bringing = presentForms('lead drag carry escort bring wheel haul take march guide roll drive hustle bundle bear tow walk push pull lug heave cart smuggle')
const sending = presentForms('show let invite wave send throw kick chase order help shove usher force toss hurl beckon hustle push bundle summon call')
const broughtForms = forms('led dragged carried escorted brought wheeled hauled taken marched guided rolled driven hustled bundled shown invited waved sent thrown kicked chased ordered helped shoved ushered forced tossed hurled pushed pulled called swept blown')

const place =
  '(?:room|house|home|building|apartment|flat|hall|hallway|lobby|corridor|kitchen|bathroom|bedroom|office|shop|store|bar|cafe|pub|restaurant|diner|church|chapel|tent|hut|cabin|cell|garage|barn|shed|yard|courtyard|garden|stage|club|theatre|theater|cinema|hotel|motel|hospital|ward|school|classroom|library|cellar|basement|attic|tower|castle|palace|temple|cave|tunnel|elevator|lift|stairwell|staircase|compartment|studio|workshop|factory|warehouse|station|bank|museum|gallery|court|courtroom|gym|lab|laboratory|morgue|saloon|inn|tavern|bakery|market|parlour|parlor|chamber|suite|lounge|dining room|living room|premises|scene|place|party|meeting|clearing|camp|village|town|city|country|pier|dock|deck|bridge|platform|square|street|alley|arena|ring|field)'
const theWords = "(?:(?:the|this|that|his|her|their|its|our|a|an|'s|@who|[a-z]+(?:-[a-z]+)?) ){0,4}"
const here = `(?:@here|@there|${theWords}${place})(?![a-z])`
const opening = `(?:the |a |an |his |her |their )?(?:[a-z]+ )?(?:@what )?(?:doors?|doorway|doorframe|gates?|window|curtains?|arch(?:way)?|hatch|entrance|exit|threshold|flap|trapdoor)(?![a-z])`
const sight = '(?:the |into )?(?:frame|view|shot|picture|sight|the light|the open)(?![a-z])'
const hiding = '(?:the )?(?:[a-z]+ )?(?:shadows?|dark(?:ness)?|gloom|crowd|fog|mist|smoke|bushes|woods|forest|trees|undergrowth|night|rain|snow|storm|distance|water|sea|corridor|alley)(?![a-z])'
const wheels = '(?:the |a |an |his |her |their |@what)?(?:[a-z]+ )?(?:car|taxi|cab|van|truck|bus|boat|train|carriage|wagon|ship|plane|helicopter|jeep|limousine|limo|lorry|tram)?(?![a-z])'

const goesOn = '(?:$|(?:through|from|with|by|after|behind|to|and|followed|carrying|holding|wearing|pushing|dragging|pulling|leading|on|at|again|first|last|late|early|alone|unannounced|uninvited|unnoticed|without|as|like|just|next|together|one|two|side|arm|hand|out of breath|for a|for the) ?)'
const manner = '(?:[a-z]+ly |back |right |straight |quickly |again |then |all |both |fast |quietly |slowly |on tiptoe |just |up and )*'
const when = (...patterns: string[]) => new RegExp(`^${manner}(?:${patterns.join('|')})`, 'u')

const rule = (effect: MoveRule['effect'], verbs: ReadonlySet<string>, pattern: RegExp, more: Partial<MoveRule> = {}): MoveRule => ({
  verbs, when: pattern, effect, moves: 'subject', ...more,
})

const own: MoveRule[] = [
  rule('enters', presentForms('enter re-enter reenter'), when('$', '@here', 'through', 'from', 'with', 'by', 'and', 'followed', 'carrying', 'holding', 'wearing', 'behind', 'after', 'alone', 'first', 'again', 'in (?:a |an )?[a-z]+', sight, here, opening, '(?:the|a|an|his|her|their) [a-z]+(?: [a-z]+)?$'), {
    unless: /^(?:[a-z]+ly )?(?:into (?!the (?:room|house|frame))|(?:the |a |an |his |her |their |some |@what )*(?:[a-z]+ )?(?:code|name|names|number|numbers|password|figure|figures|address|data|pin|combination|amount|date|order|digits|command|coordinates|contest|competition|race|lottery|agreement|contract|conversation|discussion|debate|fray|mind|head|thoughts|dreams?|age|phase|trance|total|score|key|details|information|@what)(?![a-z])|.*\b(?:in|into|on) (?:the|a|his|her|their) (?:[a-z]+ )?(?:book|ledger|log|register|computer|keypad|keyboard|machine|phone|form|diary|list|list|notebook|spreadsheet|device|terminal|screen))/u,
  }),
  rule('exits', presentForms('exit depart'), when('$', here, 'through', 'by', 'with', 'and', 'to', 'via', 'into', 'frame', 'left', 'right', 'stage', 'without', 'the way', 'followed', opening, 'the (?:frame|shot|picture|stage)', 'for', 'from', 'on', 'at', 'in', '[a-z]+ly$')),
  rule('exits', presentForms('leave'), when('$', here, '(?:through|by|via|with|without|together|again|first|last|alone|at|for|after|in a|in the|on foot|on|to|and|as|hand|side|arm|one by|quickly|early|carrying|taking|followed|frame|the frame|the shot|the picture|the stage|town|work|@who (?:alone|standing|sitting|behind|with|there|to|in|at|and|on)(?![a-z]))', '[a-z]+ly$'), {
    unless: /^(?:[a-z]+ly )?(?:on the (?:table|desk|floor|bed|chair|counter|shelf|light)|(?:in|on|at|to|for|with) @what$|to [a-z]+ @|behind|off|out(?! of)|open|it|them )/u,
  }),
  rule('enters', presentForms('arrive'), when('$', 'at', 'in', 'on', 'with', 'by', 'from', 'home', 'late', 'early', 'first', 'last', 'and', 'to', 'out of breath', 'carrying', 'just', 'through', 'together', 'followed', 'back', here, '[a-z]+ly$'), { unless: /^at (?:a|an|the|his|her|their) (?:conclusion|decision|answer|idea|result|truth|page|same)/u }),
  rule('enters', presentForms('appear reappear emerge materialize materialise'), when('$', 'in', 'at', 'on', 'from', 'behind', 'out of', 'through', 'by', 'beside', 'next to', 'between', 'around', 'round', 'over', 'with', 'under', 'above', 'again', 'before', 'back'), { unless: /^(?:in print|in court|from (?:his|her|their) (?:trance|daze|thoughts)|on (?:the )?(?:screen|tv|television|monitor|list|radio))/u }),
  rule('enters', presentForms('return'), when('$', 'with', 'from', 'carrying', 'to (?:the )?(?:room|house|kitchen|scene|@here)', 'to @here', 'to @there', 'through', 'and', 'alone', 'together', 'a moment', 'moments', 'later', 'soon', 'followed', 'holding', 'inside', 'in a', 'in the', 'home', 'after', 'empty-handed', 'dressed', '[a-z]+ly$'), { unless: /^(?:to|with) (?:his|her|their|its) (?:work|book|seat|attention|meal|newspaper|game|phone)/u }),
  rule('exits', presentForms('disappear vanish'), when('$', 'into', 'through', 'in', 'from', 'down', 'up', 'around', 'round', 'behind', 'inside', 'under', 'below', 'out', 'over', 'with', 'among', 'amid', 'without', 'again', 'past', 'beyond', 'to', 'and', 'on'), { unless: /^behind (?:his|her|their|a|the) (?:newspaper|book|hands?|hair|hat|veil|menu|mask|fan|paper|magazine|glasses|back)/u }),
  rule('exits', presentForms('flee escape'), when('$', 'through', 'into', 'from', here, 'down', 'out', 'with', 'in', 'to', 'across', 'the scene', 'toward', 'towards', 'together', 'over', 'past', 'up', 'before'), { unless: /^(?:his|her|their|from (?:his|her|their)) (?:lips|mouth|grip|grasp|notice)/u }),
  rule('exits', presentForms('abscond decamp exeunt'), /^/u),
  rule('exits', presentForms('go'), when('$')),
]

const ways: MoveRule[] = [
  rule('enters', travel, when(`in ${goesOn}`, 'in$', 'aboard(?![a-z])', '(?:his|her|their|its) way (?:in|inside)$', `(?:his|her|their|its) way (?:in|inside) ${goesOn}`, '(?:his|her|their) entrance'), { unless: /^(?:back )?in (?:handy|first|last|second|for a (?:fall|shock))/u }),
  rule('inside', travel, when('inside', 'indoors', '(?:his|her|their|its) way inside'), { unless: /^inside (?:@who|@what|(?:his|her|their) (?:pocket|bag|coat|jacket))/u }),
  rule('enters', travel, when(`(?:in)?to (?:@here)`, `into ${sight}`, `into ${here}`, 'onto @here', 'into (?:the )?(?:room|house)')),
  rule('threshold', decisive, when('into (?:the|a|an|his|her|their|another) [a-z]+(?: [a-z]+)?$', 'into (?:the|a|an) [a-z]+ (?:and|with|carrying|followed)'), { unless: /^(?:[a-z]+ )?into (?:the|a|an|his|her|their|another) (?:[a-z]+ )?(?:wall|table|chair|trouble|problem|tree|car|arms|distance|night|dark|darkness|crowd|fog|mist|rain|street|woods|forest|shadows?|sea|snow|storm|lamp|pole|each|puddle|bed)/u }),
  rule('exits', travel, when(`into ${hiding}`, 'into the (?:street|traffic|open air|wilderness)', 'into thin air')),
  rule('threshold', travel, when(`through ${opening}`, 'through$', `over the threshold`)),
  rule('enters', presentForms('come burst barge crash'), when(`through ${opening}`, 'through$')),
  rule('exits', travel, when(`out ${goesOn}`, 'out$', 'out (?:into|onto|the|through|again|after|toward|towards|for)(?![a-z])', `out of ${here}`, `out of ${sight}`, 'out of (?:here|there|town)', 'out (?:the )?(?:front |back |side )?(?:door|window)', '(?:his|her|their|its) way out', '(?:his|her|their) exit'), { unless: /^(?:[a-z]+ly )?out (?:of (?!the|this|that|his|her|their|@here|@there|sight|view|frame|shot|here|there|town|a )|(?:loud|cold|laughing|crying|in (?:a|an|laughter|tears|song|applause|sweat)|for (?:a|the) (?:count)|on top|to (?:be|get|him|her|them)|with (?:it|a (?:laugh|cry|scream|curse))))/u }),
  rule('exits', decisive, when('out of (?:the|a|an|his|her|their|this|that) [a-z]+(?: [a-z]+)?'), { unless: /^out of (?:the|a|an|his|her|their|this|that) (?:[a-z]+ )?(?:chair|bed|seat|sofa|couch|bath|shower|dress|coat|jacket|shoes|car|taxi|cab|van|truck|bus|boat|train|shadows?|dark|darkness|fog|mist|smoke|crowd|bushes|woods|water|pocket|bag|drawer|box|corner|bottle|money|time|tram|armchair|way|light)/u }),
  rule('enters', presentForms('come'), when(`out of (?:@there|the (?:house|shop|store|church|hut|tent|building|barn|garage|cave|kitchen|bathroom|bedroom|office))`)),
  rule('arrives', travel, when(`out of ${hiding}`, `from ${hiding}`, `from behind`, `from (?:@there|the (?:[a-z]+ )?${place})`, `out of ${wheels}$`, 'out from')),
  rule('outside', travel, when('outside(?! the)', 'outdoors', 'outside$')),
  rule('goes', travel, when('away(?![a-z])', `off ${goesOn}`, 'off$', 'off (?:into|down|up|toward|towards|across|in|screen|the (?:stage|pier|platform|deck|ferry|boat))'), { unless: /^(?:[a-z]+ly )?(?:away (?:at|the|his|her|their|with it)|off (?:a|an|his|her|their|with (?:a|his|her)|in (?:laughter)))/u }),
  rule('goes', presentForms('flee escape run'), when(`from ${here}`, 'for (?:it|(?:his|her|their) li(?:fe|ves)|help)$')),
  rule('arrives', coming, when('(?:up|over|across) to @who', 'up(?: behind @who| from behind| beside @who)?$', 'over$', 'toward(?:s)? @who', 'up behind @who', 'closer$'), { unless: /^up (?:the|and)/u }),
  rule('arrives', presentForms('approach'), when('$', '@who', '@what', 'from', 'the', 'with', 'along', 'them', 'on')),
  rule('arrives', presentForms('come'), when('(?:down|up) (?:the )?(?:stairs|steps|road|path|street|stairway|staircase|corridor|hallway|hall)', 'along', 'around the corner', 'round the corner', 'running', 'home', 'into', 'toward', 'towards')),
  rule('arrives', presentForms('join'), when('@who', 'them', 'the (?:others|group)'), { unless: /^@what/u }),
]

const caused: MoveRule[] = [
  rule('enters', bringing, when('(?:@who|@what) (?:[a-z]+ )?(?:back )?(?:in|inside|aboard|into (?:the room|@here|frame|view))(?: .*)?$', `(?:@who|@what) (?:[a-z]+ )?into ${here}`, 'in (?:@who|@what|the|a|an|some|two|three|his|her|their) ?', `(?:@who|@what) through ${opening}`), { moves: 'both', unless: /^(?:@who|@what) in (?:his|her|their|the|a|an) /u }),
  rule('exits', bringing, when('(?:@who|@what) (?:[a-z]+ )?(?:back )?(?:away|off|outside)(?![a-z])', `(?:@who|@what) (?:[a-z]+ )?(?:back )?out (?:of ${here}|of @here|into|through|to|by)`, '@who (?:[a-z]+ )?(?:back )?out$', `(?:@who|@what) from ${here}`, '(?:@who|@what) (?:[a-z]+ )?out of (?:sight|frame|view|here|there)'), { moves: 'both', unless: /^(?:@what|@who) (?:off|away) (?:@|his|her|the|a|from)/u }),
  rule('exits', presentForms('wheel push drag haul carry roll cart lug heave drive tow pull bear'), when('@what (?:back )?out$', '@what out (?:the|through|into|to|by)'), { moves: 'both', unless: /^@what out of/u }),
  rule('enters', sending, when('@who (?:[a-z]+ )?(?:back )?(?:in|inside|into (?:the room|@here)|aboard)(?![a-z])', `@who (?:[a-z]+ )?into ${here}`), { moves: 'object' }),
  rule('exits', sending, when('@who (?:[a-z]+ )?(?:back )?(?:out|outside|away|off)(?![a-z])', `@who from ${here}`), { moves: 'object' }),
  rule('exits', presentForms('see show'), when('@who (?:out|off|to the door)$'), { moves: 'object' }),
  rule('enters', broughtForms, when('(?:back )?(?:in|inside|aboard)(?![a-z])', `into ${here}`, 'into (?:the room|@here)'), { moves: 'both', unless: /^in (?:a|an|the|his|her|their) /u }),
  rule('exits', broughtForms, when('(?:back )?(?:out|outside|away|off)(?![a-z])', `from ${here}`), { moves: 'both' }),
]

const vehicles: MoveRule[] = [
  rule('enters', presentForms('pull draw glide roll chug drive'), when('up', 'in$', 'in (?:to|from|with|at)', 'over$', 'into'), { only: 'things' }),
  rule('exits', presentForms('pull drive roll steam chug speed glide'), when('away', 'off', 'out$', 'out of'), { only: 'things' }),
  rule('enters', presentForms('stop park land dock'), when('in front of', 'outside', 'at the (?:curb|kerb)'), { only: 'things' }),
]

const passing: MoveRule[] = [
  rule('passes', travel, when('(?:right |straight |quickly )?(?:past|by)(?![a-z])(?! (?:a|the) (?:rope|hand))', `through (?:@here|the (?:[a-z]+ )?(?:${place}|background|frame|foreground|shot|picture))`, '(?:across|through) (?:the )?(?:back|fore)ground', 'across (?:the )?(?:frame|screen|window|view|shot)', 'in the (?:back|fore)ground')),
  rule('passes', presentForms('cross'), when('$', 'behind', 'in front', 'between', 'in the (?:back|fore)ground', '(?:through )?(?:the )?(?:frame|background|foreground|shot|picture)', 'outside', 'past', 'by$', 'from (?:left|right|one)', 'left', 'right', 'through', here), { unless: /^(?:[a-z]+ly )?(?:@here|the [a-z ]+) (?:to|toward|towards)(?![a-z])|^to(?![a-z])/u }),
  rule('passes', presentForms('pass'), when('$', 'by', 'behind', 'in front', 'between', 'through', 'outside', 'in the (?:back|fore)ground', 'overhead', 'along', 'below', 'above', 'close', 'at a', 'in a', 'in (?:silence|single)', '[a-z]+ly$', 'on (?:the|a) (?:street|road|bicycle|horse)', '@who(?! @what| the| a| an| his| her| some| it| to)', 'the (?:window|door|house|shop|gate|table|bar|car|bench|group|entrance)', 'with (?:a|an|the|his|her)', 'carrying', 'them$', 'them(?! (?:the|a|an|some|to|@what))'), { unless: /^(?:out|away|on(?! the)|judg|time|by (?:unnoticed)? ?$^|through (?:his|her|their)|.* to @who|.* along to)/u }),
]

export const english = moving([...caused, ...passing.slice(1), ...vehicles, ...own, ...ways, ...passing.slice(0, 1)], {
  blockers: forms("to will would could should may might can must shall has have had not never n't doesn't don't isn't aren't can't won't cannot nearly almost wants tries"),
  along: /^(?:closely |all |still )?(?:followed by|accompanied by|with|trailed by|flanked by|together with|carrying|holding|clutching|bringing|pushing|pulling|dragging|wheeling|leading|taking|bearing|hauling|wearing|supporting|balancing|cradling)(?![a-z])/u,
  driven: presentForms(
    'roll glide sail fly float slide drive pull draw steam chug speed rattle rumble zoom race arrive depart leave pass cross appear reappear emerge disappear vanish enter exit stop park land dock come drift coast roar',
  ),
  takes: presentForms('take grab pick snatch carry hold seize collect scoop pocket shoulder clutch lift gather fetch bring'),
})
