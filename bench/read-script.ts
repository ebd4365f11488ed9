import { breakDown } from '#core/breakdown/break-down.ts'
import { cutScenes } from '#core/scenes/cut-scenes.ts'
import { parseFountain } from '#core/scripts/parse-fountain.ts'
import { screenplay } from './made/screenplay.ts'
import { time } from './report/measured.ts'

/** Reads a screenplay of so many pages as the server does, in a process of its own, and tells how long it took and what it held. */
const pages = Number(process.argv[2])
const rounds = Number(process.argv[3])
const text = screenplay(pages)
const read = () => breakDown(cutScenes(parseFountain(text)))
const began = performance.now()
const { assets, scenes } = read()
const first = performance.now() - began
const peak = process.resourceUsage().maxRSS * 1024
const again = await time(rounds, read, 0)
process.send!({ first, again, found: { assets: assets.length, scenes: scenes.length }, peak }, () => process.exit())
