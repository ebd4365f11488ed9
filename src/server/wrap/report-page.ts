import type { AssetKind } from '#core/assets/kind.ts'
import type { ShotPlan } from '#core/frames/plan-scene.ts'
import { passCount } from '#core/frames/request.ts'
import type { AssetFact } from '#core/looks/facts.ts'
import { renderAnchors } from '#core/prompts/anchors.ts'
import { cameraText } from '#core/shots/camera-text.ts'
import { shotLabel } from '#core/shots/shot-label.ts'
import type { Project } from '#contract/projects.ts'
import type { SceneRow } from '#server/scenes/index.ts'
import { html, type Html, join, raw } from './html.ts'
import { reportStyle } from './report-style.ts'

export interface ReportShot {
  plan: ShotPlan
  start: string | null
  end: string | null
}

interface Report {
  project: Project
  scenes: SceneRow[]
  shots: ReportShot[]
  cast: AssetFact[]
  /** Data addresses by asset id. */
  pictures: Map<string, string>
  cost: { usd: number; calls: { purpose: string; engine: string; calls: number; usd: number }[] }
}

const kindWords: Record<AssetKind, string> = { character: 'Characters', location: 'Locations', prop: 'Props', extra: 'Extras' }
const kinds: AssetKind[] = ['character', 'location', 'extra', 'prop']

export function reportPage(report: Report): string {
  const { project, scenes, shots, cost } = report
  const seconds = shots.reduce((sum, { plan }) => sum + plan.shot.seconds, 0)
  const page = html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${project.name} · Aiuteur</title><style>${raw(reportStyle)}</style></head><body>
<header><h1>${project.name}</h1><p>${scenes.length} scenes · ${shots.length} shots · ${time(seconds)} · ${project.aspectRatio} · $${cost.usd.toFixed(2)}</p></header>
<main><section><h2>Cast and breakdown</h2>${join(kinds.map((kind) => castOf(kind, report)))}</section>
${join(scenes.map((scene) => sceneSection(scene, shots.filter(({ plan }) => plan.shot.sceneId === scene.id))))}
<section><h2>Calls and cost</h2><table><thead><tr><th>For</th><th>Engine</th><th>Calls</th><th>USD</th></tr></thead><tbody>${join(
    cost.calls.map(({ purpose, engine, calls, usd }) => html`<tr><td>${purpose}</td><td>${engine}</td><td>${calls}</td><td>${usd.toFixed(2)}</td></tr>`),
  )}</tbody></table></section></main></body></html>`
  return page.text
}

function castOf(kind: AssetKind, { cast, pictures }: Report): Html {
  const members = cast.filter((asset) => asset.kind === kind)
  if (members.length === 0) return raw('')
  return html`<h3>${kindWords[kind]} <small>${members.length}</small></h3><div class="cast">${join(
    members.map(({ id, name, aliases, description }) => {
      const picture = pictures.get(id)
      return html`<figure>${picture ? html`<img class="${kind === 'location' ? 'place' : 'cut'}" src="${picture}" alt="">` : html`<div class="none">no picture</div>`}<figcaption><b>${name}</b>${aliases.length ? html` <i>${aliases.join(', ')}</i>` : ''}<br>${description}</figcaption></figure>`
    }),
  )}</div>`
}

function sceneSection(scene: SceneRow, shots: ReportShot[]): Html {
  return html`<section><h2><span>${scene.position}</span> ${scene.heading || 'Scene without a heading'}</h2>${matrix(scene, shots)}${join(shots.map((shot) => shotCard(scene, shot)))}</section>`
}

const presenceWords = { throughout: 'throughout', enters: '▸ enters', exits: 'exits ▸', passes_through: 'passes through' }

/** Who is in which shot, and how. */
function matrix(scene: SceneRow, shots: ReportShot[]): Html {
  const names = [...new Set(shots.flatMap(({ plan }) => plan.cast.end.map(({ name }) => name)))]
  if (names.length === 0) return html`<p class="quiet">Nobody is cast in this scene.</p>`
  return html`<div class="scroll"><table class="matrix"><thead><tr><th></th>${join(shots.map(({ plan }) => html`<th>${shotLabel(scene.position, plan.index)}</th>`))}</tr></thead><tbody>${join(
    names.map(
      (name) => html`<tr><th>${name}</th>${join(
        shots.map(({ plan }) => {
          const presence = plan.cast.end.find((member) => member.name === name)?.presence
          return presence ? html`<td class="${presence}" title="${presenceWords[presence]}">${presence === 'throughout' ? '' : presenceWords[presence]}</td>` : html`<td></td>`
        }),
      )}</tr>`,
    ),
  )}</tbody></table></div>`
}

function shotCard(scene: SceneRow, { plan, start, end }: ReportShot): Html {
  const { shot } = plan
  const passes = passCount(plan.frames.end)
  return html`<article><div class="frames">${frame(start, 'start')}${frame(end, 'end')}</div><div><h3><code>${shotLabel(scene.position, plan.index)}</code> ${shot.seconds} s · ${cameraText(shot.camera)}</h3>
<p>${shot.action}</p>${join(shot.dialogue.map(({ speaker, text, delivery }) => html`<p class="line"><b>${speaker}</b> ${delivery ? html`<i>(${delivery})</i>` : ''} ${text}</p>`))}
<details><summary>Prompts${passes > 1 ? ` · ${passes} passes for the end frame` : ''}</summary>${join(
    (['start', 'end', 'video'] as const).map((kind) => html`<h4>${kind}</h4><p class="prompt">${renderAnchors(plan.prompts[kind].text, (name) => name)}</p>`),
  )}</details></div></article>`
}

const frame = (picture: string | null, side: string): Html =>
  picture ? html`<figure><img src="${picture}" alt="${side} frame"><figcaption>${side}</figcaption></figure>` : html`<figure><div class="none">no ${side} frame</div></figure>`

const time = (seconds: number) => `${Math.floor(seconds / 60)}:${String(Math.round(seconds % 60)).padStart(2, '0')}`
