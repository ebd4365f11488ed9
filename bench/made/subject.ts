import sharp from 'sharp'
import { chanceFrom } from './chance.ts'

export interface Truth {
  name: string
  /** The subject on its background, as an image model gives it. */
  picture: Uint8Array
  /** Alpha of the subject alone, 0 to 255. */
  alpha: Uint8Array
}

export const side = 1024

/** Two subjects with thin parts and holes, on grounds from plain to textured. */
export async function subjects(): Promise<Truth[]> {
  const drawn = Object.entries({ figure: figure(), bicycle: bicycle() }).flatMap(([subject, drawing]) =>
    Object.entries(grounds).map(async ([ground, content]) => ({
      name: `${subject}, ${ground}`,
      alpha: await alphaOf(drawing),
      picture: new Uint8Array(await sharp(svg(content + drawing)).removeAlpha().png().toBuffer()),
    })),
  )
  return Promise.all(drawn)
}

async function alphaOf(drawing: string): Promise<Uint8Array> {
  const data = await sharp(svg(drawing)).ensureAlpha().raw().toBuffer()
  return new Uint8Array(side * side).map((_, pixel) => data[pixel * 4 + 3]!)
}

const svg = (body: string) => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}">${body}</svg>`)

const whole = (paint: string, rest = '') => `<rect width="1024" height="1024" fill="${paint}"${rest}/>`
const across = (from: string, to: string) => `<linearGradient id="g"><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>${whole('url(#g)')}`
const around = (from: string, to: string) => `<radialGradient id="g" r="0.75"><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></radialGradient>${whole('url(#g)')}`

/** A grain that no two pixels share, or the fibres of a cloth. */
const grain = (strength: number, frequency = '0.8') =>
  `<filter id="n"><feTurbulence type="fractalNoise" baseFrequency="${frequency}" numOctaves="2" seed="4"/><feColorMatrix values="0 0 0 0 0.5 0 0 0 0 0.5 0 0 0 0 0.5 0 0 0 ${strength} 0"/></filter>${whole('none', ' filter="url(#n)"')}`

const grounds = {
  white: whole('#ffffff'),
  plain: whole('#dfe3e6'),
  grey: whole('#808488'),
  dark: whole('#1d2a44'),
  'uneven light': across('#f1f1ec', '#d3d6d8') + grain(0.05),
  'dark glow': around('#3a4a6a', '#141c30'),
  grainy: whole('#c9ccce') + grain(0.4),
  textured: whole('#d8cfc0') + grain(0.5, '0.02 0.6'),
  'wall and floor': whole('#e4e6e8') + '<rect y="800" width="1024" height="224" fill="#b9a98f"/>',
}

/** Hair, gaps between limbs, a ring to see through; the trousers are nearly as dark as the dark ground. */
function figure(): string {
  const chance = chanceFrom(5)
  const hair = Array.from({ length: 60 }, () => `<path d="M512 190 q${chance.whole(-120, 120)} ${chance.whole(-90, 40)} ${chance.whole(-130, 130)} ${chance.whole(20, 190)}" stroke="#6b2d14" stroke-width="3" fill="none"/>`)
  return `${hair.join('')}<circle cx="512" cy="250" r="88" fill="#c98f6b"/>
    <path d="M400 340 h224 l40 300 h-304 z" fill="#2f6b4f"/><path d="M400 350 l-90 230 40 14 80 -190 z" fill="#2f6b4f"/><path d="M624 350 l110 200 -36 22 -100 -170 z" fill="#8a2f3c"/>
    <rect x="410" y="636" width="84" height="300" fill="#27303d"/><rect x="532" y="636" width="84" height="300" fill="#27303d"/>
    <ellipse cx="770" cy="610" rx="46" ry="46" fill="none" stroke="#b58a2a" stroke-width="14"/>`
}

/** Little more than lines and what is seen between them. */
function bicycle(): string {
  const spokes = (x: number) =>
    Array.from({ length: 12 }, (_, index) => {
      const [cosine, sine] = [Math.cos((index * Math.PI) / 12) * 150, Math.sin((index * Math.PI) / 12) * 150]
      return `<path d="M${x - cosine} ${640 - sine}L${x + cosine} ${640 + sine}" stroke="#a03a2c" stroke-width="4"/>`
    }).join('')
  const wheel = (x: number) => `${spokes(x)}<circle cx="${x}" cy="640" r="150" fill="none" stroke="#7a2f8a" stroke-width="22"/>`
  return `${wheel(300)}${wheel(724)}<path d="M300 640L430 430H660L500 640ZM430 430L500 640M660 430L724 640M640 340L660 430" fill="none" stroke="#2f8f5a" stroke-width="20"/>
    <path d="M370 400h110l-20 34h-70z" fill="#c0652a"/><path d="M600 330q60 -30 110 10" fill="none" stroke="#c0652a" stroke-width="16"/>`
}
