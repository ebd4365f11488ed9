import type { ElementKind } from '#core/scripts/screenplay.ts'
import type { SceneCut } from './scene.ts'

const unseen: ReadonlySet<ElementKind> = new Set(['note', 'boneyard', 'section', 'synopsis', 'page_break'])

/** A scene as quoted text: every line marked, so that nothing written in it can pass for ours. */
export const sceneAsMaterial = ({ number, heading, elements }: Pick<SceneCut, 'number' | 'heading' | 'elements'>): string =>
  [`Scene ${number}`, quoted(heading), ...elements.filter(({ kind }) => !unseen.has(kind)).map(({ text }) => quoted(text))].join('\n')

export const quoted = (text: string) => text.split(/\r?\n/).map((line) => `> ${line}`).join('\n')
