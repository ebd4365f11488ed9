import { says } from '../words/phrases.ts'

/** Words for each kind of place; the name is asked before the description, and the more particular kinds come first. */
const inside: readonly [string, string][] = [
  [
    'car',
    'in (?:the|a|his|her) car|inside (?:the|a) (?:car|van|truck|taxi)|car interior|' +
      'driver’s seat|dashboard|taxi|cab|im auto|voiture|coche|limousine|car|auto|van|truck|' +
      'samoch\\p{L}*',
  ],
  [
    'train',
    'train|compartment|carriage|subway car|zug|abteil|wagon|tren|pociąg|metro|tram|bus|' +
      'plane|aeroplane|airplane|flugzeug|avion|avión',
  ],
  [
    'cockpit',
    'cockpit|spaceship|spacecraft|space station|bridge of the ship|control room|' +
      'raumschiff|kontrollraum|vaisseau|nave|statek kosmiczny|submarine|u-boot|cabin|' +
      'kajüte|kabine',
  ],
  ['cave', 'caves?|cavern|tunnel|mine|höhle|stollen|grotte|cueva|jaskini\\p{L}*|sewer|grotto'],
  ['tent', 'tent|zelt|tente|circus|zirkus|cirque|tienda de campaña|namiot|yurt|tipi'],
  ['throne', 'throne room|thronsaal|salle du trône|castle|palace|schloss|palast|château|palacio|zamek|pałac'],
  ['kitchen', 'kitchen|küche|cuisine|cocina|kuchni\\p{L}*|galley|pantry|bakery|bäckerei'],
  [
    'bathroom',
    'bathroom|toilet|restroom|washroom|shower|bad(?:ezimmer)?|klo|salle de bain|baño|' +
      'łazienk\\p{L}*|wc|sauna|laundry',
  ],
  [
    'bedroom',
    'bedroom|nursery|dormitory|schlafzimmer|kinderzimmer|chambre|dormitorio|habitación|' +
      'sypialni\\p{L}*|motel room|hotel room|hotelzimmer|dorm',
  ],
  [
    'hotel',
    'lobby|hotel|reception|foyer|empfang|vestibule|recepción|hol|airport|flughafen|' + 'terminal|waiting room|bank',
  ],
  [
    'hospital',
    'hospital|clinic|ward|infirmary|krankenhaus|klinik|hôpital|clinique|hospital|' +
      'szpital\\p{L}*|surgery|operating|emergency room|morgue|dentist|doctor’s',
  ],
  [
    'classroom',
    'classroom|school|lecture|klassenzimmer|schule|hörsaal|école|salle de classe|escuela|' +
      'aula|szkoł\\p{L}*|klasa|seminar',
  ],
  ['locker', 'locker room|changing room|umkleide|vestiaire|vestuario|szatni\\p{L}*'],
  [
    'gym',
    'gym(?:nasium)?|sports hall|turnhalle|stadium|gymnase|gimnasio|siłowni\\p{L}*|arena|' +
      'dance hall|ballroom|studio|dojo',
  ],
  [
    'church',
    'church|chapel|cathedral|temple|mosque|synagogue|kirche|kapelle|tempel|église|' +
      'iglesia|kości\\p{L}*|monastery|kloster|crypt|shrine',
  ],
  [
    'stage',
    'stage|theat(?:re|er)|auditorium|cinema|bühne|theater|kino|scène|théâtre|escenario|' +
      'teatro|scena|teatr|opera|nightclub|club|disco',
  ],
  [
    'library',
    'library|study|bookstore|bookshop|archive|bibliothek|arbeitszimmer|buchladen|' +
      'bibliothèque|biblioteca|bibliotek\\p{L}*|museum|gallery|galerie|museo|muzeum',
  ],
  ['lab', 'lab(?:oratory)?|labor|laboratoire|laboratorio|laboratorium|research|server room|data center'],
  [
    'cell',
    'cell|prison|jail|dungeon|gefängnis|zelle|kerker|verlies|cellule|celda|cárcel|cela|' +
      'więzieni\\p{L}*|interrogation|verhörraum|cage',
  ],
  ['bar', 'bar|pub|tavern|saloon|kneipe|schänke|taverne|taberna|karczma|speakeasy|casino|cantina'],
  [
    'cafe',
    'café|cafe|coffee ?(?:shop|house)|diner|cafeteria|canteen|konditorei|kantine|' +
      'kawiarni\\p{L}*|tea ?room|bistro|imbiss',
  ],
  [
    'restaurant',
    'restaurant|dining room|dining hall|speisesaal|esszimmer|salle à manger|comedor|' +
      'restauracj\\p{L}*|jadalni\\p{L}*|banquet',
  ],
  [
    'shop',
    'shop|store|supermarket|market|boutique|grocery|pharmacy|laden|geschäft|supermarkt|' +
      'apotheke|magasin|tienda|sklep\\p{L}*|mall|kiosk|hairdresser|salon',
  ],
  ['garage', 'garage|parking|car park|tiefgarage|werkstatt|taller|garaż'],
  [
    'workshop',
    'workshop|atelier|forge|smithy|shed|stable|barn|stall|scheune|schuppen|schmiede|' +
      'atelier|grange|granero|warsztat|stodoł\\p{L}*|boathouse|engine room',
  ],
  [
    'warehouse',
    'warehouse|factory|hangar|depot|storage|lagerhalle|fabrik|halle|entrepôt|usine|' +
      'almacén|fábrica|magazyn|fabryk\\p{L}*|plant|silo|hold|shipyard',
  ],
  [
    'cellar',
    'cellar|basement|vault|keller|gewölbe|cave à vin|sótano|bodega|piwnic\\p{L}*|bunker|' + 'catacombs?|crawlspace',
  ],
  [
    'attic',
    'attic|loft|dachboden|speicher|grenier|ático|desván|strych|tower room|lighthouse|hut|' +
      'cabin|hütte|cabane|cabaña|chat[ay]|cottage',
  ],
  [
    'corridor',
    'corridor|hallway|passage|stairwell|staircase|stairs|elevator|lift|flur|gang|' +
      'korridor|treppenhaus|aufzug|couloir|escalier|pasillo|escalera|ascensor|korytarz|' +
      'schod\\p{L}*|wind\\p{L}*|landing',
  ],
  [
    'office',
    'office|bureau|police station|precinct|newsroom|büro|kanzlei|wache|oficina|despacho|' +
      'comisaría|biur\\p{L}*|courtroom|court|boardroom|conference|meeting room|' +
      'headquarters|agency',
  ],
  ['hall', 'great hall|hall|saal|entrance|grande salle|salón|sala'],
  [
    'livingroom',
    'living ?room|lounge|parlou?r|apartment|flat|house|home|room|wohnzimmer|stube|' +
      'wohnung|zimmer|salon|appartement|sala de estar|piso|salon|pokój|mieszkani\\p{L}*|' +
      'dom|villa|mansion',
  ],
]

