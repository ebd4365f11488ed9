import { pickBy } from '../chance.ts'
import { box, circle, ellipse, through } from '../svg.ts'
import { brass, type Ink, steel } from './ink.ts'

type Body = (ink: Ink) => string

const bodies: readonly Body[] = [
  (ink) =>
    ink.shape(box(-330, -900, 660, 840, 80)) +
    ink.shape(box(-250, -1000, 500, 130, 40), ink.lighter) +
    ink.shape(box(-370, -90, 740, 90, 30), ink.darker),
  (ink) =>
    ink.shape(
      through('-140,-980 140,-980 170,-860 340,-560 300,-180 170,-10 -170,-10 -300,-180 -340,-560 -170,-860', 0.8),
    ) + ink.shape(ellipse({ x: 0, y: -980 }, 170, 40), ink.darker, 1),
  (ink) => ink.shape('M-240,-160H240L330,0H-330Z', steel) + ink.shape(circle({ x: 0, y: -540 }, 400)),
  (ink) =>
    ink.shape('M-360,-760L0,-980L360,-760V-220L0,0L-360,-220Z') +
    ink.shape('M-360,-760L0,-560L360,-760L0,-980Z', ink.lighter, 1),
  (ink) =>
    ink.shape(box(-260, -1000, 520, 1000, 260)) +
    ink.plain(box(-260, -620, 520, 90), ink.darker) +
    ink.plain(box(-260, -330, 520, 90), ink.darker),
]

const marks: readonly Body[] = [
  (ink) => ink.shape(circle({ x: 0, y: -480 }, 120), ink.second, 0.6),
  (ink) => ink.shape('M0,-640L140,-370H-140Z', ink.second, 0.6),
  (ink) => ink.shape(box(-120, -600, 240, 240, 30), ink.second, 0.6),
  (ink) => ink.shape(box(-150, -600, 300, 70, 30), ink.second) + ink.shape(box(-150, -440, 300, 70, 30), ink.second),
  (ink) => ink.shape('M0,-660L54,-530L194,-520L86,-430L122,-294L0,-370L-122,-294L-86,-430L-194,-520L-54,-530Z', brass),
  (ink) => ink.shape('M0,-640L130,-480L0,-320L-130,-480Z', ink.second, 0.6),
]

/** A well-made object of no known kind, told apart by body, colours and mark. */
export const drawUnknown = (ink: Ink) =>
  pickBy(`${ink.seed}/body`, bodies)(ink) + (ink.view === 'back' ? '' : pickBy(`${ink.seed}/mark`, marks)(ink))
