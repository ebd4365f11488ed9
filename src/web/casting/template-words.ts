import type { TemplateKind } from '#core/casting/templates.ts'

export const templateWords: Record<TemplateKind, string> = {
  everyone_throughout: 'Everyone throughout',
  first_enters_last_exits: 'In with the first shot, out with the last',
  copy_previous: 'As the shot before',
  named_only: 'Only whom the text names',
}
