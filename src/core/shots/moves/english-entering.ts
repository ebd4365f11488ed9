import { anyPlace, elsewhere, here, hiding, opening, vehicle, view } from './english-places.ts'
import { onFoot, presentForms, travel } from './english-verbs.ts'
import { except, goes, particle, rule } from './english-ways.ts'
import type { MoveRule } from './rules.ts'

/** What is entered with a pen, a keyboard or the mind. */
const entered = [
  'code|names?|numbers?|password|figures?|address|data|pin|combination|amount|date|order|digits|command|' +
    'coordinates|contest',
  'competition|race|lottery|agreement|contract|conversation|discussion|debate|fray|mind|head|thoughts?|' +
    'dreams?|age|phase|trance',
  'total|score|key|details|information|final|new',
].join('|')
const written =
  'book|ledger|log|register|computer|keypad|keyboard|machine|phone|form|diary|list|notebook|spreadsheet|' +
  'device|terminal|screen'
const insideWords = '(?:his|her|their|its) (?:pocket|bag|coat|jacket)'

const strong: MoveRule[] = [
  rule(
    'threshold',
    presentForms('enter re-enter reenter'),
    goes(`${elsewhere}$`, `${elsewhere} (?:and|with|through|from|by|carrying)`),
  ),
  rule(
    'enters',
    presentForms('enter re-enter reenter'),
    /^/u,
    except(
      'into (?!the (?:room|house))[a-z]+',
      `(?:(?:the|an?|his|her|their|some|this) )?(?:[a-z]+ )?(?:${entered}|@what)`,
      `.*\\b(?:in|into|on) (?:the|an?|his|her|their) (?:[a-z]+ )?(?:${written})`,
    ),
  ),
  rule(
    'enters',
    presentForms('arrive'),
    /^/u,
    except('at (?:an?|the|his|her|their) (?:[a-z]+ )?(?:conclusion|decision|answer|idea|result|truth|page|same)'),
  ),
  rule(
    'enters',
    presentForms('appear reappear emerge materialize materialise'),
    goes(
      '$',
      'in',
      'at',
      'on',
      'from',
      'behind',
      'out of',
      'through',
      'by',
      'beside',
      'next to',
      'between',
      'around',
      'round',
      'over',
      'with',
      'under',
      'above',
      'before',
      'down',
      'up',
    ),
    except(
      'in (?:print|court)',
      'from (?:his|her|their) (?:trance|daze|thoughts|reverie)',
      'on (?:the |an? |his |her )?(?:screen|tv|television|monitor|list|radio|phone)',
    ),
  ),
  rule(
    'enters',
    presentForms('return'),
    goes(
      '$',
      'with',
      'from',
      'carrying',
      `to ${here}`,
      'through',
      'and',
      'alone',
      'together',
      'a moment',
      'moments',
      'later',
      'soon',
      'followed',
      'holding',
      'inside',
      'in',
      'home',
      'after',
      'empty-handed',
      'dressed',
    ),
    except('(?:to|with) (?:his|her|their|its) (?:work|book|seat|attention|meal|newspaper|game|phone|desk)'),
  ),
  rule('enters', presentForms('swarm flood storm invade'), goes(here, anyPlace)),
  rule('enters', presentForms('let'), goes('(?:himself|herself|themselves) (?:back )?(?:in|inside)')),
]

const byWay: MoveRule[] = [
  rule(
    'enters',
    travel,
    goes(
      particle('in'),
      'aboard',
      '(?:his|her|their|its) (?:way in|entrance)',
      `into (?:@here|${view}|${here})`,
      'onto @here',
    ),
    except('in (?:handy|first|last|second|for a (?:fall|shock))'),
  ),
  rule('enters', presentForms('follow'), goes('(?:@who |him |her |them |behind )?(?:in|inside)')),
  rule('enters', presentForms('come burst barge crash'), goes(`through ${opening}`, 'through$')),
  rule(
    'inside',
    travel,
    goes(particle('inside'), 'indoors', '(?:his|her|their|its) way inside'),
    except(`inside (?:@who|@what|${insideWords})`),
  ),
  rule(
    'arrives',
    travel,
    goes(
      `out of ${hiding}`,
      `from ${hiding}`,
      `(?:up |down |over |out |across )?from (?:behind|under|among|between|${anyPlace})`,
      `out of ${vehicle}$`,
      'out from',
    ),
  ),
  rule('arrives', presentForms('exit'), goes(vehicle)),
]

/** Only who was not there yet arrives by this. */
const weak: MoveRule[] = [
  rule(
    'arrives',
    presentForms('come'),
    goes(
      '(?:down|up) (?:the )?(?:[a-z]+ )?(?:stairs|steps|road|path|street|stairway|staircase|corridor|hallway|' +
        'hall|hill|aisle|lane|ladder|slope)',
      'along',
      '(?:a?round|past) the corner',
      'home',
      'into',
      'towards?',
      'out of',
      'running$',
      'up behind',
    ),
  ),
  rule(
    'arrives',
    onFoot,
    goes(
      '(?:up|over|across) to @who',
      'up(?: behind @who| from behind| beside @who)?$',
      'over$',
      'towards? @who',
      'closer$',
    ),
  ),
  rule('arrives', presentForms('approach'), /^(?!(?:the |an? )?(?:end|truth|problem|age))/u),
  rule('arrives', presentForms('join'), goes('@who', 'them', 'the (?:others|group)')),
  rule(
    'arrives',
    presentForms('stand wait lean pause be'),
    goes('(?:silhouetted )?(?:in|at|on) (?:the|an?|his|her) (?:[a-z]+ )?(?:doorway|threshold|doorframe)'),
  ),
]

export const entering = [...strong, ...byWay, ...weak]
