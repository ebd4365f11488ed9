import { caused, vehicles } from './english-caused.ts'
import { entering } from './english-entering.ts'
import { leaving } from './english-leaving.ts'
import { goingBy, passing } from './english-passing.ts'
import { anyPlace, elsewhere, here, opening, passable, view } from './english-places.ts'
import { driven, riding, staying, taking } from './english-verbs.ts'
import { goes, particle, rule } from './english-ways.ts'
import { forms, moving } from './rules.ts'

const accompanied =
  'followed by|accompanied by|supported by|escorted by|led by|with|trailed by|flanked by|together with|carrying|' +
  'holding|' +
  'clutching|bringing|pushing|pulling|dragging|wheeling|leading|' +
  'taking|bearing|hauling|supporting|balancing|cradling'

export const english = moving([...caused, ...passing, ...vehicles, ...entering, ...leaving, ...goingBy], {
  blockers: forms(
    "to will would could should may might can must shall has have had not never doesn't don't isn't aren't can't",
    "won't cannot nearly almost wants tries",
  ),
  along: new RegExp(`^(?:closely |all |still )?(?:${accompanied})(?![a-z])`, 'u'),
  driven,
  passable,
  riding,
  takes: taking,
  otherwise: {
    verb: /[^s]s$/u,
    except: staying,
    rules: [
      rule('enters', new Set(), goes('in (?:from|through|at|by)', `into ${here}`)),
      rule(
        'exits',
        new Set(),
        goes(
          `out of (?:${anyPlace}|${opening}|${view})`,
          'out (?:through|by|into)',
          'away (?:along|down|into|through|across)',
        ),
      ),
      rule('goes', new Set(), goes(particle('off'), 'away$')),
      rule('threshold', new Set(), goes(`into ${elsewhere}`)),
    ],
  },
  hides:
    /\b(?:elevator|lift|car|taxi|cab|van|truck|bus|train|carriage|limo|jeep|plane|helicopter|booth|tent|closet)\b/iu,
  opens: /\b(?:doors?|gates?|curtains?|lid|hatch|flap)\b.*\b(?:opens?|open|parts?|slides? back|bursts?|swings?)\b/u,
})
