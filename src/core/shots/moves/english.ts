import { anyPlace, elsewhere, here, hiding, opening, vehicle, view } from './english-places.ts'
import { bringing, decisive, driven, moved, onFoot, presentForms, sending, staying, taking, travel } from './english-verbs.ts'
import { forms, moving, type MoveRule } from './rules.ts'

/** "quickly", "running", "back", "right" between a verb and where it goes. */
const manner = '(?:(?:[a-z]+ly|[a-z]+ing|back|right|straight|again|then|all|both|fast|just|slow|barefoot|up and) )*'
const goes = (...ways: string[]) => new RegExp(`^${manner}(?:${ways.map((way) => `${way}(?![a-z-])`).join('|')})`, 'u')
/** The words end here, or go on without a noun: "walks in", "walks in with Leo", never "walks in circles". */
const particle = (word: string) =>
  `${word}(?= (?:through|from|with|by|after|behind|to|and|followed|carrying|holding|wearing|pushing|dragging|pulling|leading|on|at|` +
  'again|first|last|late|early|alone|unannounced|uninvited|unnoticed|without|as|like|just|next|together|side|arm|hand|for|toward|towards|into|of)(?![a-z])|$)'
const someone = '(?:@who|@what)'

const rule = (effect: MoveRule['effect'], verbs: MoveRule['verbs'], when: RegExp, more: Partial<MoveRule> = {}): MoveRule => ({
  verbs, when, effect, moves: 'subject', ...more,
})

const written = 'book|ledger|log|register|computer|keypad|keyboard|machine|phone|form|diary|list|notebook|spreadsheet|device|terminal|screen'
const entered =
  'code|names?|numbers?|password|figures?|address|data|pin|combination|amount|date|order|digits|command|coordinates|contest|competition|race|lottery|' +
  'agreement|contract|conversation|discussion|debate|fray|mind|head|thoughts?|dreams?|age|phase|trance|total|score|key|details|information|final|new'

const entering: MoveRule[] = [
  rule('enters', presentForms('enter re-enter reenter'), /^/u, {
    unless: new RegExp(`^(?:[a-z]+ly )?(?:into (?!the (?:room|house))|(?:(?:the|a|an|his|her|their|some|this) )?(?:[a-z]+ )?(?:${entered}|@what)(?![a-z])|.*\\b(?:in|into|on) (?:the|a|his|her|their) (?:[a-z]+ )?(?:${written})(?![a-z]))`, 'u'),
  }),
  rule('enters', presentForms('arrive'), /^/u, { unless: /^at (?:a|an|the|his|her|their) (?:[a-z]+ )?(?:conclusion|decision|answer|idea|result|truth|page|same)/u }),
  rule('enters', presentForms('appear reappear emerge materialize materialise'), goes('$', 'in', 'at', 'on', 'from', 'behind', 'out of', 'through', 'by', 'beside', 'next to', 'between', 'around', 'round', 'over', 'with', 'under', 'above', 'before', 'down', 'up'), {
    unless: /^(?:in (?:print|court)|from (?:his|her|their) (?:trance|daze|thoughts|reverie)|on (?:the |a |his |her )?(?:screen|tv|television|monitor|list|radio|phone))/u,
  }),
  rule('enters', presentForms('return'), goes('$', 'with', 'from', 'carrying', `to ${here}`, 'through', 'and', 'alone', 'together', 'a moment', 'moments', 'later', 'soon', 'followed', 'holding', 'inside', 'in', 'home', 'after', 'empty-handed', 'dressed'), {
    unless: /^(?:to|with) (?:his|her|their|its) (?:work|book|seat|attention|meal|newspaper|game|phone)/u,
  }),
  rule('enters', travel, goes(particle('in'), 'aboard', '(?:his|her|their|its) (?:way in|entrance)', `into (?:@here|${view}|${here})`, 'onto @here'), {
    unless: /^(?:[a-z]+ )?in (?:handy|first|last|second|for a (?:fall|shock))/u,
  }),
  rule('enters', presentForms('come burst barge crash'), goes(`through ${opening}`, 'through$')),
  rule('inside', travel, goes('inside', 'indoors', '(?:his|her|their|its) way inside'), { unless: /^inside (?:@who|@what|(?:his|her|their) (?:pocket|bag|coat|jacket))/u }),
  rule('arrives', travel, goes(`out of ${hiding}`, `from ${hiding}`, `(?:up |down |over |out |across )?from (?:behind|under|among|between|${anyPlace})`, `out of ${vehicle}$`, 'out from')),
  rule('arrives', presentForms('come'), goes('(?:down|up) (?:the )?(?:[a-z]+ )?(?:stairs|steps|road|path|street|stairway|staircase|corridor|hallway|hall|hill|aisle|lane|ladder|slope)', 'along', '(?:a?round|past) the corner', 'home', 'into', 'towards?', 'out of', 'running$', 'up behind')),
  rule('arrives', onFoot, goes('(?:up|over|across) to @who', 'up(?: behind @who| from behind| beside @who)?$', 'over$', 'towards? @who', 'closer$')),
  rule('arrives', presentForms('approach'), /^(?!(?:the |a )?(?:end|truth|problem|age))/u),
  rule('arrives', presentForms('join'), goes('@who', 'them', 'the (?:others|group)')),
  rule('arrives', presentForms('stand wait lean pause be'), goes('(?:silhouetted )?(?:in|at|on) (?:the|a|an|his|her) (?:[a-z]+ )?(?:doorway|threshold|doorframe)')),
]

