/** A picture as H.264 wants it: brightness per pixel, two colour planes of half the size, one after the other (yuv420p, BT.709). */
export interface Planes {
  width: number
  height: number
  bytes: Uint8Array
}

/** One of the three planes inside the bytes. */
export interface Plane {
  offset: number
  width: number
  height: number
}

export const emptyPlanes = (width: number, height: number): Planes => ({
  width,
  height,
  bytes: new Uint8Array((width * height * 3) / 2),
})

export function planesOf({ width, height }: Planes): [luma: Plane, blue: Plane, red: Plane] {
  const half = { width: width / 2, height: height / 2 }
  const size = width * height
  return [
    { offset: 0, width, height },
    { offset: size, ...half },
    { offset: (size * 5) / 4, ...half },
  ]
}

/** From RGB, three bytes a pixel. Width and height must be even. */
export function toPlanes(rgb: Uint8Array, width: number, height: number): Planes {
  const planes = emptyPlanes(width, height)
  fillLuma(rgb, planes)
  fillColour(rgb, planes)
  return planes
}

function fillLuma(rgb: Uint8Array, { bytes, width, height }: Planes) {
  for (let pixel = 0; pixel < width * height; pixel++) {
    const from = pixel * 3
    bytes[pixel] = 16.5 + 0.1826 * rgb[from]! + 0.6142 * rgb[from + 1]! + 0.062 * rgb[from + 2]!
  }
}

function fillColour(rgb: Uint8Array, planes: Planes) {
  const { bytes, width } = planes
  const [, blue, red] = planesOf(planes)
  const row = width * 3
  for (let y = 0; y < blue.height; y++) {
    for (let x = 0; x < blue.width; x++) {
      const from = y * 2 * row + x * 6
      const mean = (channel: number) =>
        (rgb[from + channel]! + rgb[from + channel + 3]! + rgb[from + channel + row]! + rgb[from + channel + row + 3]!) / 4
      const [r, g, b] = [mean(0), mean(1), mean(2)]
      const to = y * blue.width + x
      bytes[blue.offset + to] = 128.5 - 0.1006 * r - 0.3386 * g + 0.4392 * b
      bytes[red.offset + to] = 128.5 + 0.4392 * r - 0.3989 * g - 0.0403 * b
    }
  }
}
