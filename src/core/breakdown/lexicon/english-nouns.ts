import type { Wordlist } from './words.ts'

type Nouns =
  | 'people'
  | 'anybody'
  | 'crowds'
  | 'animals'
  | 'things'
  | 'furniture'
  | 'clothes'
  | 'body'
  | 'places'
  | 'nature'
  | 'sounds'
  | 'abstract'

export const englishNouns: Pick<Wordlist, Nouns> = {
  people: `
    man/men:m woman/women:f boy:m girl:f guy:m gal:f lad:m lass:f gentleman/gentlemen:m lady:f child/children kid
    baby infant toddler teen teenager
    youth youngster adolescent adult elder pensioner senior person/people stranger friend enemy neighbor neighbour
    partner roommate lover fiance:m fiancee:f bride:f groom:m
    bridesmaid:f bridegroom:m widow:f widower:m husband:m wife/wives:f father:m mother:f mom:f mum:f mommy:f mummy:f
    mama:f ma:f dad:m daddy:m papa:m pa:m parent son:m daughter:f brother:m sister:f sibling twin
    grandfather:m grandmother:f grandpa:m grandma:f granny:f gran:f grandson:m granddaughter:f
    grandchild/grandchildren uncle:m aunt:f auntie:f nephew:m niece:f cousin stepfather:m stepmother:f stepson:m
    stepdaughter:f godfather:m godmother:f
    orphan boyfriend:m girlfriend:f ex heir heiress:f bachelor:m spinster:f crone:f hag:f dude:m bloke:m chap:m
    fellow:m
    waiter:m waitress:f bartender barman/barmen:m barmaid:f barista cook chef baker butcher grocer fishmonger
    fishwife/fishwives:f fisherman/fishermen:m farmer shepherd gardener miller brewer innkeeper landlord:m
    landlady:f host hostess:f maid:f butler:m
    servant housekeeper janitor cleaner caretaker concierge doorman/doormen:m porter bellboy:m bellhop:m
    receptionist clerk cashier shopkeeper salesman/salesmen:m saleswoman/saleswomen:f salesperson vendor seller
    merchant trader dealer customer shopper client tenant
    guest visitor diner patron regular drinker barfly drunk passenger traveler traveller tourist commuter pedestrian
    passerby/passersby passer-by/passers-by bystander onlooker spectator viewer audience-member
    driver chauffeur cabbie trucker biker cyclist motorist conductor pilot copilot co-pilot stewardess:f steward:m
    attendant sailor seaman/seamen:m skipper captain mate deckhand ferryman/ferrymen:m ferrywoman/ferrywomen:f
    boatman/boatmen:m docker longshoreman/longshoremen:m stevedore
    worker workman/workmen:m laborer labourer builder bricklayer carpenter plumber electrician mechanic engineer
    technician welder miner blacksmith smith tailor seamstress:f cobbler weaver potter painter repairman/repairmen:m
    handyman/handymen:m foreman/foremen:m boss manager supervisor employee employer colleague coworker co-worker
    intern
    secretary assistant aide executive businessman/businessmen:m businesswoman/businesswomen:f entrepreneur banker
    accountant broker lawyer attorney barrister solicitor judge juror bailiff prosecutor notary politician president
    minister mayor senator governor ambassador diplomat delegate official bureaucrat
    policeman/policemen:m policewoman/policewomen:f cop officer detective inspector constable sheriff deputy
    sergeant lieutenant captain colonel general major corporal private soldier trooper marine guard bodyguard
    watchman/watchmen:m sentry warden guardsman/guardsmen:m ranger agent spy investigator marshal commander chief
    admiral cadet recruit veteran sniper gunman/gunmen:m shooter
    bouncer warrior fighter knight squire archer swordsman/swordsmen:m mercenary assassin hitman/hitmen:m killer
    murderer thief/thieves robber burglar pickpocket smuggler pirate bandit outlaw cowboy:m cowgirl:f gangster
    mobster thug goon henchman/henchmen:m minion crook criminal mastermind villain kidnapper hostage captive
    prisoner inmate convict suspect fugitive hacker terrorist rebel protester protestor rioter demonstrator looter
    hooligan punk
    doctor nurse surgeon paramedic medic dentist psychiatrist psychologist therapist patient orderly
    midwife/midwives:f pharmacist vet veterinarian coroner undertaker mourner gravedigger
    teacher professor tutor lecturer student pupil schoolboy:m schoolgirl:f schoolchild/schoolchildren classmate
    headmaster:m headmistress:f principal dean librarian scholar scientist researcher professor astronaut cosmonaut
    explorer archaeologist historian philosopher inventor
    priest:m monk:m nun:f bishop:m pope:m vicar pastor reverend rabbi imam deacon altar-boy:m preacher prophet guru
    wizard:m witch/witches:f sorcerer:m sorceress:f magician shaman mage hermit pilgrim worshipper believer
    choirboy:m
    king:m queen:f prince:m princess:f emperor:m empress:f duke:m duchess:f baron:m baroness:f earl:m count:m
    countess:f lord:m nobleman/noblemen:m noblewoman/noblewomen:f courtier herald page jester peasant plebeian
    commoner villager townsman/townsmen:m citizen settler native chieftain tribesman/tribesmen:m nomad slave
    actor:m actress:f singer dancer ballerina:f musician pianist violinist drummer guitarist bassist trumpeter
    saxophonist cellist composer conductor bandleader performer entertainer comedian clown acrobat juggler mime
    busker artist sculptor poet writer author novelist playwright journalist reporter cameraman/cameramen:m
    camerawoman/camerawomen:f photographer paparazzo/paparazzi editor director producer presenter anchor newscaster
    anchorman/anchormen:m newsreader announcer host model stripper prostitute hooker fan
    athlete player footballer runner jogger swimmer diver surfer skater skier climber hiker wrestler boxer referee
    coach trainer gymnast cheerleader:f jockey rider racer golfer goalkeeper goalie teammate opponent contestant
    competitor champion winner loser
    mailman/mailmen:m postman/postmen:m courier messenger deliveryman/deliverymen:m fireman/firemen:m firefighter
    lifeguard hunter trapper woodcutter lumberjack logger beggar tramp vagrant hobo bum refugee immigrant migrant
    babysitter nanny:f governess:f dogwalker dog-walker hairdresser barber stylist trucker operator dispatcher
    caller listener speaker interviewer interviewee candidate applicant volunteer member leader follower disciple
    apprentice veteran retiree newcomer newlywed survivor victim witness/witnesses suspect hero/heroes heroine:f
    figure silhouette apparition intruder trespasser prowler attacker assailant stalker pursuer
    ghost zombie vampire werewolf/werewolves monster creature alien android robot cyborg goblin orc elf/elves
    dwarf/dwarves giant fairy troll ogre demon devil angel mermaid:f beast skeleton mummy`,
  anybody: `
    man men woman women boy boys girl girls guy guys kid kids person people child children fellow fellows friend
    friends figure figures baby one ones adult adults lady ladies gentleman gentlemen couple`,
  crowds: `
    townsfolk townspeople folk folks kinfolk crowd mob throng quartet trio quintet duo ensemble audience band
    orchestra choir chorus congregation gang squad team crew posse platoon troop
    troops army regiment patrol staff police cops jury press class entourage family procession parade queue
    gathering group public populace tribe herd swat cavalry militia cast rabble`,
  animals: `
    dog puppy hound poodle terrier bulldog mutt cat kitten tomcat horse pony mare:f stallion:m foal donkey mule cow
    bull:m calf/calves ox/oxen pig piglet sow boar sheep/sheep lamb ram goat kid hen:f chicken rooster:m cock:m duck
    goose/geese turkey swan bird crow raven parrot pigeon dove seagull gull
    owl eagle hawk falcon sparrow robin canary rat mouse/mice hamster squirrel rabbit bunny hare fox/foxes
    wolf/wolves bear deer/deer stag:m elk moose lion lioness:f tiger leopard panther cheetah elephant giraffe zebra
    hippo rhino monkey ape gorilla chimp chimpanzee snake lizard crocodile alligator turtle tortoise frog toad
    fish/fish shark whale dolphin seal octopus crab lobster bee wasp fly spider ant butterfly moth beetle cockroach
    mosquito worm snail bat camel llama kangaroo koala penguin peacock dragon unicorn dinosaur pet`,
  things: `
    gavel jukebox juke-box aquarium candy-bar chocolate-bar crowbar handcuffs manacles shackles lettuce carrot
    potato tomato onion cabbage mushroom lemon grape grapes strawberry cherry peach pear pineapple watermelon
    pumpkin corn bean beans garlic dough flour yeast broth stew sushi kebab curry
    stagecoach coach motor-home houseboat shells shell holster spurs lasso saddlebag frying-pan ice-cream face-mask
    ski-mask gas-mask trash-can garbage-can casserole tub gps walking-stick
    traffic-light street-light stop-sign name-tag dog-tag air-mattress fire-extinguisher fire-hydrant fire-axe
    vending-machine shopping-cart water-gun snow-globe christmas-tree music-box jack-in-the-box bow-tie light-switch
    playing-cards credit-card business-card birthday-cake tool-box first-aid-kit
    suv jeep limo limousine sedan pickup convertible minivan minibus ambulance forklift bulldozer excavator trailer
    caravan camper moped gondola ferryboat dinghy speedboat submarine tank bomber missile launcher rocket-launcher
    machine-gun crossbow slingshot taser baton truncheon pepper-spray gasoline jerrycan canister cylinder thermos
    noodles cereal pasta rice salad salt sugar pepper spice herbs honey jam butter milkshake cocktail rum gin brandy
    cider lemonade smoothie toast pancake waffle omelette bacon ham sausage hotdog hot-dog taco pretzel cracker
    crackers candybar gum cupcake pudding vial test-tube beaker petri-dish urn jar tin can lid cork opener corkscrew
    whisk spatula ladle rolling-pin toaster microwave blender iron vacuum duster dustpan
    drugs cocaine heroin joint bong needle tablets prescription thermometer inhaler x-ray chart crutches prosthesis
    dentures eyepatch headband hairpin hairdryer nail-polish mirrorball doormat chime intercom keyhole peephole
    deadbolt floorboard sandwich pizza-box lunchbox toothpick napkins placemat candlestick candelabra incense
    lantern chandelier lampshade
    cardboard envelope folder binder stapler paperclip tape glue string ribbon bow wrapping sticker stickers post-it
    memo invoice receipt bill cheque menu brochure pamphlet leaflet flyer catalog comic novel textbook dictionary
    bible hymnal songbook manuscript screenplay script score sheet-music treasure map globe compass sextant spyglass
    monocle magnifying-glass
    headset earpiece earphones earbuds walkman ipod mp3 tripod projector slide slides film-reel clapperboard antenna
    satellite joystick gamepad hologram beacon tracker chip microchip usb-stick hard-disk floppy mouse router modem
    printer circuit battery batteries bulb lightbulb fuse generator turbine pump hose nozzle valve pipe wrench
    spanner chisel screws bolts plank planks timber tarp tarpaulin
    tennis-racket racket racquet bat golf-club puck frisbee dart darts cue bowling-ball dumbbell dumbbells barbell
    treadmill skateboard snowboard rollerskates helmet goggles snorkel flippers fishing-rod bait net trophy medal
    whistle stopwatch rope harness carabiner pickaxe
    sheet bedsheet duvet quilt cushion pillowcase mattress blankets hammock cradle pacifier rattle teddy-bear
    teddybear doll dollhouse action-figure marble marbles yo-yo spinning-top lego jigsaw costume-jewelry tiara
    scepter sceptre wand broomstick spellbook grimoire rune relic idol mosaic gargoyle effigy voodoo tarot
    lantern lamp candle torch flashlight match matches matchbox lighter cigarette cigar pipe ashtray book notebook
    diary journal ledger newspaper paper papers magazine letter envelope postcard card cards note map chart document
    documents file files folder contract passport ticket tickets photo photograph picture portrait painting poster
    sign signpost placard
    banner flag pen pencil brush paintbrush chalk crayon marker eraser ruler stamp typewriter laptop computer tablet
    keyboard monitor phone telephone cellphone smartphone mobile receiver radio walkie-talkie television tv remote
    camera camcorder microphone mic headphones headset speaker recorder tape cassette record cd dvd usb
    disk drive hard-drive battery charger cable wire plug fan clock watch wristwatch stopwatch alarm bell whistle
    key keys keyring keycard lock padlock chain handcuffs cuffs rope string cord thread needle scissors knife dagger
    sword blade axe hatchet saw hammer nail nails screwdriver wrench pliers drill crowbar shovel spade rake hoe
    pickaxe broom mop bucket
    pail sponge rag cloth towel napkin tissue handkerchief blanket pillow sheet mattress tablecloth curtain rug
    umbrella cane stick staff crutch wand bat club whip gun pistol revolver rifle shotgun bullet bullets bomb
    grenade dynamite detonator bow arrow arrows spear shield armor helmet mask cup mug glass goblet bottle flask jug
    pitcher teapot kettle pot pan
    plate plates dish bowl tray fork spoon chopsticks bread loaf cake pie bun sandwich burger pizza soup apple
    orange banana egg eggs cheese meat steak sausage fish chocolate candy cookie cookies biscuit popcorn ice-cream
    coffee tea beer beers wine whiskey whisky vodka champagne milk juice soda water-bottle pill pills medicine
    syringe needle bandage stretcher
    wheelchair stethoscope scalpel box boxes carton crate barrel barrels basket bag bags sack handbag purse wallet
    suitcase briefcase backpack rucksack satchel trunk chest drawer safe vault coin coins money cash dollar dollars
    banknote check cheque jewel jewels jewelry necklace ring bracelet earring earrings brooch pendant locket medal
    trophy crown
    diamond diamonds gold gift present parcel package toy doll teddy ball balloon balloons kite dice die chessboard
    chess puzzle guitar piano violin fiddle cello drum drums trumpet flute harmonica accordion saxophone car truck
    van bus taxi cab motorcycle motorbike bike bicycle scooter tricycle wagon cart carriage sled sleigh tractor
    train boat ferry rowboat
    canoe kayak yacht ship raft oar oars anchor sail helicopter plane airplane aircraft drone spaceship rocket
    parachute skateboard surfboard skis stroller pram ladder hose tent sleeping-bag binoculars telescope microscope
    compass globe mirror comb hairbrush lipstick makeup razor toothbrush soap shampoo perfume flower flowers rose
    roses bouquet wreath
    vase plant statue figurine tombstone gravestone coffin urn cross crucifix rosary bible scroll parchment amulet
    talisman crystal orb potion cauldron skull bone bones hat cap coat badge stone rock boulder brick log plank
    board sand-bag scale scales toolbox toolkit toolcase calculator machine engine device gadget joystick console
    printer
    copier fax telegram scope printout blueprint plans clipboard whiteboard blackboard easel canvas mannequin puppet
    robot throne hammock bridge fuse pickle chip chips donut bagel muffin lollipop icecream remote-control bedpan
    pacifier diaper bib net trap cage leash collar saddle reins harness`,
  furniture: `
    chair armchair stool bench sofa couch bed cot crib table desk counter bar shelf shelves bookshelf bookcase
    cupboard cabinet wardrobe closet dresser locker lockers drawer drawers stove oven fridge refrigerator freezer
    sink bathtub tub toilet fireplace bulb lightbulb chandelier dumpster bin trashcan trash mailbox bollard hook
    rack podium pulpit stall stalls seat seats bunk`,
  clothes: `
    dress shirt t-shirt blouse skirt trousers pants jeans shorts suit jacket coat raincoat overcoat cloak cape robe
    bathrobe gown uniform apron sweater hoodie vest scarf tie necktie glove gloves mitten mittens sock socks
    stocking shoe shoes boot boots sneaker sneakers sandal sandals slipper slippers heels hat cap hood bonnet helmet
    belt glasses sunglasses goggles mask veil wig costume clothes clothing outfit oilskin pajamas pyjamas nightgown
    underwear bra swimsuit bikini turban kilt poncho overalls disguise`,
  body: `
    sleeve collar pocket hem button zipper
    body head heads hair face faces eye eyes eyebrow eyebrows eyelid eyelids ear ears nose mouth lip lips tooth
    teeth tongue cheek cheeks chin jaw forehead brow neck throat shoulder shoulders arm arms elbow elbows wrist
    wrists hand hands palm palms fist fists finger fingers thumb thumbs fingertip fingertips nail nails chest breast
    breasts heart stomach belly waist hip hips back spine rib ribs lap leg legs thigh thighs knee knees shin calf
    ankle ankles foot feet toe toes heel skin bone bones blood beard moustache mustache braid ponytail fringe tail
    paw paws wing wings snout muzzle beak claw claws fur limb limbs torso temple temples lung lungs brain muscle
    muscles nerve wound scar bruise tear tears sweat saliva breath gaze smile grin frown fang fangs hoof hooves horn
    horns mane whiskers trunk`,
  places: `
    button lever switch knob keypad doorbell doorknob latch screen display panel dashboard room rooms house home
    building apartment flat hall hallway corridor kitchen bedroom bathroom lobby office attic basement cellar garage
    porch patio balcony terrace roof rooftop ceiling floor ground wall walls corner door doors doorway gate gates
    entrance exit window windows windowsill stair stairs staircase stairwell step steps stairway elevator lift
    escalator street road lane alley avenue path trail track tracks highway sidewalk pavement curb crossing
    intersection driveway parking lot yard garden lawn park field meadow forest wood woods jungle desert beach shore
    coast cliff hill mountain valley river stream lake sea ocean pond pool harbor harbour pier dock quay port canal
    island city town village square market shop store supermarket mall cafe restaurant bar pub club hotel motel
    hospital clinic infirmary ward school classroom university library church chapel cathedral temple mosque
    cemetery graveyard grave theater theatre cinema stage museum gallery station platform airport terminal runway
    bank prison jail cell castle palace mansion tower cave tunnel shaft mine factory warehouse barn stable farm shed
    shack cabin hut ruin ruins camp base headquarters court courtroom gym stadium arena side edge top bottom end
    middle center centre front rear distance horizon place spot area threshold hole slot gap passage counter fence
    railing rail hedge wharf chasm peak summit saddle ridge crest foot table seat booth deck hull`,
  nature: `
    sun moon star stars sky cloud clouds rain snow wind storm fog mist smoke gravel dust fire flame flames light
    lights sunlight moonlight daylight lamplight candlelight torchlight headlight headlights spotlight shadow
    shadows dark darkness night day dawn dusk morning evening air water wave waves ice mud dirt sand grass tree
    trees leaf leaves branch branches bush bushes root earth world view landscape sunset sunrise weather heat cold
    shade beam beams ray rays glow spark sparks steam puddle tide foam lightning gas oil`,
  sounds: `
    sound sounds noise noises scratch scrape scuffle jingle clatter clink clank whoosh swoosh whirr whir drip drone
    wail yelp bleep ping ding dong tick ticking patter rap tap music song melody tune voice voices whisper scream
    screams shout shouts cry cries yell laugh laughter sob sigh groan moan growl roar bark howl hiss click clack
    clang crash bang thud thump thunk boom explosion blast shot shots gunshot gunshots knock knocking buzz beep ring
    ringing rumble thunder creak squeal screech honk siren sirens footstep footsteps applause silence echo rustle
    splash snap crack pop whistle hum chime slam smash rattle murmur chatter gasp cough sneeze snore static dial
    tone ringtone heartbeat`,
  abstract: `
    waltz tango jig polka cut haircut crew-cut outcome consequence
    hop skip dash sprint stroll stumble spin twirl leap lunge dive stain spot jam half way time times moment moments
    second seconds minute minutes hour hours week month year years while bit beat pause thing things something
    anything nothing everything part piece kind sort lot number rest look looks glance stare view sight step stride
    walk run jump leap turn move movement gesture nod shrug bow wave seat breath deep sip gulp swig drag puff bite
    taste sniff drink break shower bath nap sleep swing shot aim care charge control place hold grip position stand
    action chance risk trip ride tour call message word words sentence name title question answer line lines story
    joke secret lie truth news idea thought thoughts memory memories mind dream feeling emotion fear anger pain joy
    love hate hope grief sadness shock surprise anticipation excitement effort attention interest help advice order
    orders command plan job work task duty business deal game fight battle war race dance party wedding funeral
    meeting dinner lunch breakfast supper meal speech talk conversation argument point sense reason cause effect
    result problem trouble situation case matter fact detail details direction left right north south east west
    front speed pace distance height weight size length width color colour shape form pattern strength power energy
    force pressure pulse life death birth fate luck peace freedom justice law crime sin evil good wonder magic spell
    curse wish prayer blessing song note lesson class test exam score goal win loss victory defeat advantage
    opportunity decision choice mistake error fault guilt shame pride honor glory dignity respect trust doubt
    courage patience bearings balance grasp composure presence absence company attempt try go hug kiss embrace
    hand-shake handshake applause impression expression reaction response reply tone manner style habit pause cue
    signal lead stock inventory credit blame count toll leave farewell goodbye hello greeting toast attack assault
    retreat escape pursuit chase hunt search watch gravity destiny list bunch group amount couple handful dozen
    series row queue pile sum total half quarter third middle remainder majority camera angle shot frame screen
    scene credits title titles music dialogue subtitle crossing corner resemblance sign signs fun suicide sex room
    space ways cover shelter refuge ones`,
}
