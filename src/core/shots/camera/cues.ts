import { fold } from '#core/scripts/language/fold.ts'

/** What in a shot's text moves a camera: words of several languages, folded. */
const cues = {
  emotion: [
    'tears?|cr(?:ies|ied|ying)|sobs?|weeps?|smil\\w+|grins?|laugh\\w*|frown\\w*|winces?|gasps?|blush\\w*',
    'trembl\\w+|shiver\\w*|afraid|fear(?:s|ful)?|terrif\\w+|horr(?:or|ified)',
    'panic\\w*|anger|angr(?:y|ily)|furious\\w*|rag(?:e|es|ing)|sad(?:ly|ness)?|happ(?:y|ily)|joy\\w*',
    'delight\\w*|relie(?:f|ved)|shock\\w*|stunned|surprised|asham\\w+|guilt\\w*',
    'hesita\\w+|swallows|sighs?|glares?|beams|desperate\\w*|heartbroken|confus\\w+|puzzled|astonished',
    'proud(?:ly)?|nervous\\w*|in awe|jolts|flinches|affronted|elation',
    '(?:face|eyes|expression) (?:brightens?|falls?|hardens?|lights? up|pales?|contort\\w*|twists?|widen|fill',
    'narrow|darkens?)|kiss\\w*',
    'weint?|lachelt|lacht|grinst|seufzt|schluchzt|angst|wut\\w*|traurig|erschrock\\w+|strahlt|freut|pleure',
    'sourit|rit|soupire|larmes|peur|colere|triste',
    'llora|sonrie|rie|suspira|lagrimas|miedo|placze|usmiecha|smieje|wzdycha|lzy|strach|smutn\\w+',
  ],
  reaction: [
    'looks|stares|watches|listens|notices|reali[sz]es|spots|sees|hears|freezes|turns|nods|shrugs|waits',
    'glances|considers|blinks',
    'blickt|schaut|starrt|hort|lauscht|wartet|bemerkt|nickt|sieht|regarde|ecoute|fixe|remarque|attend|mira',
    'escucha|observa|espera|patrzy|slucha|czeka|spoglada|widzi',
  ],
  handling: [
    'picks|takes|holds|grabs|lifts|opens|closes|shuts|reads|writes|draws|pulls|pushes|puts|places|sets|drops',
    'hands|gives|throws|catches|unlocks|locks|lights|presses|hits',
    'cuts|tears|folds|unfolds|pours|drinks|raises|lowers|examines|produces|hides|wraps|unwraps|shows',
    'snatches|clutches|hefts|crumples|plugs|unhooks|polishes|slides|taps',
    'nimmt|halt|greift|hebt|offnet|schliesst|liest|zieht|legt|stellt|wirft|gibt|steckt|prend|tient|saisit',
    'ouvre|ferme|lit|pose|jette|donne',
    'coge|toma|sostiene|abre|cierra|lee|pone|tira|da|bierze|trzyma|chwyta|otwiera|zamyka|czyta|kladzie|rzuca|podnosi',
  ],
  travel: [
    'walks|runs|strolls|rushes|hurries|marches|races|crosses|climbs|rides|drives|crawls|creeps|sneaks',
    'strides|staggers|shambles|wanders|swims|flies|sprints|dashes|gallops|sails|hikes|shuffles|barrels',
    'speeds|gallops|zooms|drives|glides',
    'lauft|rennt|eilt|schleicht|fahrt|klettert|reitet|marche|court|traverse|monte|grimpe|camina|corre|cruza',
    'sube|idzie|biegnie|jedzie|wspina|plynie',
  ],
  chase: [
    'chase[sd]?|fights?|struggl\\w+|punch\\w*|attack\\w*|explo(?:des|sion)|crash(?:es)?|grapple\\w*',
    'brawl\\w*|smacks|slammed|kampf\\w*|verfolg\\w+|poursui\\w+|persigue|pelea|sciga|walcz\\w+',
  ],
  height: [
    'towers (?:over|above)|looms|(?:looks?|gazes?|stares?|glances?|smiles?) up (?:at|to)|high above',
    'skyscraper|steeple|schaut hinauf|blickt hinauf|leve les yeux|mira hacia arriba|patrzy w gore',
  ],
  fallen: [
    'far below|abyss|falls (?:on|on ?to) the (?:floor|ground)|collapses|lies on the (?:floor|ground)|kneels',
    "liegt am boden|bricht zusammen|s' effondre|se desploma|pada na ziemie",
  ],
  depth: [
    'far below|abyss',
    '(?:lies|lays|lying|sleeps?|sprawl\\w*|sits|huddle[sd]?) (?:[a-z]+ )?(?:on|in|across) (?:the |a |his |her |their )?(?:[a-z]+ )?(?:bed|floor|ground|sacks?|snow|mud|grass|bunk|cot)',
    'at (?:his|her|their) feet|falls (?:down|over)|crouch\\w*|squats?|slumps?|cowers?|curls? up|stuck|gets? down',
    'begging|begs|prays|praying|cornered|trapped|injects|kniet|hockt|kauert|schlaft|accroupi\\w*|dort|duerme|kleczy|spi',
  ],
  rising: [
    '(?:lifts|reaches|pulls (?:himself|herself)|climbs|looks|flies|floats|rises|jumps) up',
    'ceiling|throne|stands over|on top of|steps onto|roof|balcony|up the (?:stairs|steps|ladder|saddle|wall)|tree|in the air|overhead',
    'klettert|im baum|baumhaus|nach oben|decke|grimpe|en haut|plafond|trepa|techo|wspina|sufit',
  ],
  stairs: [
    '(?:down|downward|descend\\w*) (?:the |a )?(?:[a-z]+ )?(?:stairs|steps|staircase|ladder|slope|hill)|stairs going down\\w*|treppe (?:hinunter|hinab|herunter)',
    'points? down|far down|below',
  ],
  dizzy: [
    'dizzy|woozy|drugged|faints?|reels|spins? around|nightmare|hallucinat\\w*|delirious|the (?:earth|room|floor|world|ground) (?:trembles|spins|tilts|sways|shakes)',
    'freaks out|frenzy|turns into abstract|loses (?:his|her|their) (?:balance|mind)|schwindlig|taumelt|alptraum|vertige|mareo|zawroty',
  ],
  flat: [
    'map|plan|papers|cards|chopping board|table|ledger|blueprint|mazes|letter|page|sheet|photo|binder|desk|plate|puzzle|notebook|3-ring',
    'karte|tisch|blatt|heft|carte|feuille|mapa|mesa|hoja|kartka|stol',
  ],
  child: ['boy|girl|child|kid|toddler|baby|junge|madchen|kind|garcon|fillette|enfant|nino|nina|chlopiec|dziewczynka|dziecko'],
  land: [
    'mountains?|valleys?|foothills|forest|meadow|city|harbour|harbor|sea|ocean|desert|fields?|island|river|park|streets|rooftops?|pier|docks?|village|spectacular view',
    'berge?|tal|wald|stadt|meer|hafen|wiese|montagne|foret|ville|mer|montana|bosque|ciudad|mar|gory|las|miasto|morze',
  ],
  seeing: [
    'notices|spots|sees|looks (?:at|where|back at)|glances at|watches|stares at|catches (?:his|her|their) eye|examines',
    'bemerkt|sieht|blickt auf|betrachtet|remarque|voit|regarde|mira|ve|observa|widzi|patrzy na',
  ],
  sitting: [
    '(?:sits|sinks|settles) (?:down|back)|sits(?=[.,;!])|drops into|falls into (?:his|her|the|a)|lowers (?:himself|herself)|kneels|setzt sich|s assoit|se sienta|siada',
  ],
  standing: [
    '(?:stands|gets|rises|jumps|leaps|springs) up|gets? out of (?:the |his |her )?(?:bed|chair)|gets to (?:his|her|their) feet|rises|lurches|steht auf|se leve|se levanta|wstaje',
  ],
  reveal: [
    'reveal\\w*|turns out|is gone|is ajar|(?:is|are) empty|there (?:is|are) still|behind (?:him|her|them|his back)|surprisingly|the end of the|suddenly|appears?|verschwunden|plotzlich|soudain|de repente|nagle',
  ],
  along: [
    'row of|rows of|array|rooms linked|line of|rolls? barrels|various|shelves|benches|strewn|covered|surfaces|memorabilia|full of|regal|reihe|rangee|fila|rzad',
  ],
  sweep: ['looks? around|scans the|surveys|sieht sich um|schaut sich um|regarde autour|mira alrededor|rozglada sie'],
  crowd: [
    'crowd\\w*|everyone|everybody|audience|they all|all of them|menge|alle|foule|tous|multitud|todos|tlum|wszyscy',
  ],
  view: [
    'point of view|p\\.?o\\.?v\\.?|through the (?:keyhole|binoculars|telescope|windshield|windscreen|scope',
    'peephole|lens|viewfinder)|durch das (?:schlusselloch|fernglas)|par le trou de la serrure',
  ],
  detail: [
    'clock|screen|sign|label|page|letter|note|photo\\w*|button|reads:?|displays?|uhr|brief|foto|lettre',
    'montre|carta|reloj|zegar',
  ],
  title: [
    'the end|fade (?:in|out)(?: to black)?|fin|ende|koniec|opening titles|end credits|super(?:imposed?)?:.*',
    'title(?: card)?:.*',
  ],
}

export type Cue = keyof typeof cues

const patterns = Object.entries(cues).map(([cue, words]): [Cue, RegExp] => {
  const any = `(?<![\\p{L}])(?:${words.join('|')})(?![\\p{L}])`
  return [cue as Cue, new RegExp(cue === 'title' ? `^\\W*(?:${words.join('|')})\\W*$` : any, 'u')]
})

export function cuesIn(text: string): ReadonlySet<Cue> {
  const folded = fold(text)
  return new Set(patterns.filter(([, pattern]) => pattern.test(folded)).map(([cue]) => cue))
}
