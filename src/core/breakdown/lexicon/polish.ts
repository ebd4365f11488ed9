import type { Wordlist } from './words.ts'

const verbs = (text: string) =>
  text
    .split(/\s+/u)
    .filter((form) => form !== '')
    .flatMap((form) => (form.includes('/') ? form.split('/') : [form, regularPlural(form)]))
    .join(' ')

/** trzyma, trzymają; kładzie, kładą; nosi, noszą is written with both. */
const regularPlural = (third: string) => (/a$/u.test(third) ? `${third}ją` : third.replace(/(?:ie|e|y|i)$/u, 'ą'))

export const polish: Wordlist = {
  language: 'pl',
  plural: (one) =>
    /a$/u.test(one)
      ? [one.replace(/a$/u, 'y'), one.replace(/a$/u, 'i')]
      : [`${one}y`, `${one}i`, `${one}owie`, `${one}e`],
  definite: 'ten ta to ci te tego tej tych tym tymi tę tą',
  indefinite: 'jakiś jakaś jakieś pewien pewna inny inna drugi druga jeden jedna',
  possessive: 'jego jej ich swój swoja swoją swoje swojego swojej swoim swoich mój moja moją twój nasz wasz',
  numbers: 'jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście',
  amounts: `
    kilka kilku kilkoro kilkunastu parę paru wiele wielu mnóstwo dwaj dwóch dwie dwoje trzej trzech troje czterej
    czterech pięciu sześciu setki dziesiątki wszyscy`,
  little: `
    i oraz a ale lecz lub albo czy że żeby aby bo gdy kiedy jak jako niż więc zatem potem wtedy teraz tu tam już
    jeszcze znów znowu zawsze nigdy nie tak bardzo też także tylko nawet w we z ze na do od ode po pod pode nad
    przed przez za u o przy dla bez między wśród obok około koło wokół wzdłuż naprzeciw jest są był była było byli
    były będzie być ma mają może mogą musi muszą chce się sobie siebie ja ty on ona ono my wy oni one go mu ją jej
    im ich mnie mi ciebie ci cię nas was kto co który która które którego której gdzie dokąd skąd powoli szybko
    nagle razem cicho głośno wolno`,
  and: 'i oraz lub',
  with: 'z ze',
  of: 'z ze do',
  people: `
    mężczyzna/mężczyźni:m kobieta/kobiety:f chłopiec/chłopcy:m chłopak/chłopaki:m dziewczyna/dziewczyny:f
    dziewczynka/dziewczynki:f dziecko/dzieci niemowlę facet/faceci:m gość/goście pan/panowie:m pani/panie:f
    młodzieniec:m nastolatek/nastolatki:m nastolatka:f dorosły/dorośli staruszek/staruszkowie:m
    staruszka/staruszki:f starzec/starcy:m osoba/osoby ludzie człowiek/ludzie:m nieznajomy/nieznajomi:m nieznajoma:f
    przyjaciel/przyjaciele:m przyjaciółka:f kolega/koledzy:m koleżanka/koleżanki:f sąsiad/sąsiedzi:m
    sąsiadka/sąsiadki:f
    narzeczony:m narzeczona:f wdowiec:m wdowa:f mąż/mężowie:m żona/żony:f ojciec/ojcowie:m matka/matki:f mama:f
    tata:m rodzice syn/synowie:m córka/córki:f brat/bracia:m siostra/siostry:f bliźniak/bliźniaki
    dziadek/dziadkowie:m babcia/babcie:f wnuk/wnuki:m wnuczka/wnuczki:f wujek/wujkowie:m ciotka/ciotki:f ciocia:f
    kuzyn:m kuzynka:f
    kelner/kelnerzy:m kelnerka/kelnerki:f barman/barmani:m barmanka:f kucharz/kucharze:m kucharka:f
    piekarz/piekarze:m rzeźnik:m sprzedawca/sprzedawcy:m sprzedawczyni:f handlarz/handlarze:m handlarka/handlarki:f
    klient/klienci:m klientka/klientki:f pasażer/pasażerowie:m pasażerka/pasażerki:f podróżny/podróżni
    turysta/turyści:m turystka:f przechodzień/przechodnie:m widz/widzowie:m kierowca/kierowcy:m
    konduktor/konduktorzy:m konduktorka:f pilot/piloci:m kapitan/kapitanowie:m marynarz/marynarze:m rybak/rybacy:m
    rolnik/rolnicy:m chłop/chłopi:m pasterz/pasterze:m ogrodnik:m myśliwy/myśliwi:m
    robotnik/robotnicy:m pracownik/pracownicy:m pracownica:f murarz:m mechanik/mechanicy:m technik:m inżynier:m
    dozorca:m dozorczyni:f sprzątaczka/sprzątaczki:f sekretarz:m sekretarka:f szef/szefowie:m szefowa:f
    urzędnik/urzędnicy:m urzędniczka:f dyrektor/dyrektorzy:m dyrektorka:f prawnik/prawnicy:m adwokat:m
    sędzia/sędziowie:m burmistrz:m minister:m prezydent:m policjant/policjanci:m policjantka/policjantki:f
    komisarz:m inspektor:m detektyw/detektywi:m strażnik/strażnicy:m strażniczka:f ochroniarz/ochroniarze:m
    żołnierz/żołnierze:m oficer/oficerowie:m generał:m rycerz/rycerze:m złodziej/złodzieje:m morderca:m
    gangster/gangsterzy:m pirat/piraci:m bandyta/bandyci:m więzień/więźniowie:m
    lekarz/lekarze:m lekarka:f doktor:m pielęgniarz:m pielęgniarka/pielęgniarki:f ratownik/ratownicy:m
    pacjent/pacjenci:m pacjentka:f nauczyciel/nauczyciele:m nauczycielka/nauczycielki:f profesor/profesorowie:m
    uczeń/uczniowie:m uczennica/uczennice:f student/studenci:m studentka/studentki:f naukowiec/naukowcy:m
    ksiądz/księża:m zakonnica/zakonnice:f mnich/mnisi:m biskup:m król/królowie:m królowa:f książę:m księżniczka:f
    hrabia:m hrabina:f czarownica:f czarodziej:m żebrak/żebracy:m żebraczka:f
    aktor/aktorzy:m aktorka/aktorki:f śpiewak:m śpiewaczka:f piosenkarz:m piosenkarka:f tancerz/tancerze:m
    tancerka/tancerki:f muzyk/muzycy:m malarz/malarze:m malarka:f artysta/artyści:m artystka:f reporter/reporterzy:m
    reporterka:f dziennikarz/dziennikarze:m dziennikarka:f fotograf/fotografowie:m zawodnik/zawodnicy:m
    gracz/gracze:m biegacz/biegacze:m rowerzysta/rowerzyści:m trener:m listonosz/listonosze:m kurier/kurierzy:m
    strażak/strażacy:m emeryt/emeryci:m emerytka:f duch/duchy potwór/potwory robot/roboty wampir/wampiry
    anioł/anioły diabeł świadek/świadkowie ofiara gapie weselnik/weselnicy goście demonstrant/demonstranci`,
  anybody: `
    mężczyzna mężczyźni kobieta kobiety chłopiec chłopcy dziewczyna dziewczyny dziewczynka dziecko dzieci osoba
    osoby ludzie człowiek facet pan pani panowie panie starzec staruszek staruszka para`,
  crowds: `
    tłum grupa orkiestra kapela chór drużyna zespół publiczność rodzina klasa policja wojsko oddział kolejka kondukt
    patrol banda`,
  animals: `
    pies/psy:m suka:f szczeniak/szczeniaki kot/koty:m kotka:f kotek koń/konie:m klacz:f kucyk osioł:m krowa/krowy:f
    byk:m cielę świnia/świnie:f owca/owce:f baran:m koza/kozy:f kura/kury:f kogut:m kaczka/kaczki:f gęś/gęsi:f
    ptak/ptaki:m kruk/kruki:m wrona/wrony:f papuga:f gołąb/gołębie:m mewa/mewy:f sowa:f orzeł:m mysz/myszy:f
    szczur/szczury:m chomik królik/króliki:m wiewiórka:f lis/lisy:m wilk/wilki:m niedźwiedź:m jeleń:m lew/lwy:m
    tygrys:m słoń/słonie:m małpa/małpy:f wąż/węże:m żółw:m żaba/żaby:f ryba/ryby:f rekin:m pszczoła/pszczoły:f
    pająk/pająki:m motyl/motyle:m smok/smoki:m kundel:m`,
  handling: verbs(`
    bierze/biorą trzyma chwyta łapie podnosi/podnoszą niesie nosi/noszą rzuca daje/dają podaje/podają kładzie/kładą
    stawia wkłada zostawia otwiera zamyka ciągnie pcha popycha ściska upuszcza zbiera przynosi/przynoszą wyciąga
    wyjmuje/wyjmują zdejmuje/zdejmują odpakowuje/odpakowują składa rozkłada drze/drą gniecie/gniotą macha
    celuje/celują ładuje/ładują pije/piją je/jedzą gryzie/gryzą połyka nalewa miesza kroi/kroją obiera zapala
    gasi/gaszą pali/palą czyta
    pisze/piszą zapisuje/zapisują wystukuje/wystukują wybiera odwraca obraca prowadzi/prowadzą parkuje/parkują
    wyciera czyści/czyszczą myje/myją szoruje/szorują zamiata napełnia opróżnia wylewa potrząsa wykręca przykręca
    wbija maluje/malują szyje/szyją zapina rozpina wiąże/wiążą rozwiązuje/rozwiązują wiesza zdejmuje podłącza
    odłącza wstrzykuje/wstrzykują toczy/toczą wlecze/wloką pakuje/pakują chowa wsuwa wręcza przyjmuje/przyjmują
    odbiera pokazuje/pokazują ogląda
    poprawia kradnie/kradną łamie/łamią rozbija zbija pali zakopuje/zakopują odkorkowuje gra/grają wymienia
    odzyskuje/odzyskują układa ukrywa rozwija zwija pożera wychyla sięga unosi/unoszą odkłada przekłada przesuwa
    naciska przekręca włącza wyłącza wrzuca stawia głaszcze/głaszczą sprząta naprawia kupuje/kupują
    sprzedaje/sprzedają płaci/płacą używa zakłada szarpie przytula gasi wyrywa`),
  acting: verbs(`
    idzie/idą biegnie/biegną stoi/stoją siedzi/siedzą leży/leżą śpi/śpią czeka zatrzymuje/zatrzymują zostaje/zostają
    patrzy/patrzą spogląda uśmiecha śmieje/śmieją płacze/płaczą szlocha wzdycha ziewa kiwa kłania klęka kuca czołga
    wspina skacze/skaczą tańczy/tańczą maszeruje/maszerują kuleje/kuleją potyka pada upada wchodzi/wchodzą
    wychodzi/wychodzą przychodzi/przychodzą odchodzi/odchodzą wraca podchodzi/podchodzą przechodzi/przechodzą zbliża
    podąża goni/gonią ucieka znika pojawia schodzi/schodzą
    odwraca pochyla wskazuje/wskazują krzyczy/krzyczą woła szepcze/szepczą mamrocze/mamroczą mówi/mówią pyta
    odpowiada wyjaśnia śpiewa nuci/nucą gwiżdże/gwiżdżą modli/modlą myśli/myślą waha słucha słyszy/słyszą
    całuje/całują uderza oddycha kaszle/kaszlą drży/drżą umiera je pije/piją pracuje/pracują gra/grają szczeka
    warczy/warczą miauczy/miauczą mruczy/mruczą pływa nurkuje/nurkują wita rozmawia kłóci/kłócą wstaje/wstają siada
    zasypia budzi/budzą jedzie/jadą`),
  noticing: verbs('widzi/widzą zauważa dostrzega znajduje/znajdują odkrywa spostrzega'),
  happening: verbs(`
    zaczyna kończy/kończą wydaje/wydają staje/stają spada płonie/płoną świeci/świecą błyska dzwoni/dzwonią rozlega
    otwiera zamyka obraca toczy/toczą leci/lecą unosi/unoszą kapie/kapią płynie/płyną wybucha znika pojawia
    wisi/wiszą leży/leżą stoi/stoją prowadzi/prowadzą zawiera brakuje/brakują wieje/wieją skrzypi/skrzypią`),
  adjectives: `
    stary stara starą starego starej mały mała małą małego małej duży duża dużą dużego wielki wielka wielką młody
    młoda nowy nowa nową nowego`,
  things: `
    akwarium szafa-grająca wycieraczka rękawiczka radiowóz siatka limuzyna karetka przyczepa kajak czołg granat
    kusza gaśnica termos słoik pokrywka korek
    korkociąg toster żelazko odkurzacz nuty wiolonczela klarnet harfa rachunek paragon broszura powieść biblia
    rękopis scenariusz lupa zszywacz taśma cukierek czekolada ciastko banan makaron ryż sałatka cukier sól masło
    dżem narkotyki termometr kula świecznik urna siodło rakieta narty łyżwy prześcieradło kołdra hamak kołyska
    smoczek amulet posąg figurka maska marionetka karty kierownica lampa świeca pochodnia latarka zapałka zapałki
    zapalniczka papieros papierosy cygaro fajka popielniczka książka zeszyt notes dziennik gazeta papier kartka list
    koperta pocztówka mapa plan dokument dokumenty teczka umowa paszport bilet zdjęcie fotografia obraz portret
    plakat tablica szyld flaga długopis pióro ołówek pędzel kreda nożyczki nóż sztylet miecz topór siekiera piła
    młotek gwóźdź śruba śrubokręt łopata miotła wiadro szmata ręcznik serwetka chusteczka chustka koc poduszka
    materac obrus dywan parasol laska kij pistolet karabin strzelba rewolwer broń kula bomba łuk strzała włócznia
    hełm maska
    filiżanka kubek szklanka kieliszek butelka dzbanek czajnik garnek patelnia talerz miska taca widelec łyżka chleb
    bułka ciasto tort jabłko jajko ser kiełbasa zupa kawa herbata piwo wino wódka szampan mleko sok tabletka
    lekarstwo strzykawka bandaż wózek pudełko pudło karton beczka kosz koszyk torba torebka plecak walizka skrzynia
    skrzynka szuflada sejf portfel portmonetka moneta monety pieniądze banknot biżuteria naszyjnik pierścionek
    bransoletka medal korona prezent paczka zabawka lalka miś piłka balon kostka szachownica gitara pianino skrzypce
    bęben trąbka flet akordeon samochód auto ciężarówka autobus taksówka motocykl rower hulajnoga wóz traktor pociąg
    łódź łódka statek wiosło kotwica żagiel helikopter samolot rakieta drabina namiot lornetka luneta kompas
    lustro grzebień szczotka mydło kwiat kwiaty róża bukiet wazon trumna krzyż różaniec czaszka kość kamień waga
    maszyna urządzenie guzik przycisk dźwignia klucz klucze kłódka kajdanki lina sznur nić igła telefon komórka
    słuchawka radio telewizor kamera mikrofon komputer laptop zegar zegarek budzik dzwon dzwonek narzędzie deska
    bateria kabel siatka smycz klatka notatka słoik`,
  furniture: `
    krzesło fotel stołek ławka kanapa łóżko stół stolik biurko lada półka regał szafa komoda piec kuchenka lodówka
    zlew wanna kominek żarówka kosz hak`,
  clothes: `
    sukienka suknia koszula bluzka spódnica spodnie dżinsy garnitur marynarka kurtka płaszcz peleryna mundur fartuch
    sweter kamizelka szalik szal krawat rękawiczka rękawiczki skarpetka skarpetki but buty czapka kapelusz pasek
    okulary maska welon peruka ubranie strój piżama`,
  body: `
    rękaw kołnierz kieszeń
    ciało głowa włosy twarz oko oczy ucho uszy nos usta warga wargi ząb zęby język policzek policzki broda czoło
    szyja kark ramię ramiona łokieć nadgarstek ręka ręce rękę dłoń dłonie pięść palec palce pierś serce brzuch
    biodro plecy kolano kolana noga nogi stopa stopy skóra krew ogon łapa łapy skrzydło łza łzy pot oddech wzrok
    spojrzenie uśmiech głos`,
  places: `
    pokój dom mieszkanie korytarz kuchnia sypialnia łazienka biuro strych piwnica garaż balkon taras dach sufit
    podłoga ściana ściany kąt róg drzwi brama okno okna schody stopień winda ulica droga ścieżka most chodnik
    parking podwórko ogród trawnik park pole łąka las dżungla pustynia plaża brzeg klif wzgórze góra dolina rzeka
    jezioro morze staw port nabrzeże wyspa miasto wieś plac rynek targ sklep restauracja bar kawiarnia hotel szpital
    szkoła kościół cmentarz teatr kino scena muzeum dworzec peron lotnisko więzienie cela zamek wieża jaskinia tunel
    fabryka magazyn stodoła stajnia chata szopa brzeg koniec środek strona miejsce próg dziura drzewo przedział`,
  nature: `
    słońce księżyc gwiazda gwiazdy niebo chmura chmury deszcz śnieg wiatr burza mgła dym kurz ogień płomień światło
    światła cień cienie noc dzień rano wieczór powietrze woda fala fale lód błoto piasek trawa drzewo drzewa liść
    liście gałąź krzak ziemia świat widok`,
  sounds: `
    dźwięk hałas muzyka piosenka melodia głos głosy krzyk krzyki śmiech wybuch strzał strzały stuk pukanie dzwonek
    grzmot syrena kroki cisza oklaski huk trzask`,
  abstract: `
    czas raz chwila moment sekunda sekundy minuta minuty godzina godziny tydzień miesiąc rok lata pauza rzecz rzeczy
    nic coś wszystko część kawałek rodzaj reszta krok gest miejsce odległość kierunek rozmowa wiadomość słowo słowa
    zdanie imię pytanie odpowiedź historia żart sekret tajemnica prawda pomysł myśl wspomnienie sen uczucie strach
    ból radość miłość nienawiść nadzieja wysiłek pomoc rada rozkaz praca gra walka impreza wesele kolacja obiad
    śniadanie sens powód problem lewo prawo kolor kształt siła życie śmierć szczęście spokój okazja decyzja błąd
    wina odwaga uwaga wyraz reakcja łyk koniec początek papierosa`,
  honorifics: `
    pan pani panna dr doktor profesor komisarz inspektor kapitan pułkownik generał porucznik sierżant ksiądz ojciec
    brat siostra wujek wuj ciocia ciotka babcia dziadek król królowa książę hrabia hrabina mistrz`,
  narrators: 'narrator narratorka lektor lektorka',
  voices: 'głos głosy',
  old: 'stary stara starszy starsza dorosły dorosła',
  young: 'młody młoda mały mała młodszy młodsza',
  pictures: 'zdjęcie zdjęciu fotografia obraz portret plakat rysunek film wspomnienie sen',
  absent: 'zniknął zniknęła nieobecny nieobecna',
}
