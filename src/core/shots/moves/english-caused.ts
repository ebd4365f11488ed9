import { anyPlace, elsewhere, here, opening, view } from './english-places.ts'
import { bringing, moved, presentForms, sending } from './english-verbs.ts'
import { except, goes, particle, rule, somebody, someone } from './english-ways.ts'
import { forms, type MoveRule } from './rules.ts'

const into = `into (?:@here|${view}|${here}|${elsewhere})`
const something = '(?:(?:his|her|their|an?) [a-z]+ )?'

/** Somebody brings, sends, leads or is led. */
export const caused: MoveRule[] = [
  rule(
    'enters',
    bringing,
    goes(
      `${someone} (?:in|inside|aboard|${into})`,
      'in (?:@who|@what|the|an?|some|two|three|his|her|their)',
      `${someone} through ${opening}`,
      `${something}in (?:at|through|from|by)`,
    ),
    { moves: 'both', ...except(`${someone} in (?:his|her|their|the|an?)`) },
  ),
  rule(
    'exits',
    bringing,
    goes(
      `${someone} (?:away|off|outside)`,
      `${someone} out (?:into|through|to|by|of ${anyPlace}|of ${opening}|of ${view}|of here|of there)`,
      `${somebody} ${particle('out')}`,
      `${someone} from ${anyPlace}`,
      `${something}out (?:at|through|into|by)`,
    ),
    { moves: 'both', ...except(`${someone} (?:off|away) (?:@who|@what|his|her|the|an?|from)`) },
  ),
  rule(
    'exits',
    presentForms('wheel push drag haul carry roll cart lug heave drive tow pull bear'),
    goes('@what out$', '@what out (?:the|through|into|to|by)'),
    {
      moves: 'both',
    },
  ),
  rule('enters', sending, goes(`${somebody} (?:in|inside|${into}|aboard)`), { moves: 'object' }),
  rule('exits', sending, goes(`${somebody} (?:out|outside|away|off)`, `${somebody} from ${anyPlace}`), {
    moves: 'object',
  }),
  rule('exits', presentForms('see show'), goes(`${somebody} (?:out|off|to the door)$`), { moves: 'object' }),
  rule('enters', forms(moved), goes('(?:in|inside|aboard)', `into ${anyPlace}`), {
    moves: 'both',
    ...except('in (?:an?|the|his|her|their)'),
  }),
  rule('exits', forms(moved), goes('(?:out|outside|away|off)', `from ${anyPlace}`), { moves: 'both' }),
]

export const vehicles: MoveRule[] = [
  rule(
    'enters',
    presentForms('pull draw glide roll chug drive'),
    goes('up', 'in$', 'in (?:to|from|with|at)', 'over$', 'into'),
    { only: 'things' },
  ),
  rule('exits', presentForms('pull drive roll steam chug speed glide'), goes('away', 'off', 'out$', 'out of'), {
    only: 'things',
  }),
  rule('enters', presentForms('stop park land dock'), goes('in front of', 'outside', 'at the (?:curb|kerb)'), {
    only: 'things',
  }),
]
