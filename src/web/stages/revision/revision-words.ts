import type { RevisionReview } from '#contract/stages.ts'
import { count } from '#web/lib/format.ts'

const order = ['new', 'changed', 'renamed', 'moved', 'gone', 'unchanged'] as const

/** "Over version 2: 1 scene new, 2 changed, 19 unchanged" */
export function revisionWords({ over, scenes }: Pick<RevisionReview, 'over' | 'scenes'>): string {
  const told = order.flatMap((kind) => {
    const number = scenes.filter((scene) => scene.kind === kind).length
    return number > 0 ? [[kind, number] as const] : []
  })
  const words = told.map(([kind, number], index) => (index === 0 ? `${count(number, 'scene')} ${kind}` : `${number} ${kind}`)).join(', ')
  return over === null ? words : `Over version ${over}: ${words}`
}
