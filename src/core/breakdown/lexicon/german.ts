import type { Wordlist } from './words.ts'

const verbs = (text: string) =>
  text
    .split(/\s+/u)
    .filter((form) => form !== '')
    .flatMap((form) => (form.includes('/') ? form.split('/') : [form, regularPlural(form)]))
    .join(' ')

/** öffnet, öffnen: strong verbs are written with both. */
const regularPlural = (third: string) =>
  /(?:[dt]et|[nm]et)$/u.test(third)
    ? third.replace(/et$/u, 'en')
    : /[lr]t$/u.test(third) && /[ae][lr]t$/u.test(third)
      ? third.replace(/t$/u, 'n')
      : third.replace(/t$/u, 'en')

export const german: Wordlist = {
  language: 'de',
  plural: (one) =>
    /in$/u.test(one)
      ? [`${one}nen`]
      : /e$/u.test(one)
        ? [`${one}n`]
        : /(?:er|el|en)$/u.test(one)
          ? [one, `${one}n`]
          : [`${one}e`, `${one}en`, `${one}s`],
  definite: 'der die das den dem des dieser diese dieses diesen diesem jener jene beide beiden',
  indefinite: 'ein eine einen einem einer eines',
  possessive: `
    sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres mein meine meinen meinem meiner dein
    deine deinen deinem deiner unser unsere unseren eure`,
  numbers: 'ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf',
  amounts: `
    einige mehrere viele wenige etliche zahlreiche paar alle hundert hunderte dutzend dutzende keine kein keinen
    weitere andere`,
  little: `
    und oder aber sondern denn als wie wenn weil dass daß ob während bis bevor nachdem in im ins an am ans auf aus
    bei beim mit nach von vom zu zum zur über unter vor hinter neben zwischen durch für gegen ohne um entlang
    gegenüber ist sind war waren wird werden wurde hat haben hatte kann können muss müssen soll sollen will wollen
    darf mag nicht nie nur auch noch schon sehr so da dort hier dann jetzt nun wieder weg los auf ab an zu ein aus
    vor nach her hin hinaus hinein herein heraus hinauf herunter hinunter vorbei zurück weiter langsam schnell
    plötzlich sofort gerade kurz immer ich du er sie es wir ihr mich dich ihn ihm uns euch ihnen sich man wer was wo
    wohin woher der die das den dem`,
  and: 'und oder',
  with: 'mit',
  of: 'von mit',
  people: `
    mann/männer:m frau/frauen:f junge/jungen:m bub/buben:m mädchen/mädchen:f kind/kinder baby/babys säugling
    kerl/kerle:m typ/typen:m dame:f herr/herren:m jugendlicher/jugendliche teenager/teenager erwachsener/erwachsene
    alter/alten:m alte:f mensch/menschen person/personen leute fremder/fremde fremde:f freund/freunde:m freundin:f
    nachbar/nachbarn:m nachbarin:f partner:m partnerin:f
    braut/bräute:f bräutigam:m witwe:f witwer:m ehemann/ehemänner:m ehefrau:f vater/väter:m mutter/mütter:f mama:f
    mutti:f papa:m vati:m eltern tochter/töchter:f sohn/söhne:m bruder/brüder:m schwester:f geschwister
    zwilling/zwillinge großvater/großväter:m großmutter/großmütter:f opa/opas:m oma/omas:f enkel/enkel:m enkelin:f
    onkel/onkel:m tante:f neffe:m nichte:f cousin:m cousine:f
    kellner/kellner:m kellnerin:f ober/ober:m wirt/wirte:m wirtin:f koch/köche:m köchin:f bäcker/bäcker:m bäckerin:f
    metzger:m verkäufer/verkäufer:m verkäuferin:f händler/händler:m kunde/kunden:m kundin:f gast/gäste
    besucher/besucher:m besucherin:f passagier/passagiere fahrgast/fahrgäste reisender/reisende tourist/touristen:m
    touristin:f passant/passanten:m passantin:f zuschauer/zuschauer:m fahrer/fahrer:m fahrerin:f
    schaffner/schaffner:m schaffnerin:f pilot/piloten:m pilotin:f kapitän/kapitäne:m matrose/matrosen:m
    seemann/seeleute:m fischer/fischer:m bauer/bauern:m bäuerin:f hirte/hirten:m gärtner/gärtner:m jäger/jäger:m
    förster:m müller:m
    arbeiter/arbeiter:m arbeiterin:f handwerker/handwerker:m mechaniker/mechaniker:m schlosser:m maurer:m
    techniker/techniker:m ingenieur/ingenieure:m hausmeister/hausmeister:m hausmeisterin:f putzfrau/putzfrauen:f
    sekretär/sekretäre:m sekretärin:f chef/chefs:m chefin:f kollege/kollegen:m kollegin:f angestellter/angestellte
    beamter/beamte:m beamtin:f direktor/direktoren:m direktorin:f anwalt/anwälte:m anwältin:f richter/richter:m
    richterin:f bürgermeister:m bürgermeisterin:f minister:m präsident/präsidenten:m
    polizist/polizisten:m polizistin:f kommissar/kommissare:m kommissarin:f inspektor:m detektiv/detektive:m
    wache/wachen wächter/wächter:m wachmann/wachmänner:m wärter/wärter:m soldat/soldaten:m soldatin:f
    offizier/offiziere:m general/generäle:m ritter/ritter:m dieb/diebe:m räuber/räuber:m einbrecher/einbrecher:m
    mörder/mörder:m gangster/gangster:m pirat/piraten:m verbrecher/verbrecher:m gefangener/gefangene
    häftling/häftlinge
    arzt/ärzte:m ärztin:f doktor/doktoren:m krankenschwester:f pfleger/pfleger:m pflegerin:f sanitäter/sanitäter:m
    sanitäterin:f patient/patienten:m patientin:f lehrer/lehrer:m lehrerin:f professor/professoren:m professorin:f
    schüler/schüler:m schülerin:f student/studenten:m studentin:f erzieher:m erzieherin:f
    wissenschaftler/wissenschaftler:m wissenschaftlerin:f priester/priester:m pfarrer/pfarrer:m mönch/mönche:m
    nonne:f bischof/bischöfe:m
    könig/könige:m königin:f prinz/prinzen:m prinzessin:f graf/grafen:m gräfin:f hexe:f zauberer/zauberer:m
    bettler/bettler:m schauspieler/schauspieler:m schauspielerin:f sänger/sänger:m sängerin:f tänzer/tänzer:m
    tänzerin:f musiker/musiker:m musikerin:f maler/maler:m malerin:f reporter/reporter:m reporterin:f
    journalist/journalisten:m journalistin:f fotograf/fotografen:m fotografin:f moderator:m moderatorin:f
    spieler/spieler:m spielerin:f sportler/sportler:m läufer/läufer:m radfahrer/radfahrer:m jogger/jogger:m
    trainer/trainer:m trainerin:f
    postbote/postboten:m bote/boten:m feuerwehrmann/feuerwehrleute:m retter:m rentner/rentner:m rentnerin:f tänzer
    geist/geister monster/monster roboter/roboter vampir/vampire zwerg/zwerge riese/riesen fee/feen drache/drachen
    engel/engel teufel/teufel zeuge/zeugen:m zeugin:f opfer nachtwächter:m schaulustiger/schaulustige
    gaffer/gaffer:m anwohner/anwohner:m gestalt/gestalten angler/angler:m spurensicherer/spurensicherer:m gefolge
    geschäftsmann/geschäftsleute:m geschäftsfrau/geschäftsfrauen:f feuerwehrfrau:f tourist/touristen:m
    badegast/badegäste hotelgast/hotelgäste student/studenten:m punk/punks jugendlicher/jugendliche
    betrunkener/betrunkene obdachloser/obdachlose verletzter/verletzte gefolgsmann/gefolgsleute:m
    pförtner/pförtner:m portier:m taxifahrer/taxifahrer:m busfahrer:m mitarbeiter/mitarbeiter:m mitarbeiterin:f
    bewohner/bewohner:m spaziergänger/spaziergänger:m demonstrant/demonstranten:m`,
  anybody: `
    mann männer frau frauen junge jungen mädchen kind kinder kerl person personen leute mensch menschen herr herren
    dame damen freund freunde alte alter baby paar`,
  crowds: `
    menge menschenmenge gruppe band kapelle orchester chor mannschaft team publikum familie schulklasse klasse bande
    polizei feuerwehr trupp armee hochzeitsgesellschaft gesellschaft schlange belegschaft`,
  animals: `
    hund/hunde hündin:f welpe/welpen katze:f kater:m kätzchen pferd/pferde pony/ponys esel/esel kuh/kühe stier:m
    kalb schwein/schweine schaf/schafe lamm/lämmer ziege/ziegen huhn/hühner henne:f hahn/hähne ente/enten gans/gänse
    vogel/vögel rabe/raben krähe/krähen papagei/papageien taube/tauben möwe/möwen eule/eulen adler/adler maus/mäuse
    ratte/ratten hamster/hamster hase/hasen kaninchen eichhörnchen fuchs/füchse wolf/wölfe bär/bären hirsch/hirsche
    reh/rehe löwe/löwen tiger/tiger elefant/elefanten affe/affen schlange schildkröte frosch/frösche fisch/fische
    hai/haie wal/wale biene/bienen spinne/spinnen käfer/käfer schmetterling/schmetterlinge igel/igel dackel pudel
    tier/tiere`,
  handling: verbs(`
    nimmt/nehmen hält/halten greift hebt/heben trägt/tragen wirft/werfen gibt/geben reicht stellt legt/legen
    lässt/lassen öffnet schließt/schließen zieht/ziehen drückt packt steckt holt bringt/bringen schiebt/schieben
    schaltet
    schüttelt dreht wickelt faltet zerreißt/zerreißen zerknüllt schwingt/schwingen winkt zielt lädt/laden
    trinkt/trinken isst/essen beißt/beißen kaut schluckt gießt/gießen schenkt rührt schneidet/schneiden hackt schält
    zündet raucht liest/lesen schreibt/schreiben kritzelt tippt wählt fährt/fahren reitet/reiten lenkt parkt poliert
    putzt wischt wäscht/waschen
    schrubbt kehrt fegt füllt leert verschüttet quetscht pumpt schraubt hämmert nagelt bohrt sägt malt
    streicht/streichen näht strickt bindet/binden knotet löst hängt klemmt fängt/fangen rollt schleppt zerrt wuchtet
    hievt verstaut stopft stiehlt/stehlen klaut knackt zerbricht/zerbrechen zerschlägt/zerschlagen
    verbrennt/verbrennen vergräbt/vergraben
    spielt mischt tauscht sammelt stapelt versteckt überreicht übergibt/übergeben bekommt/bekommen erhält/erhalten
    empfängt/empfangen findet/finden ergreift/ergreifen umklammert umarmt entfaltet entkorkt baut repariert klebt
    bastelt serviert zahlt bezahlt kauft verkauft untersucht prüft fischt kramt angelt wühlt balanciert betätigt
    setzt hebelt schultert benutzt zeigt füttert streut`),
  acting: verbs(`
    geht läuft/laufen rennt steht/stehen sitzt/sitzen liegt/liegen schläft/schlafen wacht wartet bleibt/bleiben
    starrt schaut blickt sieht/sehen lächelt grinst lacht kichert weint schluchzt seufzt gähnt nickt verbeugt kniet
    hockt kriecht/kriechen klettert springt/springen hüpft tanzt marschiert schreitet/schreiten schlendert wandert
    humpelt stolpert fällt/fallen taumelt schleicht/schleichen stürzt eilt stürmt hastet
    kommt/kommen betritt/betreten verlässt/verlassen folgt jagt flieht/fliehen verschwindet/verschwinden lehnt beugt
    zeigt klatscht jubelt ruft schreit/schreien flüstert murmelt spricht/sprechen redet sagt fragt antwortet erklärt
    singt/singen summt pfeift/pfeifen betet denkt/denken überlegt zögert hört küsst schlägt/schlagen tritt/treten
    kämpft schießt/schießen atmet keucht hustet niest zittert schwitzt stirbt/sterben
    isst/essen trinkt/trinken kocht arbeitet bellt knurrt miaut schnurrt wiehert schnüffelt wedelt kratzt flattert
    fliegt/fliegen schwimmt/schwimmen taucht grüßt plaudert streitet/streiten dreht setzt wendet tanzt spielt baut
    sucht frisst/fressen erscheint/erscheinen steigt/steigen`),
  noticing: verbs('sieht/sehen bemerkt entdeckt findet/finden betrachtet mustert erblickt'),
  happening: verbs(`
    beginnt fängt/fangen endet scheint/scheinen wird/werden fällt/fallen brennt leuchtet blinkt glüht klingelt piept
    dröhnt ertönt hallt öffnet schließt/schließen dreht rollt fliegt/fliegen schwebt tropft fließt/fließen
    explodiert zerspringt/zerspringen verschwindet/verschwinden taucht wächst/wachsen steigt/steigen sinkt/sinken
    hängt/hängen liegt/liegen steht/stehen führt zeigt enthält/enthalten fehlt passiert zappelt weht rauscht knarrt
    kippt`),
  adjectives: 'alt groß klein jung neu',
  things: `
    aquarium musikbox plattenspieler flügel geländewagen lieferwagen krankenwagen limousine anhänger mofa moped
    schlauchboot kanu panzer granate
    armbrust taschenmesser feuerlöscher thermoskanne dose konserve deckel korken öffner toaster mixer bügeleisen
    staubsauger kehrblech spielkarte spielkarten noten notenblatt partitur klarinette harfe akkordeon taktstock
    einkaufstasche einkaufstüte eintrittskarte fahrschein visitenkarte quittung rechnung speisekarte broschüre roman
    bibel manuskript drehbuch lupe brieföffner locher tacker klebeband schlüsselkarte bonbon schokolade keks kekse
    banane orange nudeln reis salat zucker salz pfeffer butter honig marmelade drogen thermometer krücke krücken
    taschentuch schirm fackel kerzenständer leuchter urne vogelkäfig leine maulkorb sattel zügel ball schläger ski
    schlittschuhe matte laken bettlaken wolldecke hängematte wiege schnuller zauberstab besen amulett kugel statue
    figur maske puppe marionette lampe kerze fackel taschenlampe streichholz/streichhölzer feuerzeug zigarette
    zigarre pfeife aschenbecher buch/bücher heft tagebuch zeitung papier brief umschlag postkarte karte landkarte
    plan dokument akte ordner mappe vertrag pass ausweis ticket fahrkarte fahrschein foto bild gemälde plakat schild
    fahne stift bleistift kugelschreiber pinsel kreide schere messer dolch schwert axt beil säge hammer nagel/nägel
    schraube schraubenzieher zange schaufel spaten besen eimer lappen tuch/tücher handtuch serviette decke kissen
    matratze tischdecke teppich regenschirm stock/stöcke pistole gewehr revolver waffe kugel bombe bogen pfeil speer
    schild helm maske
    tasse becher glas/gläser flasche krug kanne kessel topf pfanne teller schüssel schale tablett gabel löffel brot
    brötchen kuchen torte apfel/äpfel ei/eier käse wurst suppe kaffee tee bier wein schnaps sekt milch saft tablette
    pille medikament spritze verband rollstuhl kiste karton schachtel fass/fässer korb tasche rucksack koffer
    handtasche geldbeutel portemonnaie brieftasche truhe schublade tresor münze geld scheine schmuck kette ring
    armband medaille pokal krone geschenk paket päckchen spielzeug puppe teddy ball luftballon würfel schachbrett
    gitarre klavier geige trommel trompete flöte
    auto wagen lastwagen laster bus taxi motorrad fahrrad rad roller kutsche schlitten traktor zug boot schiff fähre
    ruder anker segel hubschrauber flugzeug rakete leiter schlauch zelt fernglas fernrohr kompass spiegel kamm
    bürste lippenstift seife blume/blumen rose/rosen strauß vase grabstein sarg kreuz kristall schädel knochen stein
    waage waagschale maschine gerät knopf hebel schalter schlüssel schlüsselbund schloss handschellen seil schnur
    faden nadel telefon handy hörer radio fernseher kamera mikrofon kopfhörer computer laptop uhr wecker armbanduhr
    glocke werkzeug werkzeugkiste werkzeugkoffer brett bretter batterie kabel sack/säcke ofen gitter mütze hut
    mantel netz leine käfig packung dose tüte zettel notiz notizbuch block`,
  furniture: `
    stuhl sessel hocker bank sofa bett tisch schreibtisch theke regal schrank kommode herd ofen kühlschrank
    waschbecken badewanne toilette kamin glühbirne mülltonne briefkasten haken pult`,
  clothes: `
    kleid hemd bluse rock hose jeans anzug jacke mantel umhang robe uniform schürze pullover weste schal krawatte
    handschuh/handschuhe socke/socken schuh/schuhe stiefel mütze hut kappe gürtel brille sonnenbrille maske schleier
    perücke kostüm kleidung kleider nachthemd`,
  body: `
    ärmel kragen
    körper kopf/köpfe haar/haare gesicht/gesichter auge/augen ohr/ohren nase mund lippe/lippen zahn/zähne zunge
    wange/wangen kinn stirn hals nacken schulter/schultern arm/arme ellbogen handgelenk hand/hände faust/fäuste
    finger daumen brust herz bauch hüfte rücken rippe/rippen schoß bein/beine knie fuß/füße zeh/zehen haut blut bart
    schwanz pfote/pfoten fell flügel träne/tränen schweiß atem blick lächeln stimme`,
  places: `
    zimmer raum haus wohnung flur gang küche schlafzimmer bad badezimmer büro dachboden keller garage balkon
    terrasse dach decke boden wand/wände ecke tür/türen tor fenster treppe/treppen stufe/stufen aufzug straße weg
    gasse pfad brücke gehweg parkplatz hof garten rasen park feld wiese wald dschungel wüste strand ufer küste
    klippe hügel berg tal fluss bach see meer teich hafen insel stadt dorf platz markt laden geschäft restaurant
    kneipe bar hotel krankenhaus schule klasse klassenzimmer kirche friedhof theater kino bühne museum bahnhof
    bahnsteig flughafen gefängnis zelle schloss turm höhle tunnel fabrik lager scheune stall hütte rand seite ende
    mitte stelle ort versteck baum lücke loch schwelle`,
  nature: `
    sonne mond stern/sterne himmel wolke/wolken regen schnee wind sturm nebel rauch staub feuer flamme/flammen licht
    lichter schatten dunkelheit nacht tag morgen abend luft wasser welle/wellen eis schlamm sand gras baum/bäume
    blatt/blätter ast/äste busch/büsche erde welt aussicht lichtkegel kegel strahl`,
  sounds: `
    geräusch geräusche lärm musik lied melodie stimme stimmen schrei schreie gelächter lachen knall schuss schüsse
    klopfen klingeln donner sirene schritte stille applaus hammerschläge schläge`,
  abstract: `
    zeit mal moment augenblick sekunde/sekunden minute/minuten stunde/stunden woche jahr/jahre pause ding dinge
    sache sachen etwas nichts alles teil stück art rest schritt/schritte sprung geste platz abstand richtung anruf
    nachricht wort/worte satz name frage antwort zeile geschichte witz geheimnis wahrheit neuigkeiten idee gedanke
    erinnerung traum gefühl angst schmerz freude liebe hass hoffnung trauer mühe hilfe rat befehl arbeit aufgabe
    spiel minispiel kampf party hochzeit mittagessen abendessen frühstück rede gespräch sinn grund problem seite
    links rechts menge anzahl summe farbe form kraft macht leben tod glück frieden gelegenheit entscheidung fehler
    schuld mut eindruck ausdruck reaktion kamera einstellung bereich beispiel abschied ruhe suche gleichgewicht
    schluck zug blick fall klick titel bild ansicht gegenstand gesetz reihe ebene ziffer symbol deckel
    aufmerksamkeit kopf schulter achsel schultern`,
  honorifics: `
    herr frau fräulein dr doktor prof professor kommissar kommissarin inspektor oberst general major hauptmann
    leutnant kapitän pfarrer pater bruder schwester onkel tante oma opa könig königin prinz prinzessin graf gräfin
    meister`,
  narrators: 'erzähler erzaehler erzählerin sprecher sprecherin kommentator',
  voices: 'stimme stimmen',
  old: 'alt alte alter älter ältere älterer erwachsen erwachsene erwachsener',
  young: 'jung junge junger jüngere jüngerer klein kleine kleiner',
  pictures: 'foto bild gemälde plakat zeichnung statue video film erinnerung traum',
  absent: 'weg fort verschwunden',
}
