import { describe, expect, it } from 'vitest'
import type { MatrixLook } from '#contract/casting.ts'
import type { Presence } from '#core/casting/presence.ts'
import type { AssetId, AssignmentId, LookId, ShotId } from '#core/ids.ts'
import { brushed, castTable, copied, markWords, pasted, rangeOf, read, rowWord, withChanges } from './cast-table.ts'

const camera = { size: 'medium', angle: 'eye_level', movement: 'static', lens: 50 } as const
const shots = ['3A', '3B', '3C'].map((label) => ({ id: label as ShotId, label, action: '', dialogue: [], seconds: 4, camera }))
const look = (name: string, kind: MatrixLook['kind']): MatrixLook => ({ lookId: name as LookId, assetId: name as AssetId, name, kind, state: 'kept', count: null, description: '', picture: null })
const cast = (lookId: string, shotId: string, presence: Presence) => ({ id: `${lookId}${shotId}` as AssignmentId, lookId: lookId as LookId, shotId: shotId as ShotId, presence, count: null, evidence: '' })

const matrix = { shots, looks: [look('lamp', 'prop'), look('Ana', 'character'), look('Pier', 'location')], assignments: [cast('Ana', '3B', 'enters'), cast('Pier', '3A', 'throughout')] }
const words = (table = castTable(matrix)) => table.rows.map(rowWord)

describe('the table', () => {
  it('has the place first, then people, then things', () => {
    expect(castTable(matrix).looks.map(({ name }) => name)).toEqual(['Pier', 'Ana', 'lamp'])
    expect(words()).toEqual(['t..', '.e.', '...'])
    expect(read('.ex')).toEqual([null, 'enters', 'exits'])
  })

  it('shows what was painted before the studio has answered', () => {
    const table = castTable(matrix)
    const painted = withChanges(table, [
      { lookId: 'Ana' as LookId, shotId: '3B' as ShotId, presence: null },
      { lookId: 'lamp' as LookId, shotId: '3C' as ShotId, presence: 'exits' },
    ])
    expect(words(painted)).toEqual(['t..', '...', '..x'])
    expect(words(table)).toEqual(['t..', '.e.', '...'])
    expect(painted.rows[0]).toBe(table.rows[0])
  })
})

describe('a brush', () => {
  it('changes the cells of its range that are not so already, and says what they were', () => {
    expect(brushed(castTable(matrix), rangeOf({ row: 1, column: 2 }, { row: 1, column: 1 }), 'enters')).toEqual([{ lookId: 'Ana', shotId: '3C', from: null, presence: 'enters' }])
    expect(brushed(castTable(matrix), { top: 0, bottom: 2, left: 0, right: 2 }, null)).toHaveLength(2)
  })
})

describe('a copied column', () => {
  it('is laid over another, and over the edge falls off', () => {
    const table = castTable(matrix)
    const copy = copied(table, { top: 0, bottom: 2, left: 0, right: 1 })
    expect(pasted(table, { row: 0, column: 2 }, copy)).toEqual([{ lookId: 'Pier', shotId: '3C', from: null, presence: 'throughout' }])
    expect(pasted(table, { row: 0, column: 0 }, copy)).toEqual([])
  })
})

it('marks what makes no sense before what the text says otherwise, and what was changed elsewhere before both', () => {
  const suggestions = ['3A', '3B'].map((shotId) => ({ lookId: 'Ana' as LookId, shotId: shotId as ShotId, presence: 'exits' as const, from: null, evidence: '', rule: '', by: '' }))
  const breaks = [{ id: '', shotId: '3B' as ShotId, assetId: 'Ana' as AssetId, lookId: 'Ana' as LookId, message: '', mends: [] }]
  expect(markWords({ ...matrix, suggestions, breaks }, [{ lookId: 'lamp' as LookId, shotId: '3C' as ShotId }])).toEqual(['   ', 'sb ', '  c'])
})
