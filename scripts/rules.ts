import { cruiseHouse } from './cruise.ts'

const { violations, unseen, seen } = await cruiseHouse()
const complaints = [...violations, ...unseen.map((file) => `${file} was not looked at`)]

console.log(`${seen} modules held against the dependency laws`)
for (const complaint of complaints) console.error(`✗ ${complaint}`)
process.exitCode = complaints.length || seen === 0 ? 1 : 0
