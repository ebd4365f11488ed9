export type Rgb = readonly [number, number, number]
/** Lightness 0 to 1, then green-red and blue-yellow. */
export type Lab = readonly [number, number, number]

export const fromHex = (hex: string): Rgb => {
  const value = Number.parseInt(hex.slice(1, 7), 16)
  return [value >> 16, (value >> 8) & 255, value & 255]
}

export const toHex = (rgb: Rgb) => `#${rgb.map((part) => clampByte(part).toString(16).padStart(2, '0')).join('')}`

const clampByte = (value: number) => Math.max(0, Math.min(255, Math.round(value)))

const linear = Float64Array.from({ length: 256 }, (_, byte) => {
  const value = byte / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
})

const gamma = (value: number) => 255 * (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055)

/** OKLab, in which equal distances look equally different. */
export function toLab([red, green, blue]: Rgb): Lab {
  const r = linear[clampByte(red)]!
  const g = linear[clampByte(green)]!
  const b = linear[clampByte(blue)]!
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ]
}

export function fromLab([lightness, a, b]: Lab): Rgb {
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    clampByte(gamma(Math.max(0, 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s))),
    clampByte(gamma(Math.max(0, -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s))),
    clampByte(gamma(Math.max(0, -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s))),
  ]
}

export function distance(one: Lab, other: Lab): number {
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])
}

/** Between two colours as the eye sees them, share 0 to 1 of the second. */
export function mix(one: string, other: string, share: number): string {
  const from = toLab(fromHex(one))
  const to = toLab(fromHex(other))
  return toHex(fromLab([0, 1, 2].map((part) => from[part]! + (to[part]! - from[part]!) * share) as unknown as Lab))
}

/** Adds to the lightness, and multiplies the strength of the colour. */
export function shift(hex: string, lightness: number, strength = 1): string {
  const [l, a, b] = toLab(fromHex(hex))
  return toHex(fromLab([Math.max(0, Math.min(1, l + lightness)), a * strength, b * strength]))
}
