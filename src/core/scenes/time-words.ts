import { fold } from '#core/scripts/language/fold.ts'
import { wordSet } from '#core/scripts/language/word-set.ts'

const set = (...lists: string[]) => wordSet(lists.join(' '))

/** Words that tell when a scene is. */
const times = set(
  `
    day days night nights dawn predawn dusk morning mornings afternoon evening sunset sunrise noon midday
    midnight twilight daybreak nightfall`,
  "continuous continuing cont'd contd continued later same flashback flashforward present sundown d n",
  `
    tag tags nacht nachts morgen morgens abend abends nachmittag nachmittags mittag mittags vormittag dammerung
    morgendammerung abenddammerung morgengrauen mitternacht spater fortlaufend fortgesetzt daemmerung spaeter`,
  'jour nuit matin matinee soir soiree aube crepuscule midi minuit continu suite aprem apres-midi',
  `
    dia noche manana tarde amanecer atardecer anochecer madrugada mediodia medianoche continuo continua despues
    crepusculo ocaso`,
  'dzien noc rano ranek wieczor popoludnie swit zmierzch poludnie polnoc pozniej przedpoludnie brzask nocy',
  'giorno notte mattina sera alba tramonto pomeriggio noite manha',
)

/** Words that only qualify one: "the next morning", "zwei Stunden später". */
const qualifiers = set(
  `
    the a an ship's next following that this same few some several moments moment minutes minute seconds second
    hours hour days weeks week months month years year`,
  `
    early late mid pre just before after at in to on of back earlier first last light golden magic hour time bit
    little while and or one two three four five six seven eight nine ten twelve twenty thirty`,
  'real immediately shortly still rainy stormy sunny foggy snowy full winter summer spring autumn fall',
  `
    ein eine einen paar am im der die das den nachsten selben gleichen fruh fruher spat gleich darauf zur zeit
    kurz danach wenige augenblick augenblicke stunden minuten tage wochen monate jahre zwei drei`,
  `
    le la les l' du de au meme temps moment plus tard quelques instants heures jours semaines mois ans lendemain
    tot fin debut suivant suivante deux trois apres`,
  `
    el los las un una mas mismo misma tiempo momento momentos minutos horas dias semanas meses anos siguiente
    temprano noche misma por dos tres al`,
  `
    chwile chwila tego samego dnia nastepnego pozny wczesny ciag dalszy c d po kilka godzin minut dni lat nad
    ranem w tym czasie dwa trzy tydzien`,
)

const phrases = new RegExp(
  [
    String.raw`^(?:plus tard|meme temps|meme moment|au meme moment|ciag dalszy|c ?d|gleich darauf|kurz danach|kurz darauf|wenig spater|`,
    String.raw`mas tarde|al mismo tiempo|nad ranem|w tym samym czasie|(?:golden|magic) hour|just before|`,
    String.raw`moments? (?:earlier|before)|(?:years|weeks|days|hours) earlier|quelques instants)$`,
  ].join(''),
  'u',
)
const dated = /^(?:(?:1[0-9]|20)\d\d(?:s)?|\d{1,2}[:.h]\d\d(?: ?[ap]m)?|\d{1,2} ?[ap]m)$/u

const wordsOf = (text: string) =>
  fold(text)
    .replace(/[()[\]]/gu, ' ')
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter((word) => word !== '')

/** "NIGHT", "THE NEXT MORNING", "ZWEI STUNDEN SPÄTER", "1943": nothing in it but when. */
export function isTimeOfDay(text: string): boolean {
  const words = wordsOf(text)
  if (words.length === 0) return false
  if (phrases.test(words.join(' ')) || dated.test(words.join(' '))) return true
  const number = (word: string) => /^\d+$/u.test(word)
  return (
    words.some((word) => times.has(word)) &&
    words.every((word) => times.has(word) || qualifiers.has(word) || number(word))
  )
}

/** The hour alone is written without a dash before it: INT. KITCHEN NIGHT. */
export const hourWord = new RegExp(
  [
    String.raw`\S(?<!['’]S)\s+(DAY|NIGHT|MORNING|EVENING|AFTERNOON|DAWN|DUSK|NACHT|TAG|ABEND|JOUR|NUIT|SOIR|`,
    String.raw`NOCHE|D[IÍ]A|NOC|DZIE[NŃ]|CONTINUOUS)$`,
  ].join(''),
  'u',
)
