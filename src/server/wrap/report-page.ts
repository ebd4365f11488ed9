import type { AssetKind } from '#core/assets/kind.ts'
import type { AssetFact } from '#core/looks/facts.ts'
import type { Project } from '#contract/projects.ts'
import type { SceneRow } from '#server/scenes/index.ts'
import { html, type Html, join, raw } from './html.ts'
import { clock, length, presenceKey, titleOf } from './report-scene.ts'
import { reportStyle } from './report-style.ts'

export interface ReportScene {
  scene: SceneRow
  shots: number
  seconds: number
  /** Data address of its first frame. */
  picture: string | null
}

interface Head {
  project: Project
  style: string
  scenes: readonly ReportScene[]
  deferred: number
  usd: number
  /** Data address of the packaged font. */
  font: string
}

const kindWords: Record<AssetKind, string> = { character: 'Characters', location: 'Locations', prop: 'Props', extra: 'Extras' }
const kinds: AssetKind[] = ['character', 'location', 'extra', 'prop']

/** Nothing from outside and no script, whatever a name in the film says: the policy forbids it too. */
const policy = "default-src 'none'; img-src data:; font-src data:; style-src 'unsafe-inline'"

export function pageHead({ project, style, scenes, deferred, usd, font }: Head): string {
  const [across = 16, down = 9] = project.aspectRatio.split(':').map(Number)
  const shots = scenes.reduce((sum, one) => sum + one.shots, 0)
  const seconds = scenes.reduce((sum, one) => sum + one.seconds, 0)
  const facts: [string, string][] = [
    ['Length', project.targetSeconds ? `${clock(seconds)} of ${clock(project.targetSeconds)}` : clock(seconds)],
    ['Scenes', deferred > 0 ? `${scenes.length}, ${deferred} deferred` : String(scenes.length)],
    ['Shots', String(shots)],
    ['Ratio', project.aspectRatio],
    ['Style', style],
    ['Cost', `$${usd.toFixed(2)}`],
  ]
  const face = `@font-face{font-family:Inter;font-weight:100 900;src:url(${font}) format("woff2")}:root{--ratio:${across}/${down}}`
  return html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${project.name} · Aiuteur</title><style>${raw(face)}${raw(reportStyle)}</style></head><body${across < down ? raw(' class="tall"') : ''}>
<header><h1>${project.name}</h1><dl class="facts">${join(facts.filter(([, fact]) => fact !== '').map(([word, fact]) => html`<div><dt>${word}</dt><dd>${fact}</dd></div>`))}</dl></header>
<main><section><h2>Scenes</h2><ol class="strip">${join(scenes.map(sceneLink))}</ol></section>
`.text
}

const sceneLink = ({ scene, shots, seconds, picture }: ReportScene): Html =>
  html`<li><a href="#scene-${scene.position}">${picture ? html`<img src="${picture}" alt="" decoding="async">` : html`<div class="none">no frame yet</div>`}<b>${scene.position}. ${titleOf(scene)}</b><small>${length(shots, seconds)}</small></a></li>`

/** The breakdown: who and what is in the film; pictures are data addresses by asset id. */
export function castSection(cast: readonly AssetFact[], pictures: ReadonlyMap<string, string>): string {
  return html`<section><h2>Cast and breakdown</h2>${join(kinds.map((kind) => castOf(kind, cast.filter((asset) => asset.kind === kind), pictures)))}${presenceKey()}</section>
`.text
}

function castOf(kind: AssetKind, members: readonly AssetFact[], pictures: ReadonlyMap<string, string>): Html {
  if (members.length === 0) return raw('')
  return html`<h3>${kindWords[kind]} <small>${members.length}</small></h3><div class="cast">${join(members.map((asset) => member(asset, pictures.get(asset.id))))}</div>`
}

const member = ({ kind, name, aliases, description }: AssetFact, picture: string | undefined): Html =>
  html`<figure>${picture ? html`<img class="${kind === 'location' ? 'place' : 'cut'}" src="${picture}" alt="" decoding="async">` : html`<div class="none">no picture</div>`}<figcaption><b>${name}</b>${aliases.length ? html` also ${aliases.join(', ')}` : ''}<br>${description}</figcaption></figure>`

interface Cost {
  saved: { times: number; usd: number }
  usd: number
  calls: { purpose: string; engine: string; calls: number; usd: number }[]
}

export function costSection({ usd, saved, calls }: Cost): string {
  const row = ({ purpose, engine, calls: count, usd: spent }: Cost['calls'][number]) =>
    html`<tr><td>${purpose}</td><td>${engine}</td><td class="number">${count}</td><td class="number">$${spent.toFixed(2)}</td></tr>`
  const total = calls.reduce((sum, one) => sum + one.calls, 0)
  const again = saved.times > 0 ? html`<p>${saved.times} ${saved.times === 1 ? 'piece of work was' : 'pieces of work were'} there already and used again, which saved $${saved.usd.toFixed(2)}.</p>` : html``
  return html`<section><h2>Calls and cost</h2><div class="scroll"><table class="calls"><thead><tr><th scope="col">For</th><th scope="col">Engine</th><th scope="col" class="number">Calls</th><th scope="col" class="number">Cost</th></tr></thead>
<tbody>${join(calls.toSorted((one, other) => other.usd - one.usd || other.calls - one.calls).map(row))}</tbody><tfoot><tr><td>Together</td><td></td><td class="number">${total}</td><td class="number">$${usd.toFixed(2)}</td></tr></tfoot></table></div>${again}</section>
</main><footer>Made with Aiuteur</footer></body></html>
`.text
}
