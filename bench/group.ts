import { groups } from './groups/all.ts'

/** One group of the table in a process of its own, so that its memory is its own. */
const name = process.argv[2] ?? ''
const rows = await groups[name]!()
process.send!({ rows, peak: process.resourceUsage().maxRSS * 1024 }, () => process.exit())