const outside: readonly [string, string][] = [
  ['space', 'space|moon|mars|planet|asteroid|orbit|galaxy|weltraum|mond|espace|lune|espacio|luna|kosmos|księżyc'],
  ['cliff', 'cliffs?|headland|promontory|bluff|klippen?|steilküste|falaises?|acantilados?|klif\\p{L}*'],
  [
    'deck',
    'deck|ship|ferry|boat|yacht|an bord|schiff|fähre|boot|bateau|pont du navire|cubierta|' +
      'barco|pokład|statek|prom|raft',
  ],
  [
    'pier',
    'pier|dock|docks|harbou?r|quay|wharf|jetty|port|marina|boardwalk|hafen|kai|steg|mole|' +
      'quai|jetée|puerto|muelle|port|nabrzeże|molo|landing stage|lock',
  ],
  [
    'beach',
    'beach|shore|seaside|coast|sand|island|strand|küste|ufer|insel|plage|côte|île|playa|' +
      'costa|isla|plaż\\p{L}*|wybrzeże|wysp\\p{L}*|dunes? by',
  ],
  ['sea', 'sea|ocean|open water|waves|meer|ozean|see|mer|océan|mar|océano|morze|ocean|underwater'],
  [
    'alley',
    'alley|back ?street|backyard|lane|gasse|hinterhof|ruelle|callejón|zaułek|courtyard|' +
      'hof|cour|patio|podwórk\\p{L}*',
  ],
  ['roof', 'roof|rooftop|terrace|balcony|dach|terrasse|balkon|toit|balcon|azotea|tejado|balcón|terraza|dach'],
  ['bridge', 'bridge|brücke|pont|puente|most|overpass|viaduct'],
  [
    'platform',
    'platform|train station|railway|station|bahnhof|bahnsteig|gare|quai de gare|estación|' +
      'andén|dworzec|peron|bus stop|tracks',
  ],
  [
    'square',
    'square|market|plaza|marketplace|fair|carnival|festival|marktplatz|markt|jahrmarkt|' +
      'place du|marché|mercado|feria|rynek|targ',
  ],
  ['graveyard', 'graveyard|cemetery|grave|churchyard|friedhof|grab|cimetière|cementerio|cmentarz'],
  [
    'castle',
    'castle|palace|fortress|ruins?|tower|temple|monastery|schloss|burg|ruine|turm|' +
      'kloster|château|ruines|castillo|ruinas|torre|zamek|ruin[ay]|wież\\p{L}*|pyramid|' +
      'church|cathedral',
  ],
  ['desert', 'desert|dunes?|wüste|désert|desierto|pustyni\\p{L}*|oasis|wasteland|canyon|prairie|savanna'],
  [
    'snow',
    'snowy|snowfield|glacier|arctic|antarctic|ice|tundra|schnee|gletscher|eis|neige|' +
      'nieve|śnieg|lód|summit|gipfel|sommet|cumbre|szczyt|peak',
  ],
  [
    'mountain',
    'mountains?|ridge|pass|crag|volcano|rocks?|berge?|gebirge|felsen?|montagnes?|' +
      'montañas?|gór\\p{L}*|skał\\p{L}*|trail|path|valley|quarry',
  ],
  ['jungle', 'jungle|rainforest|swamp|marsh|dschungel|sumpf|selva|marais|dżungl\\p{L}*|bagn\\p{L}*'],
  [
    'river',
    'river|lake|creek|stream|pond|waterfall|canal|riverbank|fluss|bach|teich|kanal|' +
      'rivière|lac|ruisseau|río|lago|rzek\\p{L}*|jezior\\p{L}*|shoreline',
  ],
  [
    'park',
    'park|garden|playground|lawn|golf|zoo|spielplatz|garten|jardin|pelouse|jardín|parque|' +
      'ogród|ogrod\\p{L}*|campus|schoolyard|backyard|yard',
  ],
  [
    'forest',
    'forest|woods?|pines?|wald|wälder|forêt|bois|bosque|las|lesie|puszcz\\p{L}*|clearing|' +
      'lichtung|grove|campsite|camp',
  ],
  [
    'field',
    'fields?|farm|farmland|wheat|corn|vineyard|acker|feld|bauernhof|champs?|ferme|campo|' +
      'granja|pol[ea]|gospodarstw\\p{L}*|orchard|plantation|ranch',
  ],
  [
    'meadow',
    'meadow|hills?|hillside|hilltop|grass|pasture|countryside|wiese|hügel|prairie|pré|' +
      'colline|pradera|prado|colina|łąk\\p{L}*|wzgórz\\p{L}*|plain|moor|heath',
  ],
  [
    'road',
    'road|highway|motorway|crossroads|gas station|petrol|straße nach|landstraße|autobahn|' +
      'tankstelle|route|autoroute|carretera|autopista|drog\\p{L}*|autostrad\\p{L}*|runway|' +
      'airfield|roadside',
  ],
  [
    'village',
    'village|hamlet|cottage|farmhouse|house|cabin|hut|dorf|haus|hütte|villages?|maison|' +
      'pueblo|casa|aldea|wieś|wios\\p{L}*|dom|chat[ay]|porch|front door|driveway|mansion|' +
      'villa|school|hospital',
  ],
  [
    'street',
    'street|avenue|boulevard|city|town|downtown|sidewalk|pavement|traffic|straße|stadt|' +
      'gehweg|rue|ville|trottoir|calle|ciudad|acera|ulic\\p{L}*|miast\\p{L}*|parking lot|' +
      'shop|bar|café|restaurant|hotel|building|office|block',
  ],
  ['sky', 'sky|clouds|air|himmel|luft|ciel|cielo|niebo'],
]

const compiled = (table: readonly [string, string][]) =>
  table.map(([name, words]): [string, RegExp] => [name, says(words)])
const insideWords = compiled(inside)
const outsideWords = compiled(outside)

const find = (table: readonly [string, RegExp][], text: string) => table.find(([, words]) => words.test(text))?.[0]

/** Null when nothing says what kind of place it is. */
export const placeIn = (
  name: string,
  description: string,
  indoors: boolean | null,
): { place: string; inside: boolean } | null => {
  for (const text of [name, description]) {
    const [first, second] = indoors === false ? [outsideWords, insideWords] : [insideWords, outsideWords]
    const here = find(first, text)
    if (indoors !== null) {
      if (here) return { place: here, inside: indoors }
      continue
    }
    const out = find(second, text)
    if (out && (!here || vague.has(here))) return { place: out, inside: false }
    if (here) return { place: here, inside: true }
  }
  return null
}

/** Kinds whose words say little: a street name beats "bar" in it only then. */
const vague = new Set(['livingroom', 'hall', 'car', 'train', 'cockpit'])
