import type { Wordlist } from './words.ts'
import { englishNouns } from './english-nouns.ts'
import { englishVerbs } from './english-verbs.ts'

/** Broad on purpose: words of any screenplay, not of one. */
export const english: Wordlist = {
  language: 'en',
  plural: englishPlural,
  definite: 'the this that these those',
  indefinite: 'a an another',
  possessive: 'his her their its my your our whose',
  numbers: 'one two three four five six seven eight nine ten eleven twelve',
  amounts: `
    some several many few various numerous countless more most other dozen dozens hundreds thousands pair couple
    both all half`,
  little: `
    and or but nor so yet if then than as at by for from in into of off on onto out over to toward towards through
    under up upon with within without while when where who whom whose which that what why how because until till
    since after before behind beside besides below beneath beyond between among amongst amid against along alongside
    across around about above near past down inside outside like unlike despite during except per via is are was
    were be been being am has have had having do does did done will would shall should can could may might must not
    no never i you he she it we they me him her us them himself herself itself themselves myself yourself there here
    now just still again away back too also very only even ever already almost together apart aside forward forwards
    backward backwards once twice later soon suddenly instead everywhere somewhere nowhere everything something
    nothing anything everyone someone anyone nobody everybody somebody each every either neither another one first
    last next`,
  and: 'and or',
  with: 'with holding carrying clutching wielding bearing brandishing',
  of: 'of',
  ...englishNouns,
  ...englishVerbs,
  adjectives: `
    old young little big small tall short thin fat large huge tiny giant great long same other new own good bad
    whole full empty heavy light open closed broken dead real single double second third fourth fifth final entire
    very more such beautiful pretty handsome ugly unlit lit ringing burning dripping worn battered dirty clean wet
    dry hot cold warm fresh loaded folded crumpled torn unopened half-empty half-full nearby extra spare particular
    certain smoking steaming glowing bloody rusty dusty`,
  honorifics: `
    mr mrs ms miss mx dr doctor prof professor sir madam madame lady lord sergeant sgt lieutenant lt captain capt
    colonel col general major corporal private officer detective inspector agent deputy sheriff constable chief
    commander admiral president senator governor mayor judge reverend father brother sister mother pastor rabbi
    uncle aunt auntie grandma grandpa granny coach nurse king queen prince princess count countess duke duchess
    baron don dona saint master mister`,
  narrators: 'narrator storyteller announcer voiceover',
  voices: 'voice voices',
  old: 'old older elderly aged adult grown grown-up ancient future',
  young: 'young younger little baby teen teenage child kid infant toddler past',
  pictures: `
    photo photograph picture portrait painting poster drawing sketch image statue snapshot polaroid video footage
    film memory thought dream idea mention sight sign`,
  absent: 'gone missing nowhere absent disappeared vanished',
}

function englishPlural(one: string): readonly string[] {
  if (/(?:man)$/u.test(one)) return [one.replace(/man$/u, 'men')]
  if (/wife$/u.test(one)) return [one.replace(/wife$/u, 'wives')]
  if (/[^aeiou]y$/u.test(one)) return [one.replace(/y$/u, 'ies')]
  if (/(?:s|x|z|ch|sh)$/u.test(one)) return [`${one}es`]
  return [`${one}s`]
}