const leaving: MoveRule[] = [
  rule('exits', presentForms('exit depart decamp abscond'), /^(?!(?:the )?(?:game|program|app|menu)(?![a-z]))/u),
  rule('exits', presentForms('leave'), goes('$', anyPlace, '(?:through|by|via|with|without|together|first|last|alone|at|for|after|in an?|in the|in silence|on foot|to|and|as|hand|side|arm|one by|quickly|early|carrying|taking|followed|frame|town|work)', '@who (?:alone|standing|sitting|behind|there|to|in|at|and|on)'), {
    unless: /^(?:[a-z]+ly )?(?:(?:in|on|at|to|for|with) @what$|to [a-z]+ @|it|them )/u,
  }),
  rule('exits', presentForms('disappear vanish'), /^/u, {
    unless: /^behind (?:his|her|their|a|the) (?:newspaper|book|hands?|hair|hat|veil|menu|mask|fan|paper|magazine|glasses|back)/u,
  }),
  rule('exits', presentForms('flee escape'), /^/u, { unless: /^(?:his|her|their|from (?:his|her|their)) (?:lips|mouth|grip|grasp|notice|attention)|^@who/u }),
  rule('exits', presentForms('go'), /^$/u),
  rule('exits', forms('gone'), /^/u, { carried: true }),
  rule('exits', travel, goes(`into ${hiding}`, 'into thin air', 'into the open air')),
  rule('exits', travel, goes(particle('out'), 'out (?:the )?(?:front |back |side )?(?:door|window)', 'out onto', `out of (?:${anyPlace}|${opening}|${view}|here|there|town)`, '(?:his|her|their|its) (?:way out|exit)'), {
    unless: new RegExp(`^(?:[a-z]+ly )?out (?:of (?!@here|@there|here|there|town|${view}|${opening}|${anyPlace})|loud|cold|laughing|crying|in (?:an?|laughter|tears|song|applause)|for (?:a|the) count|on top|to (?:be|get|him|her|them)(?![a-z])|with (?:it|a (?:laugh|cry|scream|curse)))`, 'u'),
  }),
  rule('exits', decisive, goes('out of (?:the|an?|his|her|their|this|that) [a-z]+(?: [a-z]+)?'), {
    unless: new RegExp(`^out of (?:${hiding}|${vehicle}|(?:the|an?|his|her|their|this|that) (?:[a-z]+ )?(?:chair|armchair|bed|seat|sofa|couch|bath|shower|dress|coat|jacket|shoes|pocket|bag|drawer|box|corner|bottle|money|time|way))`, 'u'),
  }),
  rule('outside', travel, goes('outside(?! (?:the|of))', 'outdoors')),
  rule('goes', travel, goes('away', particle('off'), 'off (?:down|up|across|in|screen|the (?:stage|pier|platform|deck|ferry|boat))', `from ${here}`, 'for (?:it|(?:his|her|their) li(?:fe|ves))$'), {
    unless: /^(?:[a-z]+ly )?(?:away (?:at|the|his|her|their|with it)|off (?:an?|his|her|their|with (?:a|his|her)|in laughter))(?![a-z])/u,
  }),
]

const unsure: MoveRule[] = [
  rule('threshold', travel, goes(`through ${opening}`, 'through$', `over ${opening}`, `into ${elsewhere}`)),
  rule('threshold', decisive, goes('into (?:the|another) [a-z]+(?: [a-z]+)?$', 'into (?:the|another) [a-z]+ (?:and|with|carrying|followed)'), {
    unless: /^(?:[a-z]+ )?into (?:the|another) (?:[a-z]+ )?(?:wall|table|chair|trouble|problem|tree|car|lamp|pole|puddle|bed|room|house)/u,
  }),
]

