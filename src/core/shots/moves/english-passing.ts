import { anyPlace } from './english-places.ts'
import { presentForms, travel } from './english-verbs.ts'
import { except, goes, rule } from './english-ways.ts'
import type { MoveRule } from './rules.ts'

const ground = '(?:the )?(?:back|fore)ground'
const picture = '(?:the )?(?:frame|background|foreground|shot|picture|screen|view)'
const landmarks = 'window|door|house|shop|gate|table|bar|car|bench|group|entrance'

export const passing: MoveRule[] = [
  rule(
    'passes',
    presentForms('cross'),
    goes(
      '$',
      'behind',
      'in front',
      'between',
      `in ${ground}`,
      `.* in ${ground}`,
      `(?:through )?${picture}`,
      'outside',
      'past',
      'by$',
      'from',
      'left',
      'right',
      'through',
      anyPlace,
    ),
    except('(?:@here|the [a-z ]+) towards?', '(?:@here|the [a-z ]+) to', 'to', 'from @who'),
  ),
  rule(
    'passes',
    presentForms('pass'),
    goes(
      '$',
      'by',
      'behind',
      'in front',
      'between',
      'through',
      'outside',
      `in (?:${ground}|an?|silence|single)`,
      'overhead',
      'along',
      'below',
      'above',
      'close',
      'at a',
      'on (?:the|a) (?:street|road|bicycle|horse)',
      '@who(?! @what| the| an?| his| her| some| it| to)',
      `the (?:${landmarks})`,
      'with (?:an?|the|his|her)',
      'carrying',
      'them(?! (?:the|an?|some|to|@what))',
    ),
    except('out', 'away', 'on(?! the)', 'time', 'through (?:his|her|their)', '.* to @who'),
  ),
]

/** Said last, because a way in or out says more. */
export const goingBy: MoveRule[] = [
  rule(
    'passes',
    travel,
    goes(
      '(?:past|by)(?! (?:an?|the) (?:rope|hand))',
      `through (?:@here|${anyPlace}|${picture})`,
      `(?:across|through) ${ground}`,
      `across ${picture}`,
      'across the window',
      `in ${ground}`,
      `.* in ${ground}`,
    ),
  ),
  rule('crosses', travel, goes('across', 'between', 'over', 'through', 'along', 'under', 'around', 'down', 'up')),
  rule('crosses', presentForms('cross'), goes('the', '@here', 'an?')),
]
