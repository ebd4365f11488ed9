import { box, circle, ellipse } from '../../svg.ts'
import type { Draft } from '../draft.ts'
import { brass, iron, night, steel } from '../ink.ts'

export const weapons: Draft[] = [
  [
    'knife',
    'kni(?:fe|ves)|dagger|blade|scalpel|messer|dolch|klinge|couteau|poignard|cuchillo|' +
      'daga|nóż|noż\\p{L}*|sztylet|scissors|razor',
    0.17,
    steel,
    0.15,
    (ink) =>
      ink.shape('M-60,-300L500,-310Q440,-140 120,-120L-60,-130Z', steel) +
      ink.stroke('M-20,-260L420,-272', '#dfe4e8', 14) +
      ink.shape(box(-500, -310, 440, 190, 60), ink.colour === steel ? '#4a3426' : ink.colour) +
      ink.plain(circle({ x: -360, y: -214 }, 22), brass) +
      ink.plain(circle({ x: -180, y: -214 }, 22), brass),
  ],
  [
    'sword',
    'swords?|sabre|saber|rapier|katana|schwert\\p{L}*|säbel|degen|épée|espada|' + 'miecz\\p{L}*|spear|lance|speer',
    0.55,
    steel,
    0.12,
    (ink) =>
      ink.shape('M-46,-300L-40,-940L0,-1000L40,-940L46,-300Z', steel, 0.5) +
      ink.shape(box(-200, -310, 400, 60, 24), brass) +
      ink.shape(box(-40, -260, 80, 210, 20), '#5a3a2a') +
      ink.shape(circle({ x: 0, y: -36 }, 50), brass),
  ],
  [
    'gun',
    'guns?|pistols?|revolvers?|handgun|pistolen?|waffe|knarre|revolver|pistolet|' + 'pistolas?|arma|broń',
    0.14,
    iron,
    0.2,
    (ink) =>
      ink.shape('M-420,-640H500V-460H40L20,-330Q0,-290 -60,-290H-120L-180,0H-430L-330,-440Q-420,-480 -420,-640Z') +
      ink.stroke('M-330,-560H470', '#777b84', 14) +
      ink.rod('M-80,-300C-60,-200 60,-260 50,-440', iron, 24) +
      ink.plain('M-330,-430L-180,-400L-240,-40L-400,-30Z', '#5b3d2a') +
      ink.shape(box(420, -690, 60, 50), iron),
  ],
  [
    'rifle',
    'rifles?|shotguns?|musket|machine gun|gewehr|flinte|fusil|escopeta|rifle|' +
      'karabin\\p{L}*|strzelb\\p{L}*|bazooka|harpoon',
    0.65,
    iron,
    0.1,
    (ink) =>
      ink.shape(box(-80, -330, 620, 60, 10), iron) +
      ink.shape('M-60,-340L-100,-250L-260,-220L-520,-120V-320L-240,-350Z', '#6a452c') +
      ink.shape(box(-120, -360, 300, 110, 20), ink.colour) +
      ink.shape(box(120, -280, 240, 60, 20), '#6a452c') +
      ink.rod('M-140,-240C-120,-180 -40,-190 -40,-250', iron, 16),
  ],
  [
    'bomb',
    'bombs?|dynamite|explosives?|grenades?|bomben?|dynamit|granate|bombe|grenade|bomba|' +
      'granat\\p{L}*|mine|detonator',
    0.2,
    night,
    1,
    (ink) =>
      ink.rod('M60,-860C120,-1000 260,-1000 300,-900', '#b89a66', 30) +
      ink.plain(circle({ x: 300, y: -890 }, 60), '#f2b24a') +
      ink.plain(circle({ x: 300, y: -890 }, 30), '#fdf3d0') +
      ink.shape(box(-90, -900, 200, 140, 20), iron) +
      ink.shape(circle({ x: 0, y: -400 }, 400)) +
      ink.plain(ellipse({ x: -160, y: -560 }, 80, 50), '#ffffff', 0.3),
  ],
]
