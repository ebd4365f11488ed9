import type { ArchivedRow } from './read-archive.ts'

const underWay = new Set<unknown>(['queued', 'running', 'submitted', 'reserved'])
const note = 'It was under way when the film was exported.'

/** Work does not travel: nobody here would finish it, and a paid operation must not be asked for from two places. */
export function settled(table: string, row: ArchivedRow): ArchivedRow {
  const state = row['state']
  if (table === 'projects') return { ...row, sample: false, removed_at: null }
  if (table === 'scenes') return { ...row, drafting: stopped(row['drafting'], { state: 'failed', note }) }
  if (table === 'extractions') return { ...row, ...(underWay.has(state) ? { state: 'failed', error: note } : {}), describing: stopped(row['describing'], { state: 'cancelled' }) }
  if (table === 'attempts') return { ...row, lease_owner: null, ...(underWay.has(state) ? { state: 'cancelled', operation: null, error: note } : {}) }
  if (!underWay.has(state)) return row
  if (table === 'casting_questions') return { ...row, state: 'failed', note }
  if (table === 'presence_checks' || table === 'prompt_polishings' || table === 'description_proposals' || table === 'model_calls') return { ...row, state: 'failed', error: note }
  return row
}

function stopped(value: unknown, end: ArchivedRow): unknown {
  if (typeof value !== 'object' || value === null || !('state' in value) || !underWay.has(value.state)) return value
  return { ...value, ...end }
}
