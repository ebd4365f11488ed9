import type { AttemptState } from '#core/attempts/slot.ts'
import type { AssetState } from './state.ts'

interface AssetFacts {
  id: string
  state: AssetState
  description: string
  pictured: boolean
  picture: string | null
  cutoutComplaints: readonly string[]
  latest: { state: AttemptState; error: string | null } | null
}

interface AssetGateLine {
  blocks: boolean
  message: string
  assetIds: string[]
}

/** What stands between the assets and the scenes, in words (A4): only what nobody decided yet is in the way. */
export function assetGate(assets: readonly AssetFacts[]): { open: boolean; lines: AssetGateLine[] } {
  const kept = assets.filter(({ state }) => state === 'kept')
  const candidates = assets.filter(({ state }) => state === 'candidate')
  const bare = kept.filter(({ picture }) => picture === null)
  const lines = [
    ...(kept.length + candidates.length === 0 ? [{ blocks: true, message: 'There are no assets yet. Find them in the script, or add one.', assetIds: [] }] : []),
    ...line(true, candidates, ['was found and waits to be confirmed', 'were found and wait to be confirmed']),
    ...line(false, kept.filter(isUnderWay), ['has its picture under way', 'have their pictures under way']),
    ...line(false, bare.filter(hasFailed), ['could not be drawn', 'could not be drawn']),
    ...line(false, bare.filter((one) => !hasFailed(one) && !isUnderWay(one) && one.description !== ''), ['has no picture and goes as words', 'have no picture and go as words']),
    ...line(false, bare.filter((one) => !hasFailed(one) && !isUnderWay(one) && one.description === ''), ['has neither picture nor description and goes by its name only', 'have neither picture nor description and go by their names only']),
    ...line(false, kept.filter(({ cutoutComplaints }) => cutoutComplaints.length > 0), ['has a cutout that did not pass', 'have cutouts that did not pass']),
  ]
  return { open: !lines.some(({ blocks }) => blocks), lines }
}

const isUnderWay = ({ latest }: AssetFacts) => latest !== null && ['queued', 'running', 'submitted'].includes(latest.state)
const hasFailed = ({ latest }: AssetFacts) => latest?.state === 'failed'

function line(blocks: boolean, which: readonly AssetFacts[], [one, many]: [one: string, many: string]): AssetGateLine[] {
  if (which.length === 0) return []
  return [{ blocks, message: which.length === 1 ? `1 asset ${one}` : `${which.length} assets ${many}`, assetIds: which.map(({ id }) => id) }]
}