const passing: MoveRule[] = [
  rule('passes', travel, goes('(?:past|by)(?! (?:a|the) (?:rope|hand))', `through (?:@here|${anyPlace}|(?:the )?(?:background|frame|foreground|shot|picture))`, '(?:across|through) (?:the )?(?:back|fore)ground', 'across (?:the )?(?:frame|screen|window|view|shot)', 'in the (?:back|fore)ground')),
  rule('passes', presentForms('cross'), goes('$', 'behind', 'in front', 'between', 'in the (?:back|fore)ground', '(?:through )?(?:the )?(?:frame|background|foreground|shot|picture)', 'outside', 'past', 'by$', 'from', 'left', 'right', 'through', anyPlace), {
    unless: /^(?:[a-z]+ly )?(?:(?:@here|the [a-z ]+) towards?|(?:@here|the [a-z ]+) to|to|from @who)(?![a-z])/u,
  }),
  rule('passes', presentForms('pass'), goes('$', 'by', 'behind', 'in front', 'between', 'through', 'outside', 'in (?:the (?:back|fore)ground|an?|silence|single)', 'overhead', 'along', 'below', 'above', 'close', 'at a', 'on (?:the|a) (?:street|road|bicycle|horse)', '@who(?! @what| the| an?| his| her| some| it| to)', 'the (?:window|door|house|shop|gate|table|bar|car|bench|group|entrance)', 'with (?:an?|the|his|her)', 'carrying', 'them(?! (?:the|an?|some|to|@what))'), {
    unless: /^(?:out|away|on(?! the)|judg|time|through (?:his|her|their)|.* to @who)/u,
  }),
  rule('crosses', travel, goes('across', 'between', 'over', 'through', 'along', 'under', 'around', 'down', 'up')),
  rule('crosses', presentForms('cross'), goes('the', '@here', 'a')),
]

const caused: MoveRule[] = [
  rule('enters', bringing, goes(`${someone} (?:[a-z]+ )?(?:in|inside|aboard|into (?:@here|frame|view|${here}|${elsewhere}))`, 'in (?:@who|@what|the|an?|some|two|three|his|her|their)', `${someone} through ${opening}`, '(?:(?:his|her|their|an?) [a-z]+ )?in (?:at|through|from|by)'), {
    moves: 'both', unless: /^(?:@who|@what) in (?:his|her|their|the|a|an) /u,
  }),
  rule('exits', bringing, goes(`${someone} (?:[a-z]+ )?(?:away|off|outside)`, `${someone} (?:[a-z]+ )?out (?:into|through|to|by|of ${anyPlace}|of ${opening}|of ${view}|of here|of there)`, `@who (?:[a-z]+ )?out$`, `${someone} from ${anyPlace}`, '(?:(?:his|her|their|an?) [a-z]+ )?out (?:at|through|into|by)'), {
    moves: 'both', unless: new RegExp(`^${someone} (?:off|away) (?:@|his|her|the|a|from)`, 'u'),
  }),
  rule('exits', presentForms('wheel push drag haul carry roll cart lug heave drive tow pull bear'), goes('@what out$', '@what out (?:the|through|into|to|by)'), { moves: 'both' }),
  rule('enters', sending, goes(`@who (?:[a-z]+ )?(?:in|inside|into (?:@here|${here})|aboard)`), { moves: 'object' }),
  rule('exits', sending, goes('@who (?:[a-z]+ )?(?:out|outside|away|off)', `@who from ${anyPlace}`), { moves: 'object' }),
  rule('exits', presentForms('see show'), goes('@who (?:out|off|to the door)$'), { moves: 'object' }),
  rule('enters', forms(moved), goes('(?:in|inside|aboard)', `into ${anyPlace}`), { moves: 'both', unless: /^in (?:an?|the|his|her|their) /u }),
  rule('exits', forms(moved), goes('(?:out|outside|away|off)', `from ${anyPlace}`), { moves: 'both' }),
]

const vehicles: MoveRule[] = [
  rule('enters', presentForms('pull draw glide roll chug drive'), goes('up', 'in$', 'in (?:to|from|with|at)', 'over$', 'into'), { only: 'things' }),
  rule('exits', presentForms('pull drive roll steam chug speed glide'), goes('away', 'off', 'out$', 'out of'), { only: 'things' }),
  rule('enters', presentForms('stop park land dock'), goes('in front of', 'outside', 'at the (?:curb|kerb)'), { only: 'things' }),
]

const [, ...crossings] = passing

export const english = moving([...caused, ...crossings.slice(0, 2), ...vehicles, ...entering, ...leaving, ...unsure, ...passing.slice(0, 1), ...crossings.slice(2)], {
  blockers: forms("to will would could should may might can must shall has have had not never doesn't don't isn't aren't can't won't cannot nearly almost wants tries"),
  along: /^(?:closely |all |still )?(?:followed by|accompanied by|with|trailed by|flanked by|together with|carrying|holding|clutching|bringing|pushing|pulling|dragging|wheeling|leading|taking|bearing|hauling|supporting|balancing|cradling)(?![a-z])/u,
  driven,
  takes: taking,
  /** Any verb goes where it says, if it is not one of looking, speaking or handling: "shoots in from the yard". */
  otherwise: {
    verb: /[^s]s$/u,
    except: staying,
    rules: [
      rule('enters', new Set(), goes('in (?:from|through|at|by)', `into ${here}`)),
      rule('exits', new Set(), goes(`out of (?:${anyPlace}|${opening}|${view})`, 'out (?:through|by|into)', `away (?:along|down|into|through|across)`)),
      rule('threshold', new Set(), goes(`into ${elsewhere}`)),
    ],
  },
  opens: /\b(?:doors?|gates?|curtains?|lid|hatch|flap)\b.*\b(?:opens?|open|parts?|slides? back|bursts?|swings?)\b/u,
})
