import { wordSet } from '#core/scripts/language/word-set.ts'
import type { Wordlist } from './words.ts'

/** takes, taking, took: the past only where the rule gives it, scripts are told in the present. */
function forms(bases: string): string {
  return bases
    .split(/\s+/u)
    .filter((base) => base !== '')
    .flatMap(formsOf)
    .join(' ')
}

const doubled = wordSet(`
  cut put set hit drop grab snap slip tap pat rip strip wrap zip unzip pin plug unplug unpin hug pop tip sip step
  stop spit knit flip swap trap tug drag jab stab dip clip unclip stub scrub mop nod run sit swim skip trot hop
  strum pet slap whip grin spin dig chop get let shut split quit jog zigzag plod
`)

function formsOf(base: string): string[] {
  const third = /[^aeiou]y$/u.test(base)
    ? base.replace(/y$/u, 'ies')
    : /(?:s|x|z|ch|sh|o)$/u.test(base)
      ? `${base}es`
      : `${base}s`
  const stem = doubled.has(base)
    ? base + (base.at(-1) ?? '')
    : /ie$/u.test(base)
      ? base.replace(/ie$/u, 'y')
      : base.replace(/(?<=[^eo])e$/u, '')
  const past = /[^aeiou]y$/u.test(base) ? base.replace(/y$/u, 'ied') : /e$/u.test(base) ? `${base}d` : `${stem}ed`
  return [base, third, `${stem}ing`, past]
}

export const englishVerbs: Pick<Wordlist, 'handling' | 'acting' | 'noticing' | 'happening'> = {
  handling: forms(`
    take grab hold lift carry pick pull throw toss hurl fling lob hand pass give put place set lay drop open close
    lock unlock raise lower clutch clasp grip grasp seize snatch fetch bring hug draw produce remove unwrap wrap
    unfold fold tear rip
    crumple swing wave brandish wield aim fire load reload cock sip drink eat bite chew swallow gulp pour stir cut
    slice chop peel light ignite extinguish smoke puff stub read write sign scribble type dial press flip twirl spin
    switch drive ride steer park
    polish wipe clean wash scrub dry sweep mop fill empty refill spill shake squeeze twist crank wind pump screw
    unscrew hammer nail drill saw paint sew knit stitch button unbutton zip unzip buckle unbuckle tie untie fasten
    unfasten hang unhook hook plug unplug
    insert inject jab catch juggle roll drag haul heave shove shoulder hoist pack unpack stuff tuck pocket palm
    slide slip offer accept receive deliver present examine inspect adjust steal swipe pluck shred break smash snap
    crack burn bury
    uncork uncap pop flick strike deal shuffle strum trade swap exchange collect gather sort stack pile scatter
    wedge spray squirt unroll hide conceal retrieve recover tug yank wheel push kick bounce balance count sharpen
    assemble fix repair mend tape glue staple pin clip unclip wear don remove
    swirl munch nibble devour lick slurp share raise lean prop unlatch activate grind crush stab plant dig file
    rattle ring tap operate buy sell pay use fumble cradle rock bear cling unload unsheathe sheathe holster draw
    brush comb iron serve toast water feed unpin change detach attach connect disconnect bang`),
  acting: forms(`
    walk run stand sit lie sleep wake wait stop stay stare look watch glance gaze peer squint blink wink frown smile
    grin laugh chuckle giggle cry weep sob sigh yawn nod shrug bow kneel crouch squat crawl climb jump leap hop skip
    dance knock march stride stroll wander limp stumble trip fall rise stagger
    sneak creep tiptoe slip slink dash rush race hurry sprint jog trot gallop charge storm burst enter exit leave
    arrive return approach follow chase flee escape hide emerge appear vanish disappear come go turn lean reach
    point gesture wave clap applaud cheer chant shout yell scream call whisper mutter mumble
    speak talk say ask answer reply explain argue sing hum whistle pray think ponder wonder consider decide remember
    realize notice see hear listen smell feel touch kiss hug embrace punch slap hit fight wrestle duel attack shoot
    breathe gasp pant cough sneeze shiver tremble shake sweat bleed faint collapse die
    eat drink chew swallow cook write read play work type drive ride fly swim dive fish hunt gut dig doze snore
    lounge slouch hover pace pause hesitate freeze flinch recoil wince stretch scratch rub pet stroke bark growl
    howl meow purr hiss neigh whinny wag sniff pounce trudge shuffle plod scurry scamper
    pound mill gather huddle crowd queue line chat gossip bicker toast pose pass cross stroll steer study examine
    search rummage work cough beam smirk scowl glare sulk salute shove squeeze sneer grimace struggle wriggle dart
    bolt spring bound flutter perch peck swoop curl lick beg pee drool growl serve sweep guard patrol get hike float
    bounce shine hunch crowd tumble`),
  noticing: forms(`
    see notice spot find discover eye study watch regard contemplate admire reveal uncover recognize search pass`),
  happening: forms(`
    begin start continue end finish seem become remain keep let make cause need want try fail happen occur turn fall
    rise drop shine glow flicker flash blink buzz ring beep blare blast chime toll boom rumble roar echo crackle hum
    whir whine wail screech squeal squeak creak groan rattle clatter clank slam bang snap pop crash smash shatter
    explode erupt
    burst burn smoke smolder steam boil freeze melt drip leak flow pour spill splash spray rain snow blow swirl
    drift float fly soar hover roll spin swing sway tilt tip topple tumble slide skid swerve bounce land stick hang
    lie stand rest sit lead stretch spread extend reach cover fill surround contain hold hide reveal show display
    read say point indicate
    barrel thunder hurtle careen plummet whiz zoom chug rush sputter hiss gleam glint glitter sparkle shimmer loom dangle flap flutter print feed jam idle rev speed accelerate brake stall crawl pull push open close appear disappear vanish fade
    dissolve grow shrink swell dominate tower resemble illuminate cast reflect pierce hit strike scrape graze miss
    connect disconnect activate power load process work`),
}
