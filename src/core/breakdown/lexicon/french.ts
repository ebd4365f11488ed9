import type { Wordlist } from './words.ts'

const verbs = (text: string) =>
  text
    .split(/\s+/u)
    .filter((form) => form !== '')
    .flatMap((form) => (form.includes('/') ? form.split('/') : [form, `${form.replace(/e$/u, '')}ent`]))
    .join(' ')

export const french: Wordlist = {
  language: 'fr',
  plural: (one) =>
    /(?:s|x|z)$/u.test(one)
      ? [one]
      : /(?:eau|eu)$/u.test(one)
        ? [`${one}x`]
        : /al$/u.test(one)
          ? [one.replace(/al$/u, 'aux')]
          : [`${one}s`],
  definite: "le la les l' ce cet cette ces",
  indefinite: "un une des du d'",
  possessive: 'son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos',
  numbers: 'un deux trois quatre cinq six sept huit neuf dix onze douze',
  amounts: `
    quelques plusieurs beaucoup certains divers tous toutes dizaine douzaine centaine aucun aucune autres autre même`,
  little: `
    et ou mais donc or ni car que qu' qui quoi dont où quand comme si puis alors lorsque pendant avant après à au
    aux de du des d' dans en sur sous par pour vers avec sans chez entre devant derrière contre depuis jusque jusqu'
    jusqu'à parmi est sont était étaient être a ont avait avaient avoir peut peuvent doit doivent va vont fait font
    ne n' pas plus jamais rien y on je j' tu il elle nous vous ils elles se s' me m' te t' lui leur eux ici là
    encore toujours déjà très trop aussi bien soudain ensuite enfin lentement vite doucement ensemble voici voilà c'
    ce`,
  and: 'et ou',
  with: 'avec',
  of: 'de du des en à aux',
  people: `
    homme:m femme:f garçon:m fille:f fillette:f gamin:m gamine:f enfant bébé gosse type:m mec:m dame:f
    monsieur/messieurs:m madame/mesdames:f demoiselle:f jeune adolescent:m adolescente:f ado adulte vieux/vieux:m
    vieille:f vieillard:m personne gens inconnu:m inconnue:f ami:m amie:f copain:m copine:f voisin:m voisine:f
    marié:m mariée:f fiancé:m fiancée:f veuf:m veuve:f mari:m épouse:f époux:m père:m mère:f papa:m maman:f parent
    fils/fils:m frère:m sœur:f soeur:f jumeau:m jumelle:f grand-père:m grand-mère:f petit-fils:m petite-fille:f
    oncle:m tante:f neveu:m nièce:f cousin:m cousine:f mamie:f papi:m
    serveur:m serveuse:f garçon barman:m patron:m patronne:f cuisinier:m cuisinière:f boulanger:m boulangère:f
    boucher:m épicier:m épicière:f marchand:m marchande:f vendeur:m vendeuse:f client:m cliente:f invité:m invitée:f
    visiteur:m passager:m passagère:f voyageur:m voyageuse:f touriste passant:m passante:f spectateur:m
    spectatrice:f
    chauffeur:m conducteur:m conductrice:f contrôleur:m pilote hôtesse:f capitaine:m marin:m matelot:m pêcheur:m
    fermier:m fermière:f paysan:m paysanne:f berger:m jardinier:m chasseur:m ouvrier:m ouvrière:f artisan:m maçon:m
    mécanicien:m technicien:m ingénieur:m concierge gardien:m gardienne:f secrétaire directeur:m directrice:f
    collègue employé:m employée:f fonctionnaire avocat:m avocate:f juge maire:m ministre président:m
    policier:m policière:f flic:m gendarme:m agent:m commissaire inspecteur:m inspectrice:f détective garde vigile:m
    soldat:m officier:m général/généraux:m chevalier:m voleur:m voleuse:f cambrioleur:m assassin:m tueur:m
    gangster:m pirate:m bandit:m prisonnier:m prisonnière:f détenu:m otage
    médecin:m docteur:m infirmier:m infirmière:f ambulancier:m patient:m patiente:f professeur:m prof instituteur:m
    institutrice:f maître:m maîtresse:f élève étudiant:m étudiante:f écolier:m écolière:f scientifique prêtre:m
    curé:m moine:m religieuse:f nonne:f évêque:m roi:m reine:f prince:m princesse:f comte:m comtesse:f sorcier:m
    sorcière:f magicien:m mendiant:m mendiante:f
    acteur:m actrice:f comédien:m comédienne:f chanteur:m chanteuse:f danseur:m danseuse:f musicien:m musicienne:f
    pianiste violoniste peintre:m artiste reporter:m journaliste photographe présentateur:m présentatrice:f joueur:m
    joueuse:f sportif:m coureur:m cycliste entraîneur:m facteur:m livreur:m livreuse:f coursier:m pompier:m
    retraité:m retraitée:f fantôme:m monstre:m robot:m vampire:m fée:f ange:m diable:m témoin:m victime:f badaud:m
    manifestant:m`,
  anybody: `
    homme hommes femme femmes garçon garçons fille filles enfant enfants type gens personne personnes jeune jeunes
    ami amis monsieur messieurs dame dames couple vieux vieille bébé`,
  crowds: `
    foule quatuor trio quintette ensemble groupe bande orchestre fanfare chœur équipe public famille classe police
    armée troupe cortège file
    patrouille`,
  animals: `
    chien:m chienne:f chiot:m chat:m chatte:f chaton:m cheval/chevaux poney âne:m vache:f taureau:m veau:m cochon:m
    porc:m mouton:m agneau:m chèvre:f poule:f coq:m canard:m oie:f oiseau:m corbeau:m corneille:f perroquet:m
    pigeon:m mouette:f hibou:m chouette:f aigle:m souris/souris rat:m hamster:m lapin:m écureuil:m renard:m loup:m
    ours/ours cerf:m lion:m tigre:m éléphant:m singe:m serpent:m tortue:f grenouille:f poisson:m requin:m baleine:f
    abeille:f araignée:f papillon:m dragon:m licorne:f`,
  handling: verbs(`
    prend/prennent tient/tiennent saisit/saisissent attrape soulève porte lance jette donne passe pose met/mettent
    place dépose repose laisse ouvre ferme referme tire pousse serre lâche ramasse apporte sort/sortent enlève
    retire déballe plie déplie déchire froisse agite brandit/brandissent vise charge boit/boivent mange mord/mordent
    avale verse remue coupe tranche épluche allume éteint/éteignent fume lit/lisent
    écrit/écrivent griffonne tape compose retourne tourne conduit/conduisent gare essuie nettoie lave frotte balaie
    balaye remplit/remplissent vide renverse secoue presse tord/tordent visse dévisse cloue scie peint/peignent
    coud/cousent boutonne noue dénoue attache détache accroche décroche branche débranche injecte roule traîne hisse
    range fourre glisse offre accepte reçoit/reçoivent tend/tendent montre
    examine ajuste vole dérobe casse brise brûle enterre débouche joue échange ramène récupère rassemble empile
    cache étale déroule enroule dévore croque sirote trempe arrache empoigne brandit caresse épaule décharge
    recharge range extirpe extrait/extraient tâte fouille actionne enfonce sert/servent paie achète vend/vendent
    répare`),
  acting: verbs(`
    marche court/courent est assis/assis assise/assises dort/dorment attend/attendent s'arrête reste regarde fixe
    observe sourit/sourient rit/rient pleure sanglote soupire bâille hoche s'incline s'agenouille rampe grimpe saute
    danse avance recule boite trébuche tombe chancelle se précipite fonce entre arrive revient/reviennent
    vient/viennent part/partent quitte suit/suivent poursuit/poursuivent fuit/fuient s'enfuit
    disparaît/disparaissent apparaît/apparaissent descend/descendent monte traverse approche s'approche tourne se
    penche montre crie hurle appelle chuchote murmure parle dit/disent demande répond/répondent explique chante
    fredonne siffle prie pense réfléchit/réfléchissent hésite écoute entend/entendent embrasse frappe gifle respire
    tousse tremble meurt/meurent mange boit/boivent travaille joue aboie grogne miaule ronronne hennit nage plonge
    salue discute lève assoit/assoient s'assied retourne somnole pêche cuisine`),
  noticing: verbs('voit/voient remarque aperçoit/aperçoivent découvre/découvrent trouve/trouvent contemple'),
  happening: verbs(`
    commence finit/finissent semble devient/deviennent tombe brûle brille clignote sonne bipe retentit/retentissent
    résonne s'ouvre s'allume s'éteint roule vole flotte coule explose disparaît/disparaissent apparaît/apparaissent
    pend/pendent mène indique contient/contiennent manque passe souffle grince claque`),
  adjectives: `
    petit petite petits petites grand grande grands grandes gros grosse grosses vieux vieil vieille vieilles beau
    bel belle belles jeune jeunes bon bonne bons bonnes mauvais mauvaise nouveau nouvel nouvelle nouvelles premier
    première dernier dernière autre autres même mêmes seul seule énorme immense long longue vrai vraie double deux
    trois`,
  things: `
    juke-box aquarium bocal rouleau plaque jeep limousine ambulance caravane remorque canoë char grenade arbalète
    extincteur thermos bocal
    couvercle bouchon tire-bouchon grille-pain fer aspirateur partition violoncelle clarinette harpe ticket facture
    reçu menu brochure roman bible manuscrit scénario loupe agrafeuse scotch bonbon chocolat biscuit banane pâtes
    riz salade sucre sel beurre confiture drogue thermomètre béquille béquilles chandelier bougeoir urne cage selle
    raquette skis patins drap édredon hamac berceau tétine amulette statue statuette figurine masque marionnette
    farine sacs seringue combinaison fleurs cartes lampe bougie torche allumette briquet cigarette cigare pipe
    cendrier livre cahier carnet journal/journaux papier lettre enveloppe carte plan document dossier contrat
    passeport billet ticket photo photographie tableau portrait affiche panneau pancarte drapeau stylo crayon
    pinceau craie ciseaux couteau poignard épée hache scie marteau clou vis tournevis pince pelle balai seau chiffon
    torchon serviette mouchoir couverture oreiller matelas nappe tapis parapluie canne bâton pistolet fusil revolver
    arme balle bombe arc flèche lance casque masque tasse verre bouteille cruche carafe théière bouilloire casserole
    poêle assiette bol plateau fourchette cuillère
    pain baguette croissant gâteau tarte pomme orange œuf oeuf fromage saucisson soupe café thé bière vin champagne
    lait jus pilule médicament seringue bandage boîte carton caisse tonneau panier sac valise malle coffre tiroir
    portefeuille porte-monnaie pièce pièces monnaie argent billets bijou collier bague bracelet médaille médaillon
    couronne cadeau paquet colis jouet poupée ballon dé échiquier guitare piano violon tambour trompette flûte
    accordéon voiture camion bus taxi moto vélo bicyclette scooter charrette tracteur train bateau barque navire
    rame ancre voile hélicoptère avion fusée échelle tente jumelles télescope boussole miroir peigne brosse savon
    fleur rose bouquet vase cercueil
    croix crâne os pierre balance machine appareil bouton levier interrupteur clé clef clés trousseau serrure
    cadenas menottes corde ficelle fil aiguille téléphone portable combiné radio télévision télé caméra micro
    ordinateur montre horloge réveil cloche outil planche pile câble chapeau filet laisse cage mot note bocal pot
    plume encrier`,
  furniture: `
    chaise fauteuil tabouret banc canapé lit table bureau comptoir étagère armoire placard commode four frigo
    réfrigérateur évier baignoire cheminée ampoule poubelle crochet pupitre`,
  clothes: `
    robe chemise chemisier jupe pantalon jean costume veste manteau imperméable cape uniforme tablier pull gilet
    écharpe foulard cravate gant gants chaussette chaussettes chaussure chaussures botte bottes bonnet casquette
    chapeau ceinture lunettes masque voile perruque vêtement vêtements pyjama`,
  body: `
    manche col poche
    corps tête cheveux visage œil yeux oreille oreilles nez bouche lèvre lèvres dent dents langue joue joues menton
    front cou nuque épaule épaules bras coude poignet main mains poing doigt doigts pouce poitrine cœur ventre
    hanche dos genou genoux jambe jambes pied pieds peau sang barbe queue patte pattes aile ailes larme larmes sueur
    souffle regard sourire voix`,
  places: `
    chambre pièce maison appartement couloir cuisine salon bureau grenier cave garage balcon terrasse toit plafond
    sol mur murs coin porte portes portail fenêtre fenêtres escalier marche marches ascenseur rue route chemin
    ruelle sentier pont trottoir parking cour jardin pelouse parc champ pré forêt bois jungle désert plage rive côte
    falaise colline montagne vallée rivière lac mer étang port quai île ville village place marché magasin boutique
    restaurant bar café hôtel hôpital école église cimetière théâtre cinéma scène musée gare aéroport prison cellule
    château tour grotte tunnel usine entrepôt grange écurie cabane bord bout fond milieu côté endroit seuil trou
    arbre`,
  nature: `
    soleil lune étoile étoiles ciel nuage nuages pluie neige vent orage tempête brouillard brume fumée poussière feu
    flamme flammes lumière lumières ombre ombres nuit jour matin soir air eau vague vagues glace boue sable herbe
    arbre arbres feuille feuilles branche branches buisson terre monde vue`,
  sounds: `
    bruit bruits son musique chanson mélodie voix cri cris rire rires explosion coup coups sonnerie tonnerre sirène
    pas silence applaudissements`,
  abstract: `
    moitié valse tango temps moment instant seconde secondes minute minutes heure heures semaine mois an année pause
    chose
    choses rien tout partie morceau sorte reste pas geste place distance direction appel message mot mots phrase nom
    question réponse histoire blague secret vérité nouvelle idée pensée souvenir rêve sentiment peur douleur joie
    amour haine espoir effort aide conseil ordre travail jeu combat fête mariage dîner déjeuner repas discours
    conversation sens raison problème gauche droite couleur forme force vie mort chance paix occasion décision
    erreur faute courage attention air expression réaction caméra plan tour respiration parole silence côté fin
    début main fois envie gorgée bouffée`,
  honorifics: `
    monsieur m mme madame mademoiselle mlle docteur dr professeur prof maître commissaire inspecteur inspectrice
    capitaine colonel général lieutenant père frère sœur mère oncle tante roi reine prince princesse comte comtesse`,
  narrators: 'narrateur narratrice conteur',
  voices: 'voix',
  old: 'vieux vieil vieille âgé âgée adulte',
  young: 'jeune petit petite',
  pictures: 'photo image tableau portrait dessin affiche statue film souvenir rêve',
  absent: 'parti partie disparu disparue absent absente',
}
