import { distance, fromHex, type Lab, toLab } from './pixels-colour.ts'

const named: readonly [string, Lab][] = (
  [
    ['black', '#15151a'],
    ['charcoal', '#3a3b40'],
    ['grey', '#808388'],
    ['light grey', '#bfc2c6'],
    ['white', '#fafaf8'],
    ['cream', '#efe6cf'],
    ['beige', '#d2bd98'],
    ['tan', '#c09468'],
    ['peach', '#ecc3a4'],
    ['brown', '#7d5133'],
    ['dark brown', '#45301f'],
    ['rust', '#a3512b'],
    ['orange', '#e07b28'],
    ['gold', '#c2963c'],
    ['yellow', '#e8c62f'],
    ['olive', '#70713f'],
    ['light green', '#98c27c'],
    ['green', '#3f8a4c'],
    ['dark green', '#24482f'],
    ['teal', '#2a7a7c'],
    ['turquoise', '#55c0bd'],
    ['light blue', '#9cc3e2'],
    ['blue', '#2f62b4'],
    ['slate blue', '#566a85'],
    ['navy', '#1f2c52'],
    ['violet', '#6d4aa0'],
    ['lilac', '#b9a0d4'],
    ['magenta', '#b13c8c'],
    ['pink', '#e29cb0'],
    ['red', '#c2332c'],
    ['dark red', '#6d1f27'],
  ] as const
).map(([name, hex]) => [name, toLab(fromHex(hex))])

const known = new Map<number, string>()

/** The everyday name that is nearest to the eye. */
export function colourName(red: number, green: number, blue: number): string {
  const key = ((red >> 3) << 10) | ((green >> 3) << 5) | (blue >> 3)
  const before = known.get(key)
  if (before) return before
  const lab = toLab([(red & 248) + 4, (green & 248) + 4, (blue & 248) + 4])
  const name = named.toSorted(([, a], [, b]) => distance(lab, a) - distance(lab, b))[0]![0]
  known.set(key, name)
  return name
}
