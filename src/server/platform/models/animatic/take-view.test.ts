import { describe, expect, it } from 'vitest'
import { toPlanes } from './planes.ts'
import { dissolve, takeView } from './take-view.ts'

/** Grey that rises from left to right. */
const slope = (width: number, height: number) => {
  const rgb = new Uint8Array(width * height * 3)
  for (let pixel = 0; pixel < width * height; pixel++) rgb.fill(((pixel % width) / width) * 255, pixel * 3, pixel * 3 + 3)
  return toPlanes(rgb, width, height)
}

const still = slope(64, 32)
const middleRow = (bytes: Uint8Array) => bytes.subarray(16 * 64, 17 * 64)

describe('a view of a still', () => {
  it('is the still itself where all of it is seen', () => {
    expect(takeView(still, { zoom: 1, x: 0, y: 0 }, 64, 32)).toEqual(still)
  })

  it('moves by less than a pixel at a time', () => {
    const shifts = Array.from({ length: 20 }, (_, step) => takeView(still, { zoom: 1.1, x: step / 100, y: 0 }, 64, 32))
    const brightness = shifts.map(({ bytes }) => middleRow(bytes).reduce((sum, value) => sum + value, 0))
    const steps = brightness.slice(1).map((value, index) => value - brightness[index]!)
    expect(Math.min(...steps)).toBeGreaterThan(0)
    expect(Math.max(...steps)).toBeLessThan(64 * 2)
  })

  it('shows the corner that the camera turned to', () => {
    const [left, right] = [-1, 1].map((x) => takeView(still, { zoom: 2, x, y: 0 }, 64, 32).bytes)
    expect(Math.max(...middleRow(left!))).toBeLessThan(Math.min(...middleRow(right!)) + 4)
  })
})

describe('a dissolve', () => {
  const white = toPlanes(new Uint8Array(64 * 32 * 3).fill(255), 64, 32)
  const black = toPlanes(new Uint8Array(64 * 32 * 3), 64, 32)

  it('goes from the one to the other through both', () => {
    expect(dissolve(black, white, 0)).toBe(black)
    expect(dissolve(black, white, 1)).toBe(white)
    expect(dissolve(black, white, 0.5).bytes[0]).toBe(Math.round((16 + 235) / 2))
  })
})

it('white, black and red are what every player calls them', () => {
  const colours = (rgb: number[]) => {
    const { bytes } = toPlanes(new Uint8Array([...rgb, ...rgb, ...rgb, ...rgb]), 2, 2)
    return [bytes[0], bytes[4], bytes[5]]
  }
  expect(colours([255, 255, 255])).toEqual([235, 128, 128])
  expect(colours([0, 0, 0])).toEqual([16, 128, 128])
  expect(colours([255, 0, 0])).toEqual([63, 102, 240])
})
