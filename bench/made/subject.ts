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

/** A figure with hair, gaps between limbs and a see-through sleeve, on grounds from plain to uneven. */
export async function subjects(): Promise<Truth[]> {
  const grounds = { plain: '<rect width="1024" height="1024" fill="#dfe3e6"/>', uneven: uneven(), dark: '<rect width="1024" height="1024" fill="#1d2a44"/>' }
  const figure = drawing()
  const { data } = await sharp(Buffer.from(svg(figure))).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const alpha = new Uint8Array(side * side).map((_, pixel) => data[pixel * 4 + 3]!)
  return Promise.all(
    Object.entries(grounds).map(async ([name, ground]) => ({ name, alpha, picture: new Uint8Array(await sharp(Buffer.from(svg(ground + figure))).removeAlpha().png().toBuffer()) })),
  )
}

const svg = (body: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}">${body}</svg>`

/** A light from the side and a grain that no two pixels share. */
const uneven = () => `<defs><linearGradient id="g"><stop offset="0" stop-color="#f1f1ec"/><stop offset="1" stop-color="#d3d6d8"/></linearGradient>
  <filter id="n"><feTurbulence type="fractalNoise" baseFrequency="0.8" numOctaves="2" seed="4"/><feColorMatrix values="0 0 0 0 0.5 0 0 0 0 0.5 0 0 0 0 0.5 0 0 0 0.05 0"/></filter></defs>
  <rect width="1024" height="1024" fill="url(#g)"/><rect width="1024" height="1024" filter="url(#n)"/>`

function drawing(): string {
  const chance = chanceFrom(5)
  const hair = Array.from({ length: 60 }, () => `<path d="M512 190 q${chance.whole(-120, 120)} ${chance.whole(-90, 40)} ${chance.whole(-130, 130)} ${chance.whole(20, 190)}" stroke="#6b2d14" stroke-width="3" fill="none"/>`)
  return `${hair.join('')}<circle cx="512" cy="250" r="88" fill="#c98f6b"/>
    <path d="M400 340 h224 l40 300 h-304 z" fill="#2f6b4f"/><path d="M400 350 l-90 230 40 14 80 -190 z" fill="#2f6b4f"/><path d="M624 350 l110 200 -36 22 -100 -170 z" fill="#8a2f3c"/>
    <rect x="410" y="636" width="84" height="300" fill="#27303d"/><rect x="532" y="636" width="84" height="300" fill="#27303d"/>
    <ellipse cx="770" cy="610" rx="46" ry="46" fill="none" stroke="#b58a2a" stroke-width="14"/>`
}
