import { mix, shift } from '../../../../pictures/pixels-colour.ts'
import { solid } from '../../pen.ts'
import { circle, fill, line, smooth } from '../../svg.ts'
import type { HatCut } from '../person-spec.ts'
import { band, brimmed, dome, type Hat, only, ribs, rim, type Seat, visor } from './hat-parts.ts'
import { hooded } from './hooded.ts'

export const hats: Record<Exclude<HatCut, 'none'>, (seat: Seat, skin: string) => Hat> = {
  cap: (seat) =>
    only(
      solid([dome(seat, -96, -38)], seat.colour, seat.pen) +
        (seat.view === 'back'
          ? line(`M-20,-38Q0,-56 20,-38`, shift(seat.colour, -0.15), 5)
          : line(`M${seat.x},-95Q${seat.x + 4},-66 ${seat.x},-34`, shift(seat.colour, -0.1), 2.6)) +
        (visor(seat, -38) ? solid([visor(seat, -38)], shift(seat.colour, -0.06), seat.pen) : ''),
    ),
  peaked(seat) {
    const { x, wide, colour, pen, view } = seat
    const crown = `M${x - wide},-50L${x - wide - 16},-82Q${x},-116 ${x + wide + 16},-82L${x + wide},-50Z`
    const badge =
      view === 'back'
        ? ''
        : fill(circle({ x: view === 'front' ? 0 : view === 'turned' ? 24 : 44, y: -66 }, 8), '#d2b35c')
    const shade = visor(seat, -36)
    return only(
      solid([crown], colour, pen) +
        solid([band(seat, -54, -36)], mix(colour, '#16161c', 0.55), pen) +
        badge +
        (shade ? solid([shade], '#1c1c22', pen) : ''),
    )
  },
  fedora: (seat) =>
    brimmed(
      seat,
      `M${seat.x - 44},-46C${seat.x - 48},-92 ${seat.x - 36},-110 ${seat.x - 18},-108` +
        `Q${seat.x},-98 ${seat.x + 18},-108C${seat.x + 36},-110 ${seat.x + 48},-92` +
        ` ${seat.x + 44},-46Z`,
      rim(seat, -42, 82, 15),
      mix(seat.colour, '#141318', 0.6),
      band({ ...seat, wide: 45 }, -62, -48),
    ),
  brim: (seat) =>
    brimmed(
      seat,
      dome({ ...seat, wide: 44 }, -104, -46),
      rim(seat, -42, 94, 17),
      mix(seat.colour, '#5a2f2a', 0.6),
      band({ ...seat, wide: 46 }, -62, -46),
    ),
  cowboy: (seat) =>
    brimmed(
      seat,
      `M${seat.x - 42},-46C${seat.x - 46},-96 ${seat.x - 38},-116 ${seat.x - 20},-114` +
        `Q${seat.x},-100 ${seat.x + 20},-114C${seat.x + 38},-116 ${seat.x + 46},-96` +
        ` ${seat.x + 42},-46Z`,
      `M${seat.x - 104},-66C${seat.x - 80},-26 ${seat.x + 80},-26 ${seat.x + 104},-66` +
        `C${seat.x + 70},-50 ${seat.x - 70},-50 ${seat.x - 104},-66Z`,
      mix(seat.colour, '#1d1510', 0.6),
      band({ ...seat, wide: 43 }, -60, -46),
    ),
  beanie: (seat) =>
    only(
      solid([dome(seat, -102, -34)], seat.colour, seat.pen) +
        solid([band({ ...seat, wide: seat.wide + 3 }, -50, -28)], shift(seat.colour, 0.05), seat.pen) +
        line(ribs(seat), shift(seat.colour, -0.06), 2),
    ),
  beret: (seat) =>
    only(
      solid(
        [
          smooth(
            [
              { x: seat.x - 60, y: -46 },
              { x: seat.x - 76, y: -72 },
              { x: seat.x - 30, y: -104 },
              { x: seat.x + 40, y: -98 },
              { x: seat.x + 60, y: -62 },
              { x: seat.x + 50, y: -44 },
            ],
            0.9,
          ),
          `M${seat.x - 12},-102l4,-12`,
        ],
        seat.colour,
        seat.pen,
      ) + line(`M${seat.x - 54},-44Q${seat.x},-34 ${seat.x + 50},-42`, shift(seat.colour, -0.14), 6),
    ),
  souwester: (seat) =>
    only(
      solid(
        [
          seat.view === 'profile'
            ? `M-92,0C-70,-40 -40,-52 0,-50C30,-52 60,-48 74,-30C40,-36 10,-34 -20,-24C-50,-10 -70,2 -92,0Z`
            : `M${seat.x - 88},-6C${seat.x - 60},-52 ${seat.x + 60},-52 ${seat.x + 88},-6` +
              `C${seat.x + 50},-34 ${seat.x - 50},-34 ${seat.x - 88},-6Z`,
          dome({ ...seat, wide: 50 }, -104, -38),
        ],
        seat.colour,
        seat.pen,
      ),
    ),
  helmet: (seat) =>
    only(
      solid([dome(seat, -104, -26, 8)], seat.colour, seat.pen) +
        line(
          `M${seat.x - seat.wide - 6},-28Q${seat.x},-18 ${seat.x + seat.wide + 6},-28`,
          shift(seat.colour, -0.16),
          6,
        ) +
        line(`M${seat.x - 30},-84Q${seat.x - 12},-96 ${seat.x + 6},-97`, shift(seat.colour, 0.16), 4),
    ),
  hardhat: (seat) =>
    only(
      solid([rim(seat, -40, seat.wide + 15, 11), dome(seat, -104, -42, 3)], seat.colour, seat.pen) +
        line(
          `M${seat.x - 16},-100Q${seat.x - 20},-70 ${seat.x - 18},-44M${seat.x + 16},-100` +
            `Q${seat.x + 20},-70 ${seat.x + 18},-44`,
          shift(seat.colour, -0.1),
          4,
        ),
    ),
  tophat: (seat) =>
    brimmed(
      seat,
      `M${seat.x - 44},-46L${seat.x - 50},-146Q${seat.x},-154 ${seat.x + 50},-146L${seat.x + 44},-46Z`,
      rim(seat, -44, 78, 12),
      mix(seat.colour, '#7a7680', 0.4),
      band({ ...seat, wide: 46 }, -64, -48),
    ),
  hood: (seat) => hooded(seat, -100, 92),
  headscarf: (seat) => hooded(seat, -92, 86),
  crown: ({ x, colour, pen }) =>
    only(
      solid(
        [
          `M${x - 46},-58L${x - 56},-104L${x - 28},-82L${x},-112L${x + 28},-82` +
            `L${x + 56},-104L${x + 46},-58Q${x},-48 ${x - 46},-58Z`,
        ],
        colour,
        pen,
      ) + [-40, 0, 40].map((at) => fill(circle({ x: x + at * 0.8, y: -67 }, 4.6), at ? '#8c2f3a' : '#2f5f8c')).join(''),
    ),
  chef: (seat) =>
    only(
      solid(
        [
          smooth(
            [
              { x: seat.x - 46, y: -66 },
              { x: seat.x - 72, y: -100 },
              { x: seat.x - 44, y: -138 },
              { x: seat.x, y: -134 },
              { x: seat.x + 44, y: -140 },
              { x: seat.x + 72, y: -102 },
              { x: seat.x + 46, y: -66 },
            ],
            1,
          ),
          band({ ...seat, wide: 48 }, -74, -42),
        ],
        seat.colour,
        seat.pen,
      ),
    ),
  veil: (seat) => ({
    behind: `<g fill-opacity="0.75">${solid(
      [
        smooth(
          [
            { x: seat.x - 40, y: -80 },
            { x: seat.x - 84, y: 40 },
            { x: seat.x - 110, y: 260 },
            { x: seat.x, y: 290 },
            { x: seat.x + 110, y: 260 },
            { x: seat.x + 84, y: 40 },
            { x: seat.x + 40, y: -80 },
          ],
          0.7,
        ),
      ],
      seat.colour,
      { ...seat.pen, line: seat.pen.line * 0.5 },
    )}</g>`,
    front: solid(
      [
        smooth(
          [
            { x: seat.x - 52, y: -50 },
            { x: seat.x - 30, y: -84 },
            { x: seat.x, y: -92 },
            { x: seat.x + 30, y: -84 },
            { x: seat.x + 52, y: -50 },
            { x: seat.x, y: -66 },
          ],
          0.8,
        ),
      ],
      seat.colour,
      seat.pen,
    ),
  }),
  witch: (seat) =>
    brimmed(
      seat,
      `M${seat.x - 46},-46C${seat.x - 34},-90 ${seat.x - 22},-140 ${seat.x - 2},-178` +
        `Q${seat.x + 20},-196 ${seat.x + 30},-176C${seat.x + 22},-140 ${seat.x + 36},-90` +
        ` ${seat.x + 46},-46Z`,
      rim(seat, -42, 100, 17),
      '#7c5f9c',
      band({ ...seat, wide: 46 }, -64, -48),
    ),
  bandana: (seat) =>
    only(
      solid([dome(seat, -92, -42)], seat.colour, seat.pen) +
        (seat.view === 'front'
          ? ''
          : solid([`M${seat.x - seat.wide},-42l-26,14l4,14l26,-14l-6,28l14,2l4,-32Z`], seat.colour, seat.pen)) +
        line(`M${seat.x - seat.wide},-42Q${seat.x},-34 ${seat.x + seat.wide},-42`, shift(seat.colour, -0.12), 4),
    ),
}
