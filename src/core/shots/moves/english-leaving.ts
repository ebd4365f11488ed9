import { anyPlace, elsewhere, here, hiding, opening, vehicle, view } from './english-places.ts'
import { decisive, presentForms, travel } from './english-verbs.ts'
import { except, goes, particle, rule } from './english-ways.ts'
import { forms, type MoveRule } from './rules.ts'

const seats =
  'chair|armchair|bed|seat|sofa|couch|bath|shower|dress|coat|jacket|shoes|pocket|bag|drawer|box|corner|' +
  'bottle|money|time|way'
const masks = 'newspaper|book|hands?|hair|hat|veil|menu|mask|fan|paper|magazine|glasses|back'

const strong: MoveRule[] = [
  rule('exits', presentForms('exit depart decamp abscond'), /^(?!(?:the )?(?:game|program|app|menu)(?![a-z]))/u),
  rule(
    'exits',
    presentForms('leave'),
    goes(
      '$',
      anyPlace,
      '(?:through|by|via|with|without|together|first|last|alone|at|for|after|in an?|in the|in silence|' +
        'on foot|to|and|as)',
      '(?:hand|side|arm|one by|quickly|early|carrying|taking|followed|frame|town|work)',
      '@who (?:alone|standing|sitting|behind|there|to|in|at|and|on)',
    ),
    { unless: /^(?:[a-z]+ly )?(?:(?:in|on|at|to|for|with) @what$|to [a-z]+ @|it |them |it$|them$)/u },
  ),
  rule('exits', presentForms('disappear vanish'), /^/u, except(`behind (?:his|her|their|an?|the) (?:${masks})`)),
  rule(
    'exits',
    presentForms('flee escape'),
    /^/u,
    except('(?:from )?(?:his|her|their) (?:lips|mouth|grip|grasp|notice|attention)', '@who'),
  ),
  rule('exits', presentForms('go bolt scram'), /^$/u),
  rule('exits', forms('gone'), /^/u, { carried: true }),
  rule('exits', forms('out'), goes('(?:of )?the door', 'of (?:sight|here|there)', `of ${anyPlace}`), { carried: true }),
  rule('exits', presentForms('let'), goes('(?:himself|herself|themselves) (?:back )?(?:out|outside)')),
  rule('exits', presentForms('follow'), goes('(?:@who |him |her |them |behind )?(?:out|outside|away)')),
]

const byWay: MoveRule[] = [
  rule('exits', travel, goes(`into ${hiding}`, 'into thin air', 'into the open air')),
  rule(
    'exits',
    travel,
    goes(
      'out (?:the )?(?:front |back |side )?(?:door|window)',
      'out the (?:front|back|side)',
      'out onto',
      `out of (?:${anyPlace}|${opening}|${view}|here|there|town)`,
      '(?:his|her|their|its) (?:way out|exit)',
    ),
  ),
  rule(
    'out',
    travel,
    goes(particle('out')),
    except(
      'out (?:of|loud|cold|laughing|crying|for the count|on top)',
      'out in (?:an? (?:cold )?(?:sweat|rash|fit)|laughter|tears|song|applause)',
      'out to (?:be|get|him|her|them)',
      'out with (?:it|a (?:laugh|cry|scream|curse))',
    ),
  ),
  rule('exits', decisive, goes('out of (?:the|an?|his|her|their|this|that) [a-z]+(?: [a-z]+)?'), {
    unless: new RegExp(
      `^out of (?:${hiding}|${vehicle}|(?:the|an?|his|her|their|this|that) (?:[a-z]+ )?(?:${seats}))`,
      'u',
    ),
  }),
  rule('outside', travel, goes('outside(?! (?:the|of))', 'outdoors')),
  rule(
    'goes',
    travel,
    goes(
      'away',
      particle('off'),
      'off (?:down|up|across|in|screen|the (?:stage|pier|platform|deck|ferry|boat))',
      `from ${here}`,
      'for (?:it|(?:his|her|their) li(?:fe|ves))$',
    ),
    except('away (?:at|the|his|her|their|with it)', 'off (?:an?|his|her|their|with (?:a|his|her)|in laughter)'),
  ),
  rule('goes', presentForms('scatter disperse'), /^(?:$|in|into|to)/u),
]

/** In or out, whichever is possible. */
const unsure: MoveRule[] = [
  rule('threshold', travel, goes(`through ${opening}`, 'through$', `over ${opening}`, `into ${elsewhere}`)),
  rule(
    'threshold',
    decisive,
    goes('into (?:the|another) [a-z]+(?: [a-z]+)?$', 'into (?:the|another) [a-z]+ (?:and|with|carrying|followed)'),
    except(
      'into (?:the|another) (?:[a-z]+ )?(?:wall|table|chair|trouble|problem|tree|car|lamp|pole|puddle|bed|room|house)',
    ),
  ),
]

export const leaving = [...strong, ...byWay, ...unsure]
