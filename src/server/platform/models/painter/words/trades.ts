import { says } from './phrases.ts'

/** What somebody of a trade wears, in the words of a description; the description itself is read first. */
export const trades: readonly [RegExp, string][] = [
  [
    says(
      'post(?:m[ae]n|woman)|mail(?:m[ae]n|woman)|courier|messenger|briefträger\\p{L}*|postbot\\p{L}*|' +
        'facteur|factrice|carter[oa]|listonosz\\p{L}*',
    ),
    'blue jacket, light blue shirt, navy trousers, navy cap',
  ],
  [
    says(
      'police(?:man|woman| officer)?|cop|cops|constable|sheriff|deput(?:y|ies)|' +
        'polizist\\p{L}*|policier\\p{L}*|policía|policjant\\p{L}*|gendarme',
    ),
    'navy uniform, navy peaked hat, black boots',
  ],
  [
    says(
      'guards?|security|wächter\\p{L}*|wache|gardien\\p{L}*|guardia|strażnik\\p{L}*|warden|' +
        'conductor|schaffner\\p{L}*|porter',
    ),
    'grey uniform, grey peaked hat, black boots',
  ],
  [
    says('soldiers?|sergeant|private|lieutenant|soldat\\p{L}*|soldado|żołnierz\\p{L}*|' + 'infantry|commando|militia'),
    'olive uniform, olive helmet, brown boots',
  ],
  [
    says('admiral|naval officer|captain|kapitän\\p{L}*|capitaine|capitán|kapitan'),
    'navy uniform, white peaked hat, black shoes',
  ],
  [
    says('firem[ae]n|firefighters?|feuerwehr\\p{L}*|pompier\\p{L}*|bombero\\p{L}*|strażak\\p{L}*'),
    'dark brown coat, yellow helmet, black boots',
  ],
  [
    says(
      'doctors?|physician|surgeon|scientist|professor|chemist|ärzt\\p{L}*|arzt|médecin|' +
        'médic[oa]|lekarz\\p{L}*|wissenschaftler\\p{L}*|lab technician|pharmacist',
    ),
    'labcoat, light blue shirt, dark grey trousers',
  ],
  [
    says(
      'nurses?|paramedics?|krankenschwester\\p{L}*|pfleger\\p{L}*|infirmi\\p{L}*|' +
        'enfermer[oa]|pielęgniar\\p{L}*|orderly',
    ),
    'teal blouse, teal trousers, white sneakers',
  ],
  [
    says('chef|cook|baker|koch|köchin|bäcker\\p{L}*|cuisini\\p{L}*|cociner[oa]|kucharz|' + 'kuchar\\p{L}*'),
    'white blouse, white apron, grey trousers, white chef-hat',
  ],
  [
    says(
      'waiters?|waitress(?:es)?|bartender|barman|barkeeper|barmaid|barista|kellner\\p{L}*|' +
        'serveu\\p{L}*|camarer[oa]|kelner\\p{L}*|butler',
    ),
    'white shirt, black waistcoat, white apron, black trousers',
  ],
  [
    says(
      'fisherm[ae]n|sailors?|seam[ae]n|deckhands?|ferryman|skipper|matrose\\p{L}*|' +
        'fischer\\p{L}*|marin|pêcheur|marinero|rybak\\p{L}*|marynarz\\p{L}*',
    ),
    'navy turtleneck, dark oilskin, beanie, boots',
  ],
  [
    says('dockers?|stevedores?|dock workers?|longshorem[ae]n|hafenarbeiter\\p{L}*'),
    'brown jacket, grey trousers, beanie, boots',
  ],
  [
    says(
      'workers?|builders?|miners?|bauarbeiter\\p{L}*|arbeiter\\p{L}*|ouvri\\p{L}*|' +
        'obrer[oa]s?|robotnik\\p{L}*|engineers?|foreman',
    ),
    'overalls, hardhat, boots',
  ],
  [says('mechanics?|plumbers?|janitor|mechaniker\\p{L}*|hausmeister\\p{L}*|mécanicien\\p{L}*'), 'overalls, cap, boots'],
  [
    says('farmers?|bauer|bäuerin|fermi\\p{L}*|campesin[oa]|rolnik\\p{L}*|gardeners?|' + 'gärtner\\p{L}*|shepherd'),
    'overalls, straw hat, boots',
  ],
  [says('cowboys?|rancher|gunslinger|wrangler'), 'brown waistcoat, blue shirt, jeans, stetson, boots'],
  [says('pirates?|buccaneer|pirat\\p{L}*'), 'maroon coat, white shirt, black bandana, boots'],
  [says('priest|pastor|vicar|priester|pfarrer|prêtre|cura|ksiądz|reverend|clergyman'), 'black robe'],
  [says('monks?|mönch\\p{L}*|moine|monje|mnich\\p{L}*|friar|guru|hermit|swami|lama'), 'brown robe'],
  [says('nuns?|nonne|abbess|monja|zakonnic\\p{L}*|mother superior'), 'black robe, black headscarf'],
  [
    says(
      'queen|königin|reine|reina|królow\\p{L}*|princess|prinzessin|princesse|princesa|' + 'księżniczk\\p{L}*|empress',
    ),
    'purple gown, crown',
  ],
  [says('king|könig|roi|rey|król|prince|prinz|emperor'), 'scarlet cloak, gold shirt, crown, boots'],
  [says('knights?|ritter|chevalier|caballero|rycerz'), 'silver turtleneck, silver trousers, helmet, boots'],
  [says('astronauts?|cosmonaut|kosmonaut\\p{L}*|spaceman'), 'white jumpsuit, white helmet, white boots'],
  [says('judge|richter\\p{L}*|juge|juez|sędzi\\p{L}*'), 'black robe, white scarf'],
  [says('bride|braut|mariée|novia|panna młoda'), 'white gown, veil'],
  [says('groom|bräutigam|best man'), 'black suit, white shirt, grey tie'],
  [
    says(
      'businessm[ae]n|businesswom[ae]n|bankers?|lawyers?|attorney|agents?|executives?|' +
        'politician|senator|president|minister|lobbyist|anwalt|anwältin|avocate?|abogad[oa]|' +
        'prawnik',
    ),
    'charcoal suit, white shirt, red tie',
  ],
  [
    says('detectives?|inspector|private eye|investigator|kommissar\\p{L}*|ermittler\\p{L}*|' + 'enquêteur'),
    'trench, white shirt, dark grey tie, fedora',
  ],
  [says('gangsters?|mobsters?|mafioso|hitman|thugs?|henchm[ae]n'), 'black suit, grey shirt, fedora'],
  [says('butchers?|blacksmith|metzger|schmied|boucher|carnicero'), 'white shirt, brown apron, boots'],
  [says('wizards?|sorcerer|magician|zauberer|mage|mago|czarodziej'), 'navy robe, navy witch-hat'],
  [says('witch(?:es)?|hexe|sorcière|bruja|czarownic\\p{L}*'), 'black robe, black witch-hat'],
  [
    says('students?|schüler\\p{L}*|studenten?|étudiant\\p{L}*|estudiante|hackers?|' + 'programmers?|skaters?|gamers?'),
    'hoodie, jeans, sneakers',
  ],
  [says('joggers?|athletes?|runners?|boxers?|läufer\\p{L}*|footballers?'), 'tee, shorts, sneakers'],
  [says('bikers?|punk|rocker'), 'black leather jacket, tee, jeans, boots'],
  [says('guests?|mourners?|gäste|invités?|invitados'), 'black suit'],
  [
    says('tourists?|touristen?|turyst\\p{L}*|hikers?|wanderer|climbers?|mountaineers?'),
    'orange jacket, grey trousers, boots',
  ],
  [
    says('teachers?|librarian|lehrer\\p{L}*|bibliothekar\\p{L}*|maître\\p{L}*|profesora?|' + 'nauczyciel\\p{L}*|clerk'),
    'cardigan, shirt, grey trousers',
  ],
]
